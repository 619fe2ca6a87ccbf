import { err, ok } from '@schutznetz/kernel';
import { describe, expect, test, vi } from 'vitest';
import type { Answers } from './case-facts.ts';
import { type CaseFile, caseFileToJson, parseCaseFile } from './case-file.ts';
import { CaseSession, type CaseStore, type StoredCase, type UnsavedCase } from './case-session.svelte.ts';
import { createEngine } from './engine.ts';
import { factsFromDraft } from './facts-from-draft.ts';
import { isPlaceLost } from './save-problem.ts';

const engine = createEngine();
const asOf = '2026-11-21';
const start = (answers: Answers = {}) => new CaseSession({ engine, asOf, answers });
const fileOf = (facts: Answers, parts: Partial<CaseFile> = {}): CaseFile => ({
	v: 1,
	name: 'Ahorn',
	savedOn: asOf,
	facts,
	notes: '',
	conversationId: null,
	vocabulary: 1,
	land: null,
	putOff: [],
	rest: {},
	...parts,
});
const opened = (file: CaseFile) => new CaseSession({ engine, asOf, stored: { id: 'c1', version: 3, file } });

/** A store in memory that behaves like the team's: a version that is not the next one is refused. */
function memory(current?: StoredCase) {
	const state = { current, written: [] as unknown[] };
	const store: CaseStore = {
		saveCase: async ({ id, version, json }) => {
			const now = state.current;
			if (now && (id !== now.id || version !== now.version))
				return err({
					kind: 'changed-meanwhile',
					current: { id: now.id, version: now.version, json: now.file },
				});
			const file = parseCaseFile(json);
			if (!file.ok) throw new Error('written what cannot be read');
			state.written.push(json);
			state.current = { id: id ?? 'c1', version: version + 1, file: file.value };
			return ok({ id: state.current.id, version: state.current.version });
		},
	};
	return { state, store };
}

describe('answering', () => {
	test('goes on with the next question, and back to the one before', () => {
		const session = start();
		const first = session.question ?? '';
		expect(session.answer(first, true)).toBe(true);
		expect(session.question).not.toBe(first);
		expect(session.previous).toBe(first);
		session.pick(first);
		expect(session.isPicked).toBe(true);
		expect(session.previous).toBe(null);
		session.pick(null);
		expect(session.question).not.toBe(first);
	});

	test('undo takes back the last change and shows its question', () => {
		const session = start();
		session.answer('person.age', 17);
		session.answer('person.age', { from: 17, to: 19 });
		session.undo();
		expect(session.answers).toEqual({ 'person.age': 17 });
		expect(session.question).toBe('person.age');
		session.undo();
		expect(session.answers).toEqual({});
		expect(session.canUndo).toBe(false);
		session.undo();
		expect(session.answers).toEqual({});
	});

	test('an answer that contradicts the others is refused by name and changes nothing', () => {
		const session = start({ 'person.age': 25, 'age.disputed': false });
		expect(session.answer('minor.unaccompanied', true)).toBe(false);
		expect(session.answers).toEqual({ 'person.age': 25, 'age.disputed': false });
		expect(session.question).toBe('minor.unaccompanied');
		expect(session.refused?.problems).toMatchObject([
			{ facts: ['minor.unaccompanied', 'person.age', 'age.disputed'] },
		]);
		expect(session.answer('minor.unaccompanied', false)).toBe(true);
		expect(session.refused).toBe(null);
	});

	test('an answer can be taken back, and is asked again', () => {
		const session = start();
		const first = session.question ?? '';
		session.answer(first, { unknown: 'doesNotKnow' });
		expect(session.question).not.toBe(first);
		session.answer(first, undefined);
		expect(session.answers).toEqual({});
		expect(session.question).toBe(first);
	});

	test('a question that was put off comes back when it is called', () => {
		const session = start();
		const first = session.question ?? '';
		session.skip(first);
		expect(session.question).not.toBe(first);
		expect(session.answers).toEqual({});
		expect(session.putOff).toEqual([first]);
		session.bringBack();
		expect(session.question).toBe(first);
		session.skip(first);
		session.pick(first);
		session.answer(first, true);
		expect(session.putOff).toEqual([]);
	});

	test('what an answer decided is named, until the next one', () => {
		const session = start({ 'person.nationality': 'third' });
		const statusOf = (id: string) =>
			session.result.ok ? session.result.value.answers.find((right) => right.id === id)?.status : undefined;
		expect(session.justDecided).toEqual([]);
		session.answer('residence.entry_ban_active', false);
		for (const { id, status } of session.justDecided) {
			expect(status).not.toBe('open');
			expect(statusOf(id)).toBe(status);
		}
		const first = session.justDecided.map(({ id }) => id);
		expect(first.length).toBeGreaterThan(0);
		session.answer('person.needy', { unknown: 'doesNotKnow' });
		expect(session.justDecided.map(({ id }) => id)).not.toEqual(expect.arrayContaining(first));
		session.undo();
		expect(session.justDecided).toEqual([]);
	});

	test('an older file that contradicts itself can be mended', () => {
		const session = opened(fileOf({ 'person.age': 34, 'age.disputed': false, 'minor.unaccompanied': true }));
		expect(session.result.ok).toBe(false);
		expect(session.answer('case.indicators', true)).toBe(true);
		expect(session.answer('person.age', 16)).toBe(true);
		expect(session.result.ok).toBe(true);
	});
});

describe('saving', () => {
	const confession: Answers = {
		'person.in_germany': true,
		'residence.status': 'none',
		'case.offence_schwarzarbg10': true,
		'contact.broken': { unknown: 'doesNotKnow' },
	};

	test('keeps nothing that incriminates unless it was chosen', async () => {
		const session = start(confession);
		session.name = ' Ahorn ';
		session.notes = 'Notiz';
		const { state, store } = memory();
		await session.save(store, asOf);
		expect(state.written).toEqual([
			{
				v: 1,
				name: 'Ahorn',
				savedOn: asOf,
				facts: { 'person.in_germany': true, 'contact.broken': { unknown: 'doesNotKnow' } },
				notes: 'Notiz',
				conversationId: null,
			},
		]);
		expect(JSON.stringify(state.written)).not.toContain('schwarzarbg10');
		expect(session.onlyHere).toEqual(['residence.status', 'case.offence_schwarzarbg10']);
		expect(session.answers).toEqual(confession);
		session.kept = { facts: true, notes: false, sensitive: ['residence.status'] };
		expect(session.isDirty).toBe(true);
		await session.save(store, asOf);
		expect(state.current?.file).toMatchObject({
			facts: { 'residence.status': 'none' },
			notes: '',
		});
		expect(state.current?.version).toBe(2);
	});

	test('resumes where the talk stood, without naming a question that would tell', async () => {
		const session = start();
		session.land = 'SN';
		session.skip('person.age');
		session.skip('person.accused');
		session.answer('person.in_germany', true);
		const { state, store } = memory();
		await session.save(store, asOf);
		expect(state.current?.file).toMatchObject({ land: 'SN', putOff: ['person.age'] });
		const again = opened(state.current?.file ?? fileOf({}));
		expect(again.putOff).toEqual(['person.age']);
		expect(again.land).toBe('SN');
		expect(again.question).not.toBe('person.age');
		expect(again.isDirty).toBe(false);
	});

	test('knows whether leaving would lose something', async () => {
		const session = start();
		expect(session.isDirty).toBe(false);
		session.answer('person.in_germany', true);
		expect(session.isDirty).toBe(true);
		await session.save(memory().store, asOf);
		expect(session.isDirty).toBe(false);
		session.notes = 'mehr';
		expect(session.isDirty).toBe(true);
	});

	test('a file opens with what it held, incriminating answers that were chosen included', async () => {
		const file = fileOf(
			{ ...confession, 'person.shoe_size': 41 },
			{ rest: { later: 1 }, conversationId: 'k1' },
		);
		const session = opened(file);
		expect(session.answers).toEqual(confession);
		expect(session.aside.map(({ fact }) => fact)).toEqual(['person.shoe_size']);
		expect(session.isDirty).toBe(false);
		session.answer('person.age', 40);
		session.answer('residence.exit_duty', true);
		const { state, store } = memory({ id: 'c1', version: 3, file });
		await session.save(store, '2026-11-22');
		expect(state.written).toEqual([
			{
				v: 1,
				name: 'Ahorn',
				savedOn: '2026-11-22',
				facts: { ...confession, 'person.shoe_size': 41, 'person.age': 40 },
				notes: '',
				conversationId: 'k1',
				later: 1,
			},
		]);
	});

	test('whoever was slower sees both versions, and what is picked of them is saved after the stored one', async () => {
		const base = fileOf({ 'person.age': 40 });
		const session = opened(base);
		session.answer('person.age', 41);
		session.answer('residence.status', 'none');
		session.notes = 'meine Notiz';
		const theirs = fileOf(
			{ 'person.age': 42, 'contact.broken': true },
			{ name: 'Birke', notes: 'ihre Notiz' },
		);
		const { state, store } = memory({ id: 'c1', version: 4, file: theirs });
		const first = await session.save(store, asOf);
		expect(first).toMatchObject({ ok: false, error: { kind: 'changed-meanwhile' } });
		expect(session.conflict).toMatchObject({ version: 4, file: { name: 'Birke' } });
		expect(session.answers).toMatchObject({ 'person.age': 41 });
		const merged = await session.saveMerged(store, asOf, { 'person.age': 'theirs' }, 'theirs');
		expect(merged).toEqual({ ok: true, value: { id: 'c1', version: 5 } });
		expect(state.current?.file).toMatchObject({
			name: 'Birke',
			facts: { 'person.age': 42, 'contact.broken': true },
			notes: 'ihre Notiz\n\nmeine Notiz',
		});
		expect(session.conflict).toBe(null);
		expect(session.isDirty).toBe(false);
		// What was to stay in memory is still there.
		expect(session.answers).toMatchObject({
			'person.age': 42,
			'contact.broken': true,
			'residence.status': 'none',
		});
	});

	test('what was saved meanwhile in older words is said in mine before both are laid side by side', async () => {
		const today = {
			...engine,
			vocabulary: 2,
			migrate: (facts: Answers, version: number) =>
				version === 2
					? { answers: facts, aside: [] }
					: {
							answers: Object.fromEntries(
								Object.entries(facts).map(([fact, answer]) => [fact === 'age' ? 'person.age' : fact, answer]),
							),
							aside: [],
						},
		};
		const stored = { id: 'c1', version: 3, file: { ...fileOf({ 'person.age': 40 }), vocabulary: 2 } };
		const session = new CaseSession({ engine: today, asOf, stored });
		session.answer('person.age', 41);
		const { state, store } = memory({
			id: 'c1',
			version: 4,
			file: fileOf({ age: 42, 'contact.broken': true }),
		});
		await session.save(store, asOf);
		expect(session.conflict?.file).toMatchObject({ vocabulary: 2, facts: { 'person.age': 42 } });
		await session.saveMerged(store, asOf, { 'person.age': 'theirs' }, 'mine');
		expect(state.current?.file).toMatchObject({
			vocabulary: 2,
			facts: { 'person.age': 42, 'contact.broken': true },
		});
	});

	test.each([
		['words of a later release', caseFileToJson({ ...fileOf({}), vocabulary: 99 })],
		['a format of a later release', { v: 2 }],
		['a file that is none', { v: 1, name: 'Ahorn' }],
	])(
		'%s was saved meanwhile: nothing is overwritten, and one’s own version can be kept apart',
		async (_, json) => {
			const session = opened(fileOf({ 'person.age': 40 }));
			session.answer('person.age', 41);
			const problem = { kind: 'changed-meanwhile', current: { id: 'c1', version: 4, json } } as const;
			const first = await session.save({ saveCase: async () => err(problem) }, asOf);
			expect(first).toEqual({ ok: false, error: problem });
			expect(session.conflict).toBe(null);
			expect(session.answers).toEqual({ 'person.age': 41 });
			expect(session.isDirty).toBe(true);
			const saveCase = vi.fn(async () => ok({ id: 'c2', version: 1 }));
			expect(await session.saveApart({ saveCase }, asOf)).toEqual(ok({ id: 'c2', version: 1 }));
			expect(saveCase).toHaveBeenCalledWith(
				expect.objectContaining({ id: null, version: 0, json: expect.objectContaining({ name: 'Ahorn' }) }),
			);
			expect(session.stored).toMatchObject({ id: 'c2', file: { facts: { 'person.age': 41 } } });
			expect(session.isDirty).toBe(false);
		},
	);

	test('a place is lost where no further try can save, and only there', () => {
		const refused = (status: number) => ({ kind: 'refused', status, answer: { kind: 'x' } }) as const;
		expect([{ kind: 'key-not-here' } as const, refused(404)].map(isPlaceLost)).toEqual([true, true]);
		const passing = [{ kind: 'offline' }, { kind: 'server-away' }, { kind: 'locked' }, refused(413)] as const;
		expect(passing.map(isPlaceLost)).toEqual([false, false, false, false]);
	});

	test('what is not saved comes back after a lock, over the version that it was made of', async () => {
		const fresh = start({ 'person.age': 40 });
		expect(start().unsaved).toBe(null);
		fresh.notes = 'Notiz';
		fresh.answer('residence.exit_duty', true);
		// As it comes out of the worker: plain data.
		const kept = JSON.parse(JSON.stringify(fresh.unsaved)) as UnsavedCase;
		const again = new CaseSession({ engine, asOf, unsaved: kept });
		expect(again.answers).toEqual({ 'person.age': 40, 'residence.exit_duty': true });
		expect(again.notes).toBe('Notiz');
		expect(again.onlyHere).toEqual(['residence.exit_duty']);
		expect(again.unsaved).toEqual(fresh.unsaved);

		const session = opened(fileOf({ 'person.age': 40, 'person.shoe_size': 41 }, { conversationId: 'k1' }));
		expect(session.unsaved).toBe(null);
		session.answer('person.age', 41);
		const back = new CaseSession({ engine, asOf, unsaved: session.unsaved ?? kept });
		expect(back.aside.map(({ fact }) => fact)).toEqual(['person.shoe_size']);
		const saveCase = vi.fn(async () => ok({ id: 'c1', version: 4 }));
		await back.save({ saveCase }, asOf);
		expect(saveCase).toHaveBeenCalledWith(
			expect.objectContaining({
				id: 'c1',
				version: 3,
				json: expect.objectContaining({
					facts: { 'person.age': 41, 'person.shoe_size': 41 },
					conversationId: 'k1',
				}),
			}),
		);
		expect(back.unsaved).toBe(null);
	});

	test('a failed saving loses nothing', async () => {
		const session = start({ 'person.age': 40 });
		const saveCase = vi.fn(async () => err({ kind: 'offline' as const }));
		expect(await session.save({ saveCase }, asOf)).toEqual({ ok: false, error: { kind: 'offline' } });
		expect(session.stored).toBe(null);
		expect(session.isDirty).toBe(true);
		expect(session.answers).toEqual({ 'person.age': 40 });
	});
});

test.each([
	['under18', { 'person.age': { to: 17 } }],
	['18to20', { 'person.age': { from: 18, to: 20 } }],
	['adult', { 'person.age': { from: 21 } }],
	[null, {}],
] as const)('a first message of group %j starts with %j', (group, facts) => {
	expect(factsFromDraft(group)).toEqual(facts);
	expect(engine.problemsOf(factsFromDraft(group))).toEqual([]);
});
