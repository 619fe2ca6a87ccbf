import { spawn } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';

// Each test starts processes, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

const launcher = fileURLToPath(new URL('../../bin/schutznetz.js', import.meta.url));
const caseFile = (name: string) =>
	fileURLToPath(new URL(`../../../packages/law-de/src/cases/${name}.json`, import.meta.url));

/** Runs the real command as a process, with an environment that could reach no database. */
function run(...args: string[]): Promise<{ code: number | null; out: string; complaint: string }> {
	return new Promise((done, failed) => {
		const env = { PATH: process.env.PATH, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' };
		const child = spawn(process.execPath, [launcher, 'rights', ...args], { env });
		let out = '';
		let complaint = '';
		child.stdout.on('data', (chunk) => {
			out += String(chunk);
		});
		child.stderr.on('data', (chunk) => {
			complaint += String(chunk);
		});
		child.on('error', failed);
		child.on('close', (code) => done({ code, out, complaint }));
	});
}

let folder = '';
beforeAll(async () => {
	folder = await mkdtemp(join(tmpdir(), 'schutznetz-rights-'));
});
afterAll(() => rm(folder, { recursive: true }));

const written = async (text: string): Promise<string> => {
	const path = join(folder, `${crypto.randomUUID()}.json`);
	await writeFile(path, text);
	return path;
};

describe('worked cases', () => {
	test('T1 (a) as JSON: shape, missing facts, contested, sources', async () => {
		const { code, out } = await run('--facts', caseFile('t1a'), '--as-of', '2026-11-21', '--json');
		expect(code).toBe(0);
		const answer = JSON.parse(out);
		expect(answer).toMatchObject({ asOf: '2026-11-21', reforms: [] });
		const of = (id: string) => answer.rights.find((right: { id: string }) => right.id === id);
		expect(of('RES-01')).toMatchObject({
			status: 'open',
			settled: false,
			modality: 'must',
			missing: ['abh.knows_indications'],
			questions: [{ fact: 'abh.knows_indications', ask: 'Weiß die Ausländerbehörde von den Hinweisen?' }],
			contested: { certain: false },
		});
		expect(of('RES-04')).toMatchObject({ status: 'doesNotApply', missing: [], contested: null });
		expect(of('RES-04').sources[0]).toMatchObject({ act: 'AufenthG', textReadOn: '2026-04-29' });
		expect(of('SUB-01').changedAfterReading).toMatchObject([{ on: '2026-06-12' }]);
	});

	test('T1 (c): reforms in the order given; an assumption can be set', async () => {
		const all = [
			'--facts',
			caseFile('t1a'),
			'--as-of',
			'2026-11-21',
			'--json',
			'--reform',
			'R2a,R2b,R2c,R2d,R2g',
		];
		const status = async (...more: string[]) => {
			const answer = JSON.parse((await run(...all, ...more)).out);
			return Object.fromEntries(
				answer.rights.map(({ id, status, modality }: Record<string, string>) => [
					id,
					`${status} ${modality}`,
				]),
			);
		};
		expect(await status()).toMatchObject({
			'RES-01': 'applies must',
			'RES-04': 'applies must',
			'RES-08b': 'doesNotApply exclusion',
			'SUB-07': 'applies must',
			'CRIM-03': 'applies must',
		});
		expect((await status('--assume', 'R2a.asylsperre=nurDieserTitel'))['RES-08b']).toBe('applies exclusion');
	});

	test('T11 as text: the day of the earliest end, and no plain no', async () => {
		const { code, out } = await run('--facts', caseFile('t11a'), '--as-of', '2026-07-01');
		expect(code).toBe(0);
		expect(out).toContain('11. August 2026');
		expect(out).toContain('keine Prüfung des Einzelfalls');
		expect(out).toContain('Gelesen wurden die Gesetze am 29. April 2026');
		expect(out).toContain('auf diesem Weg nach diesen Angaben nicht');
	});
});

test('a last day moves with the holidays of all Germany, and of the Land where one is named', async () => {
	const dayOf = async (decision: string, ...more: string[]) => {
		const facts = {
			'case.act_in_germany': true,
			'case.last_act_date': '2026-01-01',
			'comp.health_damage': true,
			'comp.physical_attack': true,
			'comp.decision_date': decision,
		};
		const path = await written(JSON.stringify(facts));
		const { out } = await run('--facts', path, '--as-of', '2026-11-21', '--json', ...more);
		const right = JSON.parse(out).rights.find(({ id }: { id: string }) => id === 'COMP-01');
		return right.deadlines.find(({ id }: { id: string }) => id === 'COMP-01.widerspruch').from;
	};
	expect(await dayOf('2026-04-01')).toBe('2026-05-04');
	expect(await dayOf('2026-05-04')).toBe('2026-06-04');
	expect(await dayOf('2026-05-04', '--land', 'BY')).toBe('2026-06-05');
});

describe('refused with one clear sentence and exit code 2', () => {
	test.each([
		['no file named', [], 'Es fehlt --facts DATEI.'],
		['no day', ['--facts', 'x.json'], 'Es fehlt --as-of TAG (JJJJ-MM-TT).'],
		[
			'a day that does not exist',
			['--facts', 'x.json', '--as-of', '2026-02-30'],
			'„2026-02-30“ ist kein Tag',
		],
		[
			'a day before all law',
			['--facts', 'x.json', '--as-of', '1800-01-01'],
			'Für den 1800-01-01 ist hier kein Recht hinterlegt; ganz hinterlegt ist es ab 2026-04-29.',
		],
		['no such file', ['--facts', 'nirgends.json', '--as-of', '2026-11-21'], 'Die Datei gibt es nicht'],
		['a folder', ['--facts', tmpdir(), '--as-of', '2026-11-21'], 'Das ist ein Ordner'],
		[
			'an unknown reform',
			['--facts', 'x.json', '--as-of', '2026-11-21', '--reform', 'R2x'],
			'Eine Reform „R2x“ gibt es nicht.',
		],
		[
			'an unknown Land',
			['--facts', 'x.json', '--as-of', '2026-11-21', '--land', 'by'],
			'Ein Land „by“ gibt es nicht; erwartet wird BW, BY',
		],
		[
			'an assumption without value',
			['--facts', 'x.json', '--as-of', '2026-11-21', '--reform', 'R2a', '--assume', 'R2a.dauer'],
			'„R2a.dauer“ ist keine Annahme',
		],
	])('%s', async (_, args, sentence) => {
		const { code, out, complaint } = await run(...args);
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(complaint.startsWith(sentence)).toBe(true);
		expect(complaint.trim().split('\n')).toHaveLength(1);
	});

	test.each([
		[
			'broken JSON',
			'{"case.indicators": true,\n "contact.broken": tru}',
			'Zeile 2, Spalte 20 passt „tru“ nicht',
		],
		['JSON that ends early', '{"case.indicators": true', 'Zeile 1, Spalte 25 endet die Datei zu früh'],
		['a list', '[]', 'Erwartet wird ein JSON-Objekt'],
		[
			'a form of a later vocabulary',
			'{"vocabulary": 99, "facts": {}}',
			'Die Angaben stammen aus Fassung 99 des Vokabulars',
		],
		[
			'a vocabulary that is no number',
			'{"vocabulary": "abc", "facts": {}}',
			'„vocabulary“ hat den Wert "abc"; erwartet wird eine ganze Zahl',
		],
		['the same beside the facts', '{"vocabulary": "abc"}', '„vocabulary“ hat den Wert "abc"'],
		['a day to come', '{"case.last_act_date": "2099-01-01"}', 'das liegt nach dem'],
		['a wrong name', '{"case.indicator": true}', 'Gemeint ist vielleicht „case.indicators“.'],
		['a wrong value', '{"training.type": "helpers"}', 'Gemeint ist vielleicht „helper“.'],
		['a wrong value of a later part', '{"work.sector": "bau"}', '„work.sector“ hat den Wert "bau"'],
		[
			'a contradiction',
			'{"proceedings.status": "none", "proceedings.presence_appropriate": true}',
			'(ohne-verfahren-keine-erklaerung)',
		],
	])('%s', async (_, text, sentence) => {
		const { code, out, complaint } = await run('--facts', await written(text), '--as-of', '2026-11-21');
		expect({ code, out }).toEqual({ code: 2, out: '' });
		expect(complaint).toContain(sentence);
	});
});

test('nothing known: every answer is open, but a gap is no right of anybody; what begins in 2032 is not missing', async () => {
	const { out } = await run('--facts', await written('{}'), '--as-of', '2026-11-21', '--json');
	const { rights, notStoredForThisDay } = JSON.parse(out);
	// An age counts as stated until somebody disputes it.
	for (const { id, status, modality } of rights)
		expect(status, id).toBe(modality === 'gap' || id === 'MIN-03' ? 'doesNotApply' : 'open');
	expect(rights.find(({ id }: { id: string }) => id === 'MIN-03').settled).toBe(false);
	expect(notStoredForThisDay).toEqual([]);
});

test('a day for which some rules are not stored is answered with the others, and says so', async () => {
	const { code, out, complaint } = await run(
		'--facts',
		await written('{}'),
		'--as-of',
		'2026-01-01',
		'--json',
	);
	expect(code).toBe(0);
	const { notStoredForThisDay, rights } = JSON.parse(out);
	expect(notStoredForThisDay).toContain('RES-07');
	expect(rights.map(({ id }: { id: string }) => id)).not.toContain('RES-07');
	expect(complaint).toContain('RES-07');
});

test('a reform named twice is applied once', async () => {
	const { out } = await run(
		...['--facts', await written('{}'), '--as-of', '2026-11-21', '--reform', 'R2a,R2a', '--json'],
	);
	expect(JSON.parse(out).reforms).toEqual(['R2a']);
});
