import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig } from 'vitest/config';

const source = '{packages,app,cli,bench,tools}/**';

/** The three layers of tests that Vitest runs; `npm test` (tools/test) runs them one after the other. */
// SvelteKit writes the app's parent tsconfig into node_modules, where an install wipes it: tests need none.
const oxc = { tsconfig: false } as const;

export default defineConfig({
	test: {
		projects: [
			{
				oxc,
				plugins: [svelte()],
				test: {
					name: 'unit',
					include: [`${source}/*.test.ts`],
					exclude: ['**/node_modules/**', '**/*.integration.test.ts', '**/*.browser.test.ts'],
				},
			},
			{
				oxc,
				test: {
					name: 'integration',
					include: [`${source}/*.integration.test.ts`],
					testTimeout: 120_000,
					hookTimeout: 120_000,
				},
			},
			{
				oxc,
				test: {
					name: 'browser',
					include: [`${source}/*.browser.test.ts`],
					testTimeout: 120_000,
					hookTimeout: 180_000,
				},
			},
		],
	},
});
