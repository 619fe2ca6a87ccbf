import { fork } from 'node:child_process';
import { join } from 'node:path';
import type { RenderedPage } from './render-program.ts';

/** Renders every page of a build, without a house: what needs one comes with another status than 200. */
export function renderPages(buildFolder: string): Promise<readonly RenderedPage[]> {
	return new Promise((done, fail) => {
		const child = fork(join(import.meta.dirname, 'render-program.ts'), [buildFolder], {
			// Nothing of this process's secrets, and nothing of a house that could be meant by accident.
			env: { PATH: process.env.PATH, NODE_ENV: 'production' },
			stdio: ['ignore', 'ignore', 'pipe', 'ipc'],
		});
		let complaint = '';
		child.stderr?.on('data', (part: Buffer) => {
			complaint += part.toString('utf8');
		});
		child.once('message', (pages) => done(pages as readonly RenderedPage[]));
		child.once('error', fail);
		child.once('exit', () => fail(new Error(`the pages were not rendered:\n${complaint}`)));
	});
}
