import { describe, expect, test } from 'vitest';
import { bundledContent } from './bundled-content.ts';
import type { PublicContent } from './content.ts';
import { type RawContent, readContent } from './read-content.ts';

function content(): PublicContent {
	const read = readContent(bundledContent);
	if (!read.ok) throw new Error(JSON.stringify(read.error, null, 1));
	return read.value;
}

/** The bundled content with one change. */
function changed(change: (raw: Record<keyof RawContent, never>) => void): RawContent {
	const copy = structuredClone(bundledContent);
	change(copy as Record<keyof RawContent, never>);
	return copy;
}

function problemsOf(change: (raw: Record<string, Record<number, Record<string, unknown>>>) => void) {
	const read = readContent(changed(change));
	return read.ok ? [] : read.error;
}

describe('the bundled content', () => {
	test('holds 52 demands in 10 chapters, as counted in the document', () => {
		const { demands, chapters } = content();
		expect(demands).toHaveLength(52);
		expect(chapters.map(({ number }) => demands.filter(({ chapter }) => chapter === number).length)).toEqual([
			4, 8, 4, 7, 6, 4, 5, 4, 2, 8,
		]);
	});

	test('holds 8 recommendations', () => {
		expect(content().recommendations.map(({ id }) => id)).toEqual([
			'E1',
			'E2',
			'E3',
			'E4',
			'E5',
			'E6',
			'E7',
			'E8',
		]);
	});

	test('shows the denominators of both plans with nothing imported', () => {
		const tallies = content().plans.map(({ id, measures, laenderMeasures }) => [
			id,
			measures.base,
			measures.imported,
			laenderMeasures?.base ?? null,
			laenderMeasures?.imported ?? null,
		]);
		expect(tallies).toEqual([
			['nap-mh', 126, 0, null, null],
			['nap-az', 83, 0, 125, 0],
		]);
	});

	test('knows the measures per field of one plan and does not invent them for the other', () => {
		expect(content().plans.map(({ fields }) => fields.map(({ measureCount }) => measureCount))).toEqual([
			[null, null, null, null, null],
			[14, 33, 21, 15],
		]);
	});

	test('holds the statements with an explicit judgement and those with none: 81 and 27 of 133', () => {
		const { statements, catalogues } = content();
		expect(statements).toHaveLength(108);
		expect(statements.filter(({ verdict }) => verdict !== null)).toHaveLength(81);
		expect(catalogues.find(({ kind }) => kind === 'statements')).toMatchObject({ base: 133, imported: 108 });
	});

	test('names what a statement without a judgement is', () => {
		const bare = content().statements.filter(({ verdict }) => verdict === null);
		const count = (nature: string) => bare.filter((statement) => statement.nature === nature).length;
		expect([count('demand'), count('observation'), count('pledge')]).toEqual([19, 5, 3]);
	});

	test('links no statement and no recommendation to a demand', () => {
		expect(JSON.stringify([bundledContent.statements, bundledContent.recommendations])).not.toMatch(
			/"F\d+\.\d+"/,
		);
	});

	test('has an empty place for the demands of 2025', () => {
		expect(content().catalogues.find(({ id }) => id === 'forderungen-2025')).toMatchObject({
			base: null,
			imported: 0,
		});
	});

	test('says of every demand that nobody looked at that nobody looked', () => {
		const { demands } = content();
		const reviewed = demands.filter(({ state }) => state !== 'notReviewed');
		expect(reviewed.map(({ id, state }) => [id, state])).toEqual([
			['F1.2', 'partly'],
			['F1.3', 'partly'],
			['F2.1', 'open'],
			['F6.4', 'partly'],
			['F8.1', 'overtaken'],
		]);
	});

	test('names no file of ours as a source', () => {
		expect(JSON.stringify(bundledContent)).not.toMatch(/seed|\.txt|sources\//);
	});
});

describe('readContent names what came, what was due and where', () => {
	test('a wrong shape', () => {
		expect(problemsOf(({ demands }) => Object.assign(demands?.[3] ?? {}, { state: 'done' }))).toEqual([
			{
				kind: 'wrongShape',
				at: 'demands › 3 › state',
				came: '"done"',
				due: 'one of open, partly, overtaken, replaced, notReviewed',
			},
		]);
	});

	test('a missing and an unknown key', () => {
		const problems = problemsOf(({ chapters }) => {
			const chapter = chapters?.[0] ?? {};
			delete chapter.title;
			chapter.titel = 'x';
		});
		expect(problems.map(({ at, came }) => [at, came])).toEqual([
			['chapters › 0 › title', 'nothing'],
			['chapters › 0 › titel', '"x"'],
		]);
	});

	test('a part that is no list', () => {
		expect(readContent({ ...bundledContent, events: null })).toMatchObject({
			ok: false,
			error: [{ kind: 'wrongShape', at: 'events', came: 'null', due: 'a list' }],
		});
	});

	test.each([
		['a topic that does not exist', { topics: ['aufenthalt', 'wetter'] }, 'unknownReference', 'wetter'],
		['a state without its proof', { state: 'open' }, 'brokenRule', 'open'],
		['an id twice', { id: 'F1.2' }, 'duplicateId', 'F1.2'],
	])('%s', (_name, change, kind, came) => {
		const problems = problemsOf(({ demands }) => Object.assign(demands?.[0] ?? {}, change));
		expect(problems).toContainEqual(expect.objectContaining({ kind, came }));
	});

	test('a demand lost', () => {
		const problems = readContent({
			...bundledContent,
			demands: (bundledContent.demands as unknown[]).slice(1),
		});
		expect(problems).toMatchObject({
			ok: false,
			error: [
				{ kind: 'countMismatch', at: 'catalogues › forderungen-2021', came: '51', due: '52' },
				{ kind: 'countMismatch', at: 'chapters › 1', came: '3', due: '4' },
			],
		});
	});

	test('more measures imported than the plan has', () => {
		const problems = problemsOf(({ plans }) =>
			Object.assign((plans?.[0]?.measures as object) ?? {}, { imported: 127 }),
		);
		expect(problems).toEqual([
			{ kind: 'countMismatch', at: 'plans › nap-mh', came: '127', due: 'at most 126' },
		]);
	});
});
