import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { importCommand } from './import.ts';

let folder: string;
let said: string;
let complained: string;
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'schutznetz-import-'));
});
afterAll(() => rm(folder, { recursive: true }));
beforeEach(() => {
	said = '';
	complained = '';
	vi.spyOn(process.stdout, 'write').mockImplementation((text) => {
		said += String(text);
		return true;
	});
	vi.spyOn(process.stderr, 'write').mockImplementation((text) => {
		complained += String(text);
		return true;
	});
});

const run = async (
	content: string,
	name: string,
	what: string,
	flags: readonly string[] = [],
	texts = {},
) => {
	const path = join(folder, name);
	await writeFile(path, content);
	return importCommand.run({ positionals: [what, path], texts, flags: new Set(flags) });
};

const paper = `Erfundene Forderungen

Erstes Kapitel

- Die erste Forde-
  rung ist erfunden.
- Die zweite auch.

Zweites Kapitel

- Die dritte verlangt eine Bund-Länder-
  Arbeitsgruppe.
`;

test('prints demands with chapters and pages as JSON', async () => {
	expect(await run(paper, 'papier.txt', 'demands', ['json'])).toBe(0);
	expect(JSON.parse(said)).toEqual({
		demands: [
			{ text: 'Die erste Forderung ist erfunden.', chapter: 'Erstes Kapitel', page: 1 },
			{ text: 'Die zweite auch.', chapter: 'Erstes Kapitel', page: 1 },
			{ text: 'Die dritte verlangt eine Bund-Länder-Arbeitsgruppe.', chapter: 'Zweites Kapitel', page: 1 },
		],
		problems: [],
	});
});

test('says in a sentence what it cannot read, and ends with 1', async () => {
	expect(await run('', 'leer.pdf', 'demands')).toBe(1);
	expect(complained).toBe('Die Datei „leer.pdf“ ist leer.\n');
});

test('says what is missing, and ends with 2', async () => {
	expect(await run(paper, 'papier.txt', 'plan')).toBe(2);
	expect(complained).toBe('Es fehlt --plan ID.\n');
	expect(await run(paper, 'papier.txt', 'alles')).toBe(2);
	expect(await run(paper, 'papier.txt', 'demands', ['commit'])).toBe(2);
	expect(await run(paper, 'papier.txt', 'plan', [], { plan: 'nap-az', edition: 'bald' })).toBe(2);
});

test('tries a plan out where no house is, and writes nothing', async () => {
	vi.stubEnv('DATA_DIR', join(folder, 'nobody'));
	const table = 'Nr.;Maßnahme;Federführung\n1;Erfundenes tun;MMA\n2;<b>Erfundenes</b> lassen;MMB\n';
	expect(await run(table, 'plan.csv', 'plan', ['json'], { plan: 'muster', edition: '2027-01-01' })).toBe(0);
	const found = JSON.parse(said);
	expect(
		found.measures.map(({ number, title }: { number: string; title: string }) => [number, title]),
	).toEqual([
		['1', 'Erfundenes tun'],
		['2', '<b>Erfundenes</b> lassen'],
	]);
	expect(found).toMatchObject({ hasHouse: false, written: 0, run: null });
	expect(found.problems).toMatchObject([{ kind: 'html', number: '2' }]);
});
