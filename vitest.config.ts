import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

// SvelteKit writes the tsconfig that the app's extends below node_modules, where every install wipes it.
const app = join(import.meta.dirname, 'app');
if (!existsSync(join(app, 'node_modules/$app/tsconfig.json'))) {
	execFileSync(join(import.meta.dirname, 'node_modules/.bin/svelte-kit'), ['sync'], { cwd: app });
}

const source = '{packages,app,cli,demo,bench,tools}/**';

/** What is waited for comes over a network, a database or a worker, on a machine that may be busy. */
const patient = { poll: { timeout: 30_000 } };

/** The three layers of tests that Vitest runs; `npm test` (tools/test) runs them one after the other. */
export default defineConfig({
	test: {
		projects: [
			{
				plugins: [svelte()],
				test: {
					name: 'unit',
					include: [`${source}/*.test.ts`],
					exclude: ['**/node_modules/**', '**/*.integration.test.ts', '**/*.browser.test.ts'],
					// Nothing is measured by the clock; a busy machine only takes its time.
					testTimeout: 60_000,
					hookTimeout: 60_000,
					expect: patient,
				},
			},
			{
				test: {
					name: 'integration',
					include: [`${source}/*.integration.test.ts`],
					testTimeout: 120_000,
					hookTimeout: 120_000,
					expect: patient,
				},
			},
			{
				test: {
					name: 'browser',
					globalSetup: ['app/tests/global-setup.ts'],
					include: [`${source}/*.browser.test.ts`],
					testTimeout: 300_000,
					hookTimeout: 300_000,
					expect: patient,
					// A browser that hangs once in some hundred pages is given a second page; a fault shows twice, `npm test`
					// names what needed it, and no search for a leak is forgiven.
					retry: 1,
				},
			},
		],
	},
});
