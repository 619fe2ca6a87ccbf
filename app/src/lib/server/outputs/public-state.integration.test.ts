import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { contribute } from '../contributions/index.ts';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { publicState, resources } from './index.ts';
import { schemaProblems } from './testing/schema-problems.ts';

describe.each(testEngines)('the public state on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan('2999-12-31'));
		members = await inventedMembers(database);
	});
	afterAll(() => database?.stop());

	test('is the same twice, and described to the last field', async () => {
		const first = await publicState(database.app);
		expect((await publicState(database.app)).sha256).toBe(first.sha256);
		expect(first.sha256).toMatch(/^[0-9a-f]{64}$/);
		expect(Object.keys(first.state.resources).sort()).toEqual(resources.map(({ name }) => name).sort());
		for (const { name, schema } of resources) {
			const problems = (first.state.resources[name] ?? []).flatMap((item) =>
				schemaProblems(schema, item).map((problem) => `${name}/${item.id} ${problem}`),
			);
			expect(problems, name).toEqual([]);
		}
		expect(first.state.resources.measures).toHaveLength(25);
		expect(first.state.resources.measures?.every(({ isInvented }) => isInvented === true)).toBe(true);
		expect(first.state.resources.demands?.length).toBeGreaterThan(40);
	});

	test('changes with a public word, and shows practice from five centres on', async () => {
		const before = await publicState(database.app);
		const measureId = 'muster-1-1';
		const today = Temporal.Now.plainDateISO('Europe/Berlin');
		const draft = {
			measureId,
			roundId: null,
			body: { dimension: 'effect', value: 'little', reason: 'Erfunden.', proofs: [], ties: null } as const,
		};
		const given = await contribute(database.app, members.civil, 'assessment', draft, today);
		expect(given.ok).toBe(true);
		const practice = async (index: number) => {
			const centre = members.centres[index];
			if (!centre) throw new Error(`there is no centre ${index}`);
			const word = {
				measureId,
				roundId: 'muster-runde-2026',
				body: { value: 'partly', note: `Erfundene Notiz ${index}`, isNamed: index === 0 } as const,
			};
			const said = await contribute(database.app, centre, 'practice', word, today);
			expect(said).toMatchObject({ ok: true });
		};
		for (const index of [0, 1, 2, 3]) await practice(index);
		const four = await publicState(database.app);
		expect(four.sha256).not.toBe(before.sha256);
		expect(four.state.resources.assessments).toHaveLength(1);
		expect(four.state.resources['practice-spreads']).toEqual([]);
		expect(four.state.resources['named-practice']).toEqual([]);
		await practice(4);
		const five = await publicState(database.app);
		expect(five.state.resources['practice-spreads']).toMatchObject([
			{ measure: measureId, base: 5, counts: [{ value: 'partly', centres: 5 }] },
		]);
		expect(five.state.resources['named-practice']).toMatchObject([{ note: 'Erfundene Notiz 0' }]);
		expect(five.json).not.toContain('Erfundene Notiz 1');
		for (const { name, schema } of resources) {
			for (const item of five.state.resources[name] ?? []) expect(schemaProblems(schema, item)).toEqual([]);
		}
	});

	test('has no field without a sentence of its own', () => {
		const blank: string[] = [];
		const look = (schema: (typeof resources)[number]['schema'], at: string): void => {
			if (schema.description.trim().length < 3) blank.push(at);
			for (const [key, property] of Object.entries(schema.properties ?? {})) look(property, `${at}.${key}`);
			if (schema.items) look(schema.items, `${at}[]`);
			for (const one of schema.oneOf ?? []) look(one, at);
		};
		for (const { name, schema } of resources) look(schema, name);
		expect(blank).toEqual([]);
	});
});
