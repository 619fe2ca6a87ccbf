import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { describeOpaqueSetupProblem, opaqueSetupPath, openOpaqueSetup } from './opaque-setup.ts';

let folder: string;
let path: string;
beforeEach(() => {
	folder = mkdtempSync(join(tmpdir(), 'schutznetz-opaque-'));
	path = opaqueSetupPath(folder);
});
afterEach(() => rmSync(folder, { recursive: true }));

test('is made once, by one of several at the same time, and for one account alone', async () => {
	const opened = await Promise.all(Array.from({ length: 5 }, () => openOpaqueSetup(path)));
	const [first] = opened;
	for (const setup of opened) expect(setup).toEqual(first);
	expect(await openOpaqueSetup(path)).toEqual(first);
	expect(first).toMatchObject({ ok: true, value: readFileSync(path, 'utf8').trim() });
	expect((statSync(path).mode & 0o777).toString(8)).toBe('600');
	expect(readdirSync(folder)).toEqual(['opaque-setup']);
});

test.each([0o640, 0o604, 0o666, 0o620])('is refused with the rights %o', async (mode) => {
	await openOpaqueSetup(path);
	chmodSync(path, mode);
	const opened = await openOpaqueSetup(path);
	expect(opened).toEqual({ ok: false, error: { kind: 'openToOthers', path, mode: `0${mode.toString(8)}` } });
	expect(!opened.ok && describeOpaqueSetupProblem(opened.error)).toContain('chmod 600');
});

test.each(['', 'kurz', '{"not": "a setup"}\n'])(
	'is refused when it holds "%s", and never overwritten',
	async (text) => {
		writeFileSync(path, text, { mode: 0o600 });
		const opened = await openOpaqueSetup(path);
		expect(opened).toEqual({ ok: false, error: { kind: 'notOneLine', path } });
		expect(!opened.ok && describeOpaqueSetupProblem(opened.error)).toContain('Wiederherstellungs-Codes');
		expect(readFileSync(path, 'utf8')).toBe(text);
	},
);
