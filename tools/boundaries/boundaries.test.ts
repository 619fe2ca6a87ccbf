import { execFileSync } from 'node:child_process';
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plants } from './plants.ts';

const root = join(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)('./rules.cjs') as { forbidden: { name: string }[] };
const toys = ['rights', 'law-de', 'plans'];
// True copies: the rule that matters most is tried on the package that it is about, with its own exports.
const copies = ['kernel', 'vault'];
let tree: string;

type Finding = { rule: { name: string }; from: string };

function cruise(): Finding[] {
	const command = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
	const args = [command, '--config', 'rules.cjs', '--output-type', 'json', 'packages', 'app/src', 'cli'];
	let text: string;
	try {
		text = execFileSync(process.execPath, args, {
			cwd: tree,
			encoding: 'utf8',
			stdio: 'pipe',
			maxBuffer: 1e8,
		});
	} catch (error) {
		text = (error as { stdout: string }).stdout;
		if (text === '') throw error;
	}
	return (JSON.parse(text) as { summary: { violations: Finding[] } }).summary.violations;
}

function write(path: string, text: string): void {
	mkdirSync(dirname(join(tree, path)), { recursive: true });
	writeFileSync(join(tree, path), text);
}

/** What the copied packages import from outside, each to be put there as an empty module. */
function librariesOfCopies(): string[] {
	const sources = globSync('packages/{kernel,vault}/src/**/*.ts', { cwd: tree });
	const specifiers = sources.flatMap((path) =>
		[...readFileSync(join(tree, path), 'utf8').matchAll(/ from '([^.'][^']*)'/g)].map(
			(match) => match[1] ?? '',
		),
	);
	return [...new Set(specifiers)].filter((specifier) => !specifier.startsWith('@schutznetz/'));
}

beforeAll(() => {
	// Below node_modules, so that the checker finds its compilers; its rules see paths from the tree's own root.
	mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
	tree = mkdtempSync(join(root, 'node_modules/.cache/planted-'));
	cpSync(join(import.meta.dirname, 'rules.cjs'), join(tree, 'rules.cjs'));
	write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }');
	mkdirSync(join(tree, 'node_modules/@schutznetz'), { recursive: true });
	for (const name of toys) {
		const manifest = { name: `@schutznetz/${name}`, exports: { '.': './src/index.ts' } };
		write(`packages/${name}/package.json`, JSON.stringify(manifest));
		write(`packages/${name}/src/index.ts`, 'export const value = 1;\n');
	}
	for (const name of copies) {
		cpSync(join(root, 'packages', name, 'src'), join(tree, 'packages', name, 'src'), {
			recursive: true,
			filter: (source) => !/\.test\.ts$|\/testing$/.test(source),
		});
		cpSync(join(root, 'packages', name, 'package.json'), join(tree, 'packages', name, 'package.json'));
	}
	for (const name of [...toys, ...copies]) {
		symlinkSync(join(tree, 'packages', name), join(tree, 'node_modules/@schutznetz', name));
	}
	for (const specifier of ['kysely', 'some-library', ...librariesOfCopies()]) {
		const file = specifier.endsWith('.js') ? specifier : `${specifier}/index.js`;
		write(`node_modules/${file}`, 'export const value = 1;\n');
	}
	write('app/src/lib/server/db/client.ts', "export { value } from 'kysely';\n");
	write('app/src/lib/server/mail/headers.ts', "export * from '@schutznetz/vault/public';\n");
	write('app/src/lib/server/mail/password.ts', "export * from '@schutznetz/vault/public/opaque';\n");
	write('app/src/lib/client/staff/core/vault.ts', "export * from '@schutznetz/vault';\n");
	write('app/src/lib/client/staff/core/vault.worker.ts', "export * from './vault.ts';\n");
	write('app/src/lib/client/staff/core/vault.test.ts', "export * from './vault.ts';\n");
	write('app/src/lib/client/staff/calls.ts', "export type { OpenProblem } from './core/vault.ts';\n");
	write(
		'app/src/lib/client/staff/start.ts',
		"export { default } from './core/vault.worker.ts?worker&url';\n",
	);
	write('cli/src/main.ts', "export { value } from '@schutznetz/rights';\n");
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('import rules', { timeout: 60_000 }, () => {
	test('a tree that keeps them passes, the database and the public part of the vault included', () => {
		expect(cruise().map((finding) => [finding.rule.name, finding.from])).toEqual([]);
	});

	test('every rule has a planted violation', () => {
		const planted = new Set(plants.map((plant) => plant.rule));
		expect([...planted].sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
	});

	test('every planted violation is caught', () => {
		for (const plant of plants) {
			for (const [path, text] of Object.entries(plant.files)) write(path, text);
		}
		const caught = cruise().map((finding) => `${finding.rule.name}: ${finding.from}`);
		for (const plant of plants) expect(caught).toContain(`${plant.rule}: ${plant.offender}`);
	});
});
