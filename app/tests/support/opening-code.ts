import { existsSync, globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { LABELS } from '../../../packages/vault/src/labels.ts';

const publicSources = join(import.meta.dirname, '../../../packages/vault/src/public');

/** The vault's labels that no code of its public part knows: who derives or opens something writes one of them. */
function openingLabels(): string[] {
	const sources = globSync('**/*.ts', { cwd: publicSources }).map((path) =>
		readFileSync(join(publicSources, path), 'utf8'),
	);
	return Object.values(LABELS).filter((label) => !sources.some((source) => source.includes(`'${label}'`)));
}

/**
 * What only code that opens envelopes holds: labels, the cipher and the key exchange by name, and where a library
 * is not bundled but loaded, its own name.
 */
export const openingMarks: readonly string[] = [
	...openingLabels(),
	'AES-GCM',
	'X-Wing',
	// The Argon2id that opens a mailbox, by a sentence of its library: the server has node's own, to check a stamp.
	'Parallelism should be a positive number',
	'@hpke/',
	'hash-wasm',
	'@noble/curves',
	'@noble/post-quantum',
];

/** Whether `mark` stands in `text`, and not merely as the beginning of a longer label. */
const holds = (text: string, mark: string): boolean =>
	text
		.split(mark)
		.slice(1)
		.some((rest) => !mark.startsWith('schutznetz/') || !/^[a-z-]/.test(rest));

/** The marks of opening code in the files below `folder`, as `path: mark`; `isLeftOut` says which not to read. */
export function findOpeningCode(
	folder: string,
	isLeftOut: (path: string) => boolean = () => false,
): string[] {
	return (
		globSync('**/*.{js,mjs,cjs,map,json,wasm}', { cwd: folder })
			// An address such as rights.json is a folder of the built server.
			.filter((path) => statSync(join(folder, path)).isFile() && !isLeftOut(path))
			.flatMap((path) => {
				const text = readFileSync(join(folder, path), 'latin1');
				return openingMarks.filter((mark) => holds(text, mark)).map((mark) => `${path}: ${mark}`);
			})
	);
}

/** Whether a file of the built server is nothing but what it hands to browsers: the same bytes at the same place. */
export function isForBrowsers(build: string, path: string): boolean {
	const [server, client] = [join(build, 'server', path), join(build, 'client', path)];
	return existsSync(client) && readFileSync(client).equals(readFileSync(server));
}
