import { describe, expect, test } from 'vitest';
import { bundledContent } from '../bundled-content.ts';
import { readContent } from '../read-content.ts';
import { bundledStatistics } from '../statistics/index.ts';
import { readReleasedRecords } from './read-released-records.ts';
import { releasedRecords } from './released-records.ts';

const content = readContent(bundledContent);
if (!content.ok) throw new Error('the bundled content is broken');
const { demands, recommendations, statements } = content.value;

const links = releasedRecords.flatMap((record) => (record.kind === 'link' ? [record] : []));
const verdicts = releasedRecords.flatMap((record) => (record.kind === 'verdict' ? [record] : []));

describe('the records of the release', () => {
	test('bring no measure, no cell of a Land and no plan that was not read in', () => {
		const kinds = new Set(releasedRecords.map(({ kind }) => kind));
		for (const kind of ['measure', 'edition', 'indicator', 'observation', 'landCell', 'round'] as const) {
			expect(kinds).not.toContain(kind);
		}
	});

	test('keep the 25 derived verdicts as drafts, of exactly the statements that are not public', () => {
		expect(verdicts).toHaveLength(25);
		expect(verdicts.every(({ isDraft }) => isDraft)).toBe(true);
		const open = new Set(statements.map(({ id }) => id));
		expect(verdicts.filter(({ body }) => open.has(body.statement))).toEqual([]);
		expect(new Set([...open, ...verdicts.map(({ body }) => body.statement)]).size).toBe(133);
	});

	test('publish a link to a demand only where the demand names the other end itself', () => {
		const open = links.filter(({ isDraft }) => !isDraft);
		expect(open.map(({ body }) => [body.from.id, body.to?.id])).toEqual([
			['pflicht-ecat', 'F1.3'],
			['pflicht-rl-2011-36', 'F1.3'],
			['pflicht-aufnahmerichtlinie', 'F4.4'],
			['pflicht-dublin', 'F4.5'],
			['pflicht-un-leitprinzipien', 'F10.3'],
			['pflicht-wanderarbeit', 'F10.7'],
		]);
		for (const { body } of open) {
			const demand = demands.find(({ id }) => id === body.to?.id);
			expect(demand?.legalReferences.some(({ basis }) => basis === 'text')).toBe(true);
		}
	});

	test('give an obligation the day that its own article names', () => {
		const bodies = new Map<string, object>(releasedRecords.map(({ id, body }) => [id, body]));
		expect(bodies.get('pflicht-rl-2024-1712-nap')).toMatchObject({ dueOn: '2028-07-15' });
		expect(bodies.get('pflicht-rl-2024-1712')).toMatchObject({ dueOn: '2026-07-15' });
	});

	test('join only what exists', () => {
		const known: Readonly<Record<string, ReadonlySet<string>>> = {
			demand: new Set(demands.map(({ id }) => id)),
			recommendation: new Set(recommendations.map(({ id }) => id)),
			statement: new Set([...statements.map(({ id }) => id), ...verdicts.map(({ body }) => body.statement)]),
			series: new Set(bundledStatistics.series.map(({ id }) => id)),
			obligation: new Set(releasedRecords.filter(({ kind }) => kind === 'obligation').map(({ id }) => id)),
			event: new Set(releasedRecords.filter(({ kind }) => kind === 'event').map(({ id }) => id)),
		};
		for (const { id, body } of links) {
			for (const end of [body.from, body.to]) {
				expect(end !== null && known[end.kind]?.has(end.id), `${id} → ${end?.kind} ${end?.id}`).toBe(true);
			}
		}
	});

	test('say where each obligation and each event is from', () => {
		for (const record of releasedRecords) {
			if (record.kind === 'obligation' || record.kind === 'event') expect(record.body.source).not.toBe('');
		}
	});
});

test.each<[string, object]>([
	['an unknown kind', { kind: 'rumour', id: 'x', body: {} }],
	['an id with capitals', { kind: 'event', id: 'X', body: {} }],
	['a body that lacks a field', { kind: 'event', id: 'x', body: { on: '2026-01-01' } }],
])('a file with %s is refused', (_, record) => {
	expect(readReleasedRecords([record]).ok).toBe(false);
});
