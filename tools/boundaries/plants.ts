/**
 * One violation of each import rule, as files of a toy tree: `path` → source. The file under `offender` is
 * the one that the rule of that name must catch.
 */
export type Plant = {
	readonly rule: string;
	readonly offender: string;
	readonly files: Readonly<Record<string, string>>;
};

const value = 'export const value = 1;\n';
const imports = (specifier: string) => `import { value } from '${specifier}';\nexport const used = value;\n`;

export const plants: readonly Plant[] = [
	{
		rule: 'no-circular',
		offender: 'packages/plans/src/here.ts',
		files: {
			'packages/plans/src/here.ts': imports('./there.ts').replace('used', 'value2'),
			'packages/plans/src/there.ts': `import { value2 } from './here.ts';\nexport const value = () => value2;\n`,
		},
	},
	{
		rule: 'everything-resolves',
		offender: 'packages/plans/src/lost.ts',
		files: { 'packages/plans/src/lost.ts': imports('@schutznetz/nowhere') },
	},
	{
		rule: 'kernel-is-a-leaf',
		offender: 'packages/kernel/src/curious.ts',
		files: { 'packages/kernel/src/curious.ts': imports('@schutznetz/rights') },
	},
	{
		rule: 'rights-imports-kernel',
		offender: 'packages/rights/src/learned.ts',
		files: { 'packages/rights/src/learned.ts': imports('@schutznetz/law-de') },
	},
	{
		rule: 'no-generated-code-in-the-app',
		offender: 'app/src/lib/client/fast.ts',
		files: {
			'app/src/lib/client/fast.ts': imports('../../../../packages/rights/src/generated-code.ts'),
			'packages/rights/src/generated-code.ts': value,
		},
	},
	{
		rule: 'law-imports-rights-and-kernel',
		offender: 'packages/law-de/src/planning.ts',
		files: { 'packages/law-de/src/planning.ts': imports('@schutznetz/plans') },
	},
	{
		rule: 'plans-imports-kernel',
		offender: 'packages/plans/src/lawyer.ts',
		files: { 'packages/plans/src/lawyer.ts': imports('@schutznetz/rights') },
	},
	{
		rule: 'vault-imports-its-libraries-and-kernel',
		offender: 'packages/vault/src/parser.ts',
		files: { 'packages/vault/src/parser.ts': imports('some-library') },
	},
	{
		rule: 'noble-stays-in-vault',
		offender: 'app/src/lib/client/own-crypto.ts',
		files: { 'app/src/lib/client/own-crypto.ts': imports('@noble/hashes/sha2.js') },
	},
	{
		rule: 'vault-public-stands-alone',
		offender: 'packages/vault/src/public/helpful.ts',
		files: {
			'packages/vault/src/public/helpful.ts': `export { openWithKey } from '../envelope/key-envelope.ts';\n`,
		},
	},
	// The same promise, tried from every kind of server file and through every door of the vault.
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/lib/server/mail/index.ts',
		files: {
			'app/src/lib/server/mail/index.ts': imports('../../one.ts'),
			'app/src/lib/one.ts': `export { value } from './two.ts';\n`,
			'app/src/lib/two.ts': `export { openWithKey as value } from '@schutznetz/vault';\n`,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/routes/staff/api/peek/+server.ts',
		files: {
			'app/src/routes/staff/api/peek/+server.ts': `export { finishSignIn } from '@schutznetz/vault/opaque';\n`,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'cli/src/commands/words.ts',
		files: { 'cli/src/commands/words.ts': `export { wordLists } from '@schutznetz/vault/words';\n` },
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/hooks.server.ts',
		files: {
			'app/src/hooks.server.ts': `import type { Roster } from '@schutznetz/vault';\nexport type Known = Roster;\n`,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/routes/staff/+layout.server.ts',
		files: {
			'app/src/routes/staff/+layout.server.ts': `export const later = () => import('@schutznetz/vault');\n`,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/lib/server/intake/index.ts',
		files: {
			'app/src/lib/server/intake/index.ts': `export { sealTo } from '../../../../../packages/vault/src/envelope/sealed-envelope.ts';\n`,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/lib/server/print/index.ts',
		files: {
			'app/src/lib/server/print/index.ts': `export { value } from '../../../../../packages/vault/src/publicity.ts';\n`,
			'packages/vault/src/publicity.ts': value,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/hooks.ts',
		files: { 'app/src/hooks.ts': `export { openSealed } from '@schutznetz/vault';\n` },
	},
	// What the server rule cannot see: a hop through a helper of tests, and a page that is rendered on the server.
	{
		rule: 'no-code-imports-tests',
		offender: 'app/src/lib/server/mail/helped.ts',
		files: {
			'app/src/lib/server/mail/helped.ts': imports('./testing/opener.ts'),
			'app/src/lib/server/mail/testing/opener.ts': `export { openWithKey as value } from '@schutznetz/vault';\n`,
		},
	},
	{
		rule: 'server-never-opens-envelopes',
		offender: 'app/src/lib/server/mail/helped.ts',
		files: {},
	},
	{
		rule: 'no-code-imports-tests',
		offender: 'app/src/lib/client/case/borrowed.ts',
		files: {
			'app/src/lib/client/case/borrowed.ts': imports('./sheet.test.ts'),
			'app/src/lib/client/case/sheet.test.ts': value,
		},
	},
	...['app/src/routes/staff/open/+page.svelte', 'app/src/lib/ui/staff/Opened.svelte'].map((offender) => ({
		rule: 'only-workers-open-envelopes',
		offender,
		files: {
			[offender]: `<script lang="ts">\n\timport { openWithKey } from '@schutznetz/vault';\n</script>\n{openWithKey}\n`,
		},
	})),
	...[
		'app/src/routes/staff/open/+page.ts',
		'app/src/routes/staff/+layout.ts',
		'app/src/lib/client/staff/opened.svelte.ts',
		'app/src/lib/shared-opener.ts',
	].map((offender) => ({
		rule: 'only-workers-open-envelopes',
		offender,
		files: { [offender]: `export { openWithKey } from '@schutznetz/vault';\n` },
	})),
	{
		rule: 'only-workers-import-their-core',
		offender: 'app/src/lib/client/staff/near.svelte.ts',
		files: {
			'app/src/lib/client/staff/near.svelte.ts': imports('./core/opener.ts'),
			'app/src/lib/client/staff/core/opener.ts': `export { openWithKey as value } from '@schutznetz/vault';\n`,
		},
	},
	{
		rule: 'browser-never-imports-server',
		offender: 'app/src/lib/ui/case/Sheet.svelte',
		files: {
			'app/src/lib/ui/case/Sheet.svelte': `<script lang="ts">\n\timport { row } from '../../server/cases/index.ts';\n\texport const shown = row;\n</script>\n{row}\n`,
			'app/src/lib/server/cases/index.ts': "export const row = 'a';\n",
		},
	},
	{
		rule: 'packages-never-import-the-app',
		offender: 'packages/plans/src/reaching.ts',
		files: {
			'packages/plans/src/reaching.ts': imports('../../../app/src/lib/shared.ts'),
			'app/src/lib/shared.ts': value,
		},
	},
	{
		rule: 'sql-stays-in-db',
		offender: 'app/src/lib/server/cases/query.ts',
		files: { 'app/src/lib/server/cases/query.ts': imports('kysely') },
	},
	{
		rule: 'db-is-below-modules',
		offender: 'app/src/lib/server/db/cases.ts',
		files: {
			'app/src/lib/server/db/cases.ts': imports('../accounts/index.ts'),
			'app/src/lib/server/accounts/index.ts': value,
		},
	},
	{
		rule: 'modules-meet-at-index',
		offender: 'app/src/lib/server/cases/shortcut.ts',
		files: {
			'app/src/lib/server/cases/shortcut.ts': imports('../accounts/password.ts'),
			'app/src/lib/server/accounts/password.ts': value,
		},
	},
	{
		rule: 'routes-use-module-index',
		offender: 'app/src/routes/+page.server.ts',
		files: {
			'app/src/routes/+page.server.ts': imports('../lib/server/accounts/password.ts'),
			'app/src/lib/server/accounts/password.ts': value,
		},
	},
	{
		rule: 'cli-uses-module-index',
		offender: 'cli/src/commands/inside.ts',
		files: {
			'cli/src/commands/inside.ts': imports('../../../app/src/lib/server/accounts/password.ts'),
			'app/src/lib/server/accounts/password.ts': value,
		},
	},
	{
		rule: 'nothing-imports-the-demo',
		offender: 'cli/src/commands/show.ts',
		files: {
			'cli/src/commands/show.ts': imports('../../../demo/make-demo.ts'),
			'demo/make-demo.ts': value,
		},
	},
	{
		rule: 'base-knows-no-subject',
		offender: 'app/src/lib/ui/base/Knowing.svelte',
		files: {
			'app/src/lib/ui/base/Knowing.svelte': `<script lang="ts">\n\timport { value } from '@schutznetz/plans';\n</script>\n{value}\n`,
		},
	},
];
