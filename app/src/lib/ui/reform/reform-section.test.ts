import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import ReformSection from './ReformSection.svelte';
import type { EffectRow, ReformView } from './reform-view.ts';

const none = { low: 0, high: 0 };
const row = (parts: Partial<EffectRow>): EffectRow => ({
	rule: 'X-01',
	title: 'Essen',
	isBar: false,
	today: none,
	reformed: none,
	gained: none,
	lost: none,
	lostAsShown: none,
	openToday: none,
	openReformed: none,
	groups: [],
	...parts,
});
const reform = (rows: readonly EffectRow[], changedSince: { on: string; states: string }[]): ReformView => ({
	id: 'X',
	title: 'Mehr Essen',
	reforms: [{ sources: [] }],
	assumptions: [
		{
			name: 'X.viel',
			states: 'Offen ist viel.',
			fixed: null,
			settings: [{ setting: 'heute', states: 'wie heute', isShown: true }],
		},
	],
	effect: {
		cases: 10,
		seed: 1,
		day: '2026-11-21',
		isFuture: false,
		asOf: '21.11.2026',
		calculations: 2,
		combinations: { total: 1, calculated: 1 },
		conflicts: [],
		rows,
		parameters: [],
	},
	rules: [
		{
			rule: 'X-01',
			title: 'Essen',
			change: 'changed',
			today: {
				effect: 'Es gibt Essen.',
				modality: 'must',
				introduction: 'alles liegt vor',
				conditions: [],
				sources: [],
				lawAsRead: '29.04.2026',
				confidence: 'verified',
				contested: null,
				duration: { states: 'Bis alle satt sind.', length: 'mindestens 3 Monate' },
				deadlines: [
					{ states: 'Frühestens dann ist Schluss.', start: 'der Tag der Ausgabe', length: '3 Monate' },
					{ states: 'Spätestens dann bestellen.', start: 'der letzte Tag der Karte', length: null },
				],
				warnings: ['Das Essen kann gekürzt werden.'],
				changedSince,
			},
			modality: null,
			effect: null,
			changes: [],
			amounts: [],
		},
	],
});
const html = (view: ReformView) =>
	render(ReformSection, { props: { reform: view, refused: null, address: '/x' } }).body;

test('a changed act stands beside today, before the rule itself and in no further fold', () => {
	const changed = html(reform([row({})], [{ on: '12.06.2026', states: 'Ein Gesetz hat es geändert.' }]));
	const heading = changed.indexOf('<h4');
	const notice = changed.indexOf('heute beraten lassen');
	expect(heading).toBeGreaterThan(0);
	expect(notice).toBeGreaterThan(heading);
	expect(notice).toBeLessThan(changed.indexOf('Es gibt Essen.'));
	expect(changed.slice(heading, notice)).not.toContain('<details');
	expect(changed).toContain('Stand 29.04.2026), zum 12.06.2026: Ein Gesetz hat es geändert.');
	expect(html(reform([row({})], []))).not.toContain('heute beraten lassen');
});

test('duration, deadlines and warnings of today are listed', () => {
	const shown = html(reform([row({})], []));
	for (const sentence of [
		'mindestens 3 Monate: Bis alle satt sind.',
		'Frühestens dann ist Schluss. Beginn: der Tag der Ausgabe; Länge: 3 Monate.',
		'Spätestens dann bestellen. Maßgeblich: der letzte Tag der Karte.',
		'Das Essen kann gekürzt werden.',
	])
		expect(shown).toContain(sentence);
});

test('who loses something is said in words and leads to the assumptions; a bar that falls is no loss', () => {
	const lost = { low: 0, high: 7 };
	const losing = html(reform([row({ lost, lostAsShown: { low: 4, high: 7 } })], []));
	expect(losing).toMatch(/Essen: 4\u2060–\u20607 von 1\.000 erfundenen Fällen in der gezeigten Einstellung/);
	expect(html(reform([row({ lost, lostAsShown: lost })], []))).toContain('in jeder Einstellung');
	expect(losing).toContain('href="#reform-X-assumptions"');
	expect(losing).toContain('id="reform-X-assumptions"');
	for (const rows of [[row({ lost, isBar: true })], [row({})]])
		expect(html(reform(rows, []))).not.toContain('Wer aus einer Regel herausfällt');
});
