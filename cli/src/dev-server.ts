import { spawn } from 'node:child_process';
import type { Settings } from '../../app/src/lib/server/settings/index.ts';
import { viteProgram } from './build-app.ts';
import { appFolder } from './repository-folder.ts';
import type { Serving } from './serving.ts';

/** Runs Vite's development server, which takes the place of build and HTTP shell. */
export function startDevServer(settings: Settings): Serving {
	const { host, port } = settings;
	const child = spawn(
		process.execPath,
		[viteProgram(), 'dev', '--host', host, '--port', String(port), '--strictPort'],
		// A session of its own: it stops when we say so, after Ctrl-C like everything else.
		{ cwd: appFolder, stdio: ['ignore', 'inherit', 'inherit'], detached: true },
	);
	const ended = new Promise<void>((done) => {
		child.once('exit', () => done());
		child.once('error', () => done());
	});
	return {
		ended,
		close: async () => {
			child.kill('SIGTERM');
			await ended;
		},
	};
}
