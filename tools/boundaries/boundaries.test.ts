import { execFileSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { plants } from './plants.ts';

const root = join(import.meta.dirname, '../..');
const rules = createRequire(import.meta.url)('./rules.cjs') as { forbidden: { name: string }[] };
const packages = ['kernel', 'rights', 'law-de', 'plans', 'vault'];
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

beforeAll(() => {
	// Below node_modules, so that the checker finds its compilers; its rules see paths from the tree's own root.
	mkdirSync(join(root, 'node_modules/.cache'), { recursive: true });
	tree = mkdtempSync(join(root, 'node_modules/.cache/planted-'));
	cpSync(join(import.meta.dirname, 'rules.cjs'), join(tree, 'rules.cjs'));
	write('tsconfig.json', '{ "compilerOptions": { "module": "ESNext", "moduleResolution": "Bundler" } }');
	for (const name of packages) {
		write(
			`packages/${name}/package.json`,
			JSON.stringify({
				name: `@schutznetz/${name}`,
				exports: { '.': './src/index.ts', './open': './src/open.ts', './public': './src/public.ts' },
			}),
		);
		write(`packages/${name}/src/index.ts`, 'export const value = 1;\n');
		mkdirSync(join(tree, 'node_modules/@schutznetz'), { recursive: true });
		symlinkSync(join(tree, 'packages', name), join(tree, 'node_modules/@schutznetz', name));
	}
	write('packages/vault/src/open.ts', 'export const value = 1;\n');
	write('packages/vault/src/public.ts', 'export const value = 1;\n');
	for (const name of ['kysely', '@noble/hashes', 'some-library']) {
		write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'index.js' }));
		write(`node_modules/${name}/index.js`, 'export const value = 1;\n');
	}
	write('app/src/lib/server/db/client.ts', "export { value } from 'kysely';\n");
	write('app/src/lib/server/mail/headers.ts', "export { value } from '@schutznetz/vault/public';\n");
	write('cli/src/main.ts', "export { value } from '@schutznetz/rights';\n");
});

afterAll(() => rmSync(tree, { recursive: true, force: true }));

describe('import rules', () => {
	test('a tree that keeps them passes, the database and the public part of the vault included', () => {
		expect(cruise().map((finding) => [finding.rule.name, finding.from])).toEqual([]);
	});

	test('every rule has a planted violation', () => {
		expect(plants.map((plant) => plant.rule).sort()).toEqual(rules.forbidden.map((rule) => rule.name).sort());
	});

	test('every planted violation is caught', () => {
		for (const plant of plants) {
			for (const [path, text] of Object.entries(plant.files)) write(path, text);
		}
		const caught = cruise().map((finding) => `${finding.rule.name}: ${finding.from}`);
		for (const plant of plants) expect(caught).toContain(`${plant.rule}: ${plant.offender}`);
	});
});
