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
				},
			},
			{
				test: {
					name: 'integration',
					include: [`${source}/*.integration.test.ts`],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				test: {
					name: 'browser',
					globalSetup: ['app/tests/global-setup.ts'],
					include: [`${source}/*.browser.test.ts`],
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
