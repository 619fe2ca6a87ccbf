// House rules: which folder may import which (ARCHITECTURE.md). `npm run boundaries` runs this file on the
// tree; boundaries.test.ts plants one violation of each rule and expects it to be caught, so that a rule
// cannot die silently.
// Tests may import anything, so they are nobody's `from`; that nobody imports them is a rule of its own.
const tests = ['\\.(test|fixture)\\.(ts|json)$', '/testing/'];
const no = (name, comment, from, to) => {
	const exempt = [from.pathNot ?? [], tests].flat();
	return { name, comment, severity: 'error', from: { ...from, pathNot: exempt }, to };
};
// The shell, the hooks and everything that SvelteKit runs only on the server.
const serverCode = [
	'^app/src/lib/server/',
	'^app/src/hooks(\\.server)?\\.ts$',
	'\\.server\\.ts$',
	'/\\+server\\.ts$',
	'^cli/',
];
const workerCode = ['^app/src/lib/client/[^/]+/core/', '\\.worker\\.ts'];
const browserCode = [
	'^app/src/lib/(ui|client)/',
	'^app/src/routes/.*\\.svelte$',
	'\\.svelte\\.ts$',
	'/\\+(page|layout)\\.ts$',
];

module.exports = {
	forbidden: [
		no(
			'no-circular',
			'a circle has no first file to read',
			{},
			{ circular: true, viaOnly: { pathNot: '\\.svelte$' } },
		),
		no(
			'everything-resolves',
			'what does not resolve is not checked',
			{},
			{
				couldNotResolve: true,
				pathNot: ['^\\$(app|env)/', '\\./\\$types', '#lib/paraglide/', 'paraglide/', 'build/'],
			},
		),
		no(
			'kernel-is-a-leaf',
			'the kernel imports nothing',
			{ path: '^packages/kernel/' },
			{ pathNot: '^packages/kernel/' },
		),
		no(
			'rights-imports-kernel',
			'the engine knows no law and no library',
			{ path: '^packages/rights/' },
			{ pathNot: '^packages/(rights|kernel)/' },
		),
		no(
			'no-generated-code-in-the-app',
			'a content policy forbids generated code; the tools of the law stay outside the pages',
			// What the analysis may find stands beside the law, in an entry that only the command line and a test read.
			{
				path: '^(app|packages/(?!rights/))',
				pathNot: ['\\.test\\.ts$', '^packages/law-de/src/allowed-findings\\.ts$'],
			},
			{
				path: '^packages/rights/src/(generated-code|law-as-sql|analyse-law)\\.ts$',
			},
		),
		no(
			'law-imports-rights-and-kernel',
			'the law is content for the engine',
			// The evaluators are held against a database, in a test alone.
			{ path: '^packages/law-de/', pathNot: '^packages/law-de/src/evaluators\\.test\\.ts$' },
			// Holidays of the Länder come from a kept library.
			{ pathNot: ['^packages/(law-de|rights|kernel)/', '^node_modules/feiertagejs/'] },
		),
		no(
			'plans-imports-kernel',
			'the plan monitor knows no law, no database, no page',
			// A file is read in a thread with a memory of its own: that alone needs the runtime.
			{ path: '^packages/plans/', pathNot: '^packages/plans/src/(readers/read-apart|reading-thread/)' },
			{
				pathNot: [
					'^packages/(plans|kernel)/',
					// What opens files for the readers, and what compares two wordings.
					'^node_modules/(unpdf|mammoth|parse5|read-excel-file|fflate|csv-parse|diff)/',
				],
			},
		),
		no(
			'vault-imports-its-libraries-and-kernel',
			'few hands near the keys',
			{ path: '^packages/vault/' },
			{
				pathNot: [
					'^packages/(vault|kernel)/',
					'^node_modules/(@noble|@scure|@hpke|@serenity-kit|hash-wasm|shamir-secret-sharing)/',
				],
			},
		),
		no(
			'vault-public-stands-alone',
			'what a server may reach must not lead to what opens',
			{ path: '^packages/vault/src/public/' },
			{ path: '^packages/vault/src/(?!public/)' },
		),
		no(
			'noble-stays-in-vault',
			'cryptography has one place',
			{ path: '^(app|cli|demo|packages)/', pathNot: '^packages/vault/' },
			{ path: '^node_modules/(@noble|@hpke|@serenity-kit|hash-wasm)/' },
		),
		no(
			'server-never-opens-envelopes',
			'the promise that the server cannot read: over any number of hops',
			{ path: serverCode },
			{ path: '^packages/vault/src/(?!public/)', reachable: true },
		),
		no(
			'no-code-imports-tests',
			'a helper of tests may reach everything, and with it whoever imports it; benchmarks are run, never imported',
			{ pathNot: '^bench/' },
			{ path: tests },
		),
		no(
			'only-workers-open-envelopes',
			'a page is rendered on the server, too: what opens runs in workers alone',
			{ path: '^app/src/', pathNot: [...serverCode, ...workerCode] },
			{ path: '^packages/vault/src/(?!public/)' },
		),
		no(
			'only-workers-import-their-core',
			'pages speak to a worker and know its types; its code has one way in',
			{ path: '^app/src/', pathNot: workerCode },
			// How a worker file itself is imported is for worker-imports.ts: here its address looks like its code.
			{ path: workerCode, pathNot: '\\.worker\\.ts$', dependencyTypesNot: ['type-only'] },
		),
		no(
			'browser-never-imports-server',
			'not even a type: what a page needs comes as props',
			{ path: browserCode },
			{ path: serverCode },
		),
		no('packages-never-import-the-app', 'packages are pure', { path: '^packages/' }, { path: '^(app|cli)/' }),
		no(
			'sql-stays-in-db',
			'one place with SQL',
			{ path: '^(app|cli|packages)/', pathNot: '^app/src/lib/server/db/' },
			{ path: '^node_modules/(kysely|pg)/' },
		),
		no(
			'db-is-below-modules',
			'repositories serve the use cases',
			{ path: '^app/src/lib/server/db/' },
			{ path: '^app/src/lib/server/(?!db/)' },
		),
		no(
			'modules-meet-at-index',
			'server modules speak through their index.ts',
			{ path: '^app/src/lib/server/([^/]+)/' },
			{
				path: '^app/src/lib/server/[^/]+/',
				pathNot: ['^app/src/lib/server/$1/', '^app/src/lib/server/db/', '/index\\.ts$'],
			},
		),
		no(
			'routes-use-module-index',
			'a route calls one use case',
			{ path: '^app/src/(routes/|hooks)' },
			{ path: '^app/src/lib/server/', pathNot: '/index\\.ts$' },
		),
		no(
			'cli-uses-module-index',
			'the command line calls the same use cases',
			{ path: '^cli/src/' },
			{ path: '^app/src/', pathNot: '^app/src/lib/server/[^/]+/index\\.ts$' },
		),
		no(
			'nothing-imports-the-demo',
			'invented people come into a house by their own command alone',
			{ path: '^(app|cli|packages|bench|tools)/' },
			{ path: '^demo/' },
		),
		no(
			'base-knows-no-subject',
			'the design system serves every subject',
			{ path: '^app/src/lib/ui/base/' },
			{ path: '^(app/src/lib/(?!ui/base/|paraglide/)|packages/(rights|law-de|plans|vault)/)' },
		),
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		exclude: {
			path: ['\\.svelte-kit/', '^app/build/', '/paraglide/'],
		},
		tsPreCompilationDeps: true, // see `import type` too
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			// without these, workspace packages do not resolve and every rule passes
			exportsFields: ['exports'],
			conditionNames: ['import', 'svelte', 'browser', 'node', 'default', 'types'],
			extensions: ['.ts', '.js', '.mjs', '.svelte', '.json', '.d.ts'],
		},
	},
};
