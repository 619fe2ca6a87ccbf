import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The repository's root folder. */
export const root = join(import.meta.dirname, '../..');

/** Paths of the files that belong to the project, relative to `root`: tracked, or new and not ignored. */
export function trackedFiles(): string[] {
	const args = ['-c', 'core.quotePath=off', 'ls-files', '--cached', '--others', '--exclude-standard', '-z'];
	const paths = execFileSync('git', args, { cwd: root, encoding: 'utf8' }).split('\0').filter(Boolean);
	return paths.filter((path) => existsSync(join(root, path)));
}

/** The text of a file, by its path from `root`. */
export const textOf = (path: string): string => readFileSync(join(root, path), 'utf8');
