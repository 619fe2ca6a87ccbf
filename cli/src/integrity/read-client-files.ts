import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { isWorkerFile } from '../../../app/src/lib/server/http/index.ts';
import type { ManifestFile } from './manifest.ts';

export const sha256 = (bytes: Uint8Array | string): string =>
	createHash('sha256').update(bytes).digest('hex');

/** Every file of a built client, in the order of their paths; packed twins are the same bytes again. */
export function readClientFiles(folder: string): readonly (ManifestFile & { readonly content: Buffer })[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
		.map((entry) => {
			const content = readFileSync(join(entry.parentPath, entry.name));
			const path = `${entry.parentPath.slice(folder.length)}/${entry.name}`;
			return {
				path,
				bytes: content.length,
				sha256: sha256(content),
				policy: isWorkerFile(path) ? ('worker' as const) : ('plain' as const),
				content,
			};
		})
		.sort((a, b) => (a.path < b.path ? -1 : 1));
}
