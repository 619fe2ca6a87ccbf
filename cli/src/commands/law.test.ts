import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, expect, test, vi } from 'vitest';
import { lawCommand } from './law.ts';

// The whole law is proven part by part, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const folder = mkdtempSync(join(tmpdir(), 'schutznetz-law-'));
afterAll(() => rmSync(folder, { recursive: true }));
afterEach(() => vi.restoreAllMocks());

async function run(deed: string, texts: Readonly<Record<string, string>> = {}, ...flags: readonly string[]) {
	let [out, complaint] = ['', ''];
	vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
		out += String(chunk);
		return true;
	});
	vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
		complaint += String(chunk);
		return true;
	});
	const code = await lawCommand.run({ positionals: [deed], texts, flags: new Set(flags) });
	return { code, out, complaint };
}

test('print writes the law of a day, and no file twice', async () => {
	const output = join(folder, 'recht.html');
	expect(await run('print', { 'as-of': '2026-11-21', output })).toMatchObject({ code: 0, out: '' });
	const html = readFileSync(output, 'utf8');
	expect(html).toContain('id="RES-01"');
	expect(html).toMatch(/Ungezeichnet · Recht am 21\. November 2026 · Fassung [0-9a-f]{12}/);
	const again = await run('print', { output });
	expect(again.code).toBe(1);
	expect(again.complaint).toContain('die Datei gibt es schon');
});

test('print tells the difference of two days', async () => {
	const { out } = await run('print', { 'as-of': '2032-01-01', since: '2026-11-21' });
	expect(out).toContain('Was sich vom 21. November 2026 zum 1. Januar 2032 ändert');
	expect(out).toMatch(/SUB-16b[^<]*<\/p><ul><li>Die Regel kommt hinzu\./);
});

test('check finds nothing without a reason today, and counts how sure the rules are', async () => {
	const { code, out } = await run('check', { 'as-of': '2026-11-21' }, 'json');
	const { counts, sureness, vocabulary, open, known } = JSON.parse(out);
	expect({ code, open }).toEqual({ code: 0, open: [] });
	expect(sureness.verified + sureness.mixed + sureness.unverified).toBe(counts.rules);
	expect(vocabulary).toBeGreaterThan(0);
	expect(known.every(({ reason }: { reason: string }) => reason.length > 0)).toBe(true);
});

test('check fails on a day on which something has no reason, and says what', async () => {
	// Most rules begin later: what names them can do nothing yet.
	const { code, out } = await run('check', { 'as-of': '2025-01-01' });
	expect(code).toBe(1);
	expect(out).toMatch(/am Text geprüft: \d+, teilweise: \d+, nicht: \d+/);
	expect(out).toMatch(/Schritte einer Reform ohne Wirkung|Reformen ohne Wirkung/);
	expect(out).toMatch(/Ohne Begründung gefunden: [1-9]\d*\./);
});

test('refuses what it cannot do, and says what there is', async () => {
	expect(await run('prnt')).toMatchObject({ code: 2, complaint: expect.stringContaining('print') });
	expect(await run('print', { 'as-of': 'morgen' })).toMatchObject({ code: 2 });
	expect(await run('check', { 'as-of': 'morgen' })).toMatchObject({ code: 2 });
	expect(await run('check', { 'as-of': '1800-01-01' })).toMatchObject({ code: 2 });
	expect(await run('print', { 'as-of': '2026-11-21', since: '2026-11-21' })).toMatchObject({ code: 2 });
});
