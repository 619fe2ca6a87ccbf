import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { referencesCommand } from './references.ts';

const folder = mkdtempSync(join(tmpdir(), 'schutznetz-references-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(content: string | Uint8Array, plan?: string) {
	const path = join(folder, 'text.txt');
	writeFileSync(path, content);
	let out = '';
	const take = (chunk: string | Uint8Array): boolean => {
		out += String(chunk);
		return true;
	};
	vi.spyOn(process.stdout, 'write').mockImplementation(take);
	vi.spyOn(process.stderr, 'write').mockImplementation(take);
	const code = await referencesCommand.run({
		positionals: [path],
		texts: { plan },
		flags: new Set(['json']),
	});
	return { code, out };
}

test('names what is there, what is missing and what is ambiguous', async () => {
	const { code, out } = await run('NAP AZ, Handlungsfeld II, Maßnahmen 33–34; NAP NH, Maßnahme 8.');
	expect(code).toBe(0);
	const { references, names } = JSON.parse(out) as {
		references: { numbers: { status: string }[] }[];
		names: { used: string }[];
	};
	expect(references.map(({ numbers }) => numbers.map(({ status }) => status))).toEqual([
		['found', 'missing'],
		['ambiguous'],
	]);
	expect(names.map(({ used }) => used)).toEqual(['NAP NH']);
});

test('refuses what is no text, and a plan that is none', async () => {
	expect(await run(new Uint8Array([0xff, 0xfe, 0x41]))).toMatchObject({ code: 1 });
	const wrong = await run('NAP AZ', 'nap-xy');
	expect(wrong.code).toBe(2);
	expect(wrong.out).toContain('nap-mh, nap-az');
});
