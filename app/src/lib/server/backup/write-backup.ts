import { open, rename, rm, stat } from 'node:fs/promises';
import { dirname } from 'node:path';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { err, ok, type Result } from '@schutznetz/kernel';
import { isConnectionLoss, reasonOf, writeDump } from '../db/index.ts';
import { makeHeader } from './backup-header.ts';
import type { BackupProblem } from './backup-problem.ts';
import { sealChunks } from './sealed-chunks.ts';

/** What a backup holds. */
export interface BackupReport {
	readonly contentHash: string;
	readonly rows: number;
}

const leastLength = 12;

/**
 * Writes one encrypted file with the whole content of the database, from one snapshot, while the application may
 * go on. The file has its name only when it is complete and on the disk.
 */
export async function writeBackup(
	ownerUrl: string,
	file: string,
	passphrase: string,
): Promise<Result<BackupReport & { readonly bytes: number }, BackupProblem>> {
	if ([...passphrase].length < leastLength) return err({ kind: 'passphraseTooShort', leastLength });
	if (await exists(file)) return err({ kind: 'fileExists', file });
	const unfinished = `${file}.unfinished`;
	let handle: Awaited<ReturnType<typeof open>>;
	try {
		handle = await open(unfinished, 'wx', 0o600);
	} catch (error) {
		if (codeOf(error) === 'EEXIST') return err({ kind: 'unfinishedExists', file: unfinished });
		return troubleWith(file, error);
	}
	let isNamed = false;
	try {
		const dump = await writeDump(ownerUrl);
		if (!dump.ok) return err({ kind: 'database', problem: dump.error });
		const { lines, ...opened } = await makeHeader(passphrase);
		await handle.write(lines);
		await pipeline(
			dump.value.bytes,
			createGzip(),
			(source: AsyncIterable<Buffer>) => sealChunks(source, opened),
			// Not the handle's own stream: that one closes the file, and we still have to bring it to the disk.
			async (sealed: AsyncIterable<Buffer>) => {
				for await (const chunk of sealed) await handle.writeFile(chunk);
			},
		);
		await handle.sync();
		const { size } = await handle.stat();
		await rename(unfinished, file);
		isNamed = true;
		await syncFolder(dirname(file));
		const { contentHash, rows } = dump.value.end();
		return ok({ contentHash, rows, bytes: size });
	} catch (error) {
		return troubleWith(file, error);
	} finally {
		await handle.close();
		// Once it has its name, an unfinished file is somebody else's.
		if (!isNamed) await rm(unfinished, { force: true });
	}
}

const codeOf = (error: unknown): string | undefined => (error as NodeJS.ErrnoException).code;

function troubleWith(file: string, error: unknown): Result<never, BackupProblem> {
	if (isConnectionLoss(error)) {
		return err({ kind: 'database', problem: { kind: 'connectionLost', reason: reasonOf(error) } });
	}
	const { code, syscall } = error as NodeJS.ErrnoException;
	if (!code || !syscall) throw error;
	return err({ kind: 'fileNotWritable', file, reason: code });
}

/** A new name is on the disk only when its folder is. */
async function syncFolder(folder: string): Promise<void> {
	const handle = await open(folder, 'r');
	try {
		await handle.sync();
	} catch (error) {
		// Some network file systems know no such thing.
		if (codeOf(error) !== 'EINVAL' && codeOf(error) !== 'ENOTSUP') throw error;
	} finally {
		await handle.close();
	}
}

const exists = (file: string): Promise<boolean> =>
	stat(file).then(
		() => true,
		() => false,
	);
