import { err, ok, type Result } from '@schutznetz/kernel';
import { unzipSync, zipSync } from 'fflate';
import { readLimits } from './limits.ts';
import type { UnreadableFile } from './read-problem.ts';

/** A file in a zip, before anything is unpacked. */
export interface ZipEntry {
	readonly name: string;
	readonly unpackedBytes: number;
}

/** What a zip holds by its own directory; refused where it would unpack to more than the limit. */
export function listZip(bytes: Uint8Array, name: string): Result<readonly ZipEntry[], UnreadableFile> {
	const entries: ZipEntry[] = [];
	try {
		unzipSync(bytes, {
			filter: (file) => {
				entries.push({ name: file.name, unpackedBytes: file.originalSize });
				return false;
			},
		});
	} catch {
		return err({ kind: 'broken', name, format: 'zip' });
	}
	const total = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
	return total > readLimits.unpackedBytes
		? err({ kind: 'unpacksTooLarge', name, bytes: total, limit: readLimits.unpackedBytes })
		: ok(entries);
}

/** The named files of a zip as text; those that are not there are left out. */
export function unzipTexts(
	bytes: Uint8Array,
	wanted: (name: string) => boolean,
): ReadonlyMap<string, string> {
	const files = unzipSync(bytes, { filter: (file) => wanted(file.name) });
	return new Map(Object.entries(files).map(([name, content]) => [name, new TextDecoder().decode(content)]));
}

/**
 * The same zip with the wanted files alone, not packed: whoever reads on gets no more bytes than its directory said,
 * also where the directory lies.
 *
 * @throws when the zip is damaged
 */
export function repackZip(bytes: Uint8Array, wanted: (name: string) => boolean): Uint8Array<ArrayBuffer> {
	const files = unzipSync(bytes, { filter: (file) => wanted(file.name) });
	return new Uint8Array(zipSync(files, { level: 0 }));
}
