import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';

/** What the built application is made from. */
const sources = [
	'package-lock.json',
	'app/package.json',
	'app/vite.config.ts',
	'app/project.inlang/settings.json',
	'app/messages',
	'app/src',
	'app/static',
	'packages',
];
const notSource = /^(node_modules|build|\.svelte-kit|paraglide|testing)$|\.test\.ts$|\.md$/;

/** SHA-256 over names and contents of all sources: the same on every machine, whatever the files' times are. */
export function sourceFingerprint(repositoryFolder: string): string {
	const hash = createHash('sha256').update(process.version);
	const add = (path: string): void => {
		const full = join(repositoryFolder, path);
		if (!existsSync(full)) return;
		if (statSync(full).isDirectory()) {
			const names = readdirSync(full).filter((name) => !notSource.test(name));
			for (const name of names.sort()) add(`${path}/${name}`);
			return;
		}
		const content = readFileSync(full);
		hash.update(`\n${path} ${content.length}\n`).update(content);
	};
	for (const path of sources) add(path);
	return hash.digest('hex');
}
