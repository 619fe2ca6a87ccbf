import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { err, ok, type Result } from '@schutznetz/kernel';
import { takeFolderLock } from '../../app/src/lib/server/postgres/index.ts';
import { appFolder, repositoryFolder } from './repository-folder.ts';
import { sourceFingerprint } from './source-fingerprint.ts';

const fingerprintFile = join(appFolder, 'build/.fingerprint');
/** The built pages, for the HTTP shell. */
export const handlerPath = join(appFolder, 'build/handler.js');

/** Vite's own program, to be run by this Node. */
export function viteProgram(): string {
	return join(dirname(createRequire(import.meta.url).resolve('vite/package.json')), 'bin/vite.js');
}

/**
 * Builds the application unless a build of exactly these sources is there. Of several starts at once one builds
 * and the others wait.
 *
 * @returns whether it was built, or one German sentence
 */
export async function buildApp(say: (line: string) => void): Promise<Result<'built' | 'fresh', string>> {
	const fingerprint = sourceFingerprint(repositoryFolder);
	const isFresh = (): boolean =>
		existsSync(handlerPath) &&
		existsSync(fingerprintFile) &&
		readFileSync(fingerprintFile, 'utf8') === fingerprint;
	if (isFresh()) return ok('fresh');
	let lock = await takeFolderLock(appFolder, 'build');
	if (!lock) say('Ein anderer Start baut die Anwendung gerade, bitte warten …');
	while (!lock) {
		await sleep(200);
		lock = await takeFolderLock(appFolder, 'build');
	}
	try {
		if (isFresh()) return ok('fresh');
		say('Die Anwendung wird gebaut, das dauert beim ersten Mal etwas …');
		const startedAt = performance.now();
		// Gone before the build begins, so that a build that is killed is never taken for a finished one.
		rmSync(fingerprintFile, { force: true });
		const { code, output } = await runVite();
		if (code !== 0) return err(`Die Anwendung ließ sich nicht bauen:\n${output.trim()}`);
		writeFileSync(fingerprintFile, fingerprint);
		say(`Gebaut in ${((performance.now() - startedAt) / 1000).toFixed(1)} s.`);
		return ok('built');
	} catch (error) {
		const { code } = error as NodeJS.ErrnoException;
		if (code !== 'EACCES' && code !== 'EROFS' && code !== 'ENOSPC') throw error;
		return err(`In ${join(appFolder, 'build')} lässt sich nicht schreiben (${code}).`);
	} finally {
		await lock.release();
	}
}

function runVite(): Promise<{ code: number; output: string }> {
	return new Promise((done, fail) => {
		const child = spawn(process.execPath, [viteProgram(), 'build', '--logLevel', 'warn'], {
			cwd: appFolder,
			stdio: ['ignore', 'pipe', 'pipe'],
			// Whatever the caller's is (a test's, a developer's): what is served is what is meant to be served.
			env: { ...process.env, NODE_ENV: 'production' },
		});
		let output = '';
		const take = (chunk: Buffer): void => {
			output += chunk.toString('utf8');
		};
		child.stdout.on('data', take);
		child.stderr.on('data', take);
		child.once('error', fail);
		child.once('close', (code) => done({ code: code ?? 1, output }));
	});
}
