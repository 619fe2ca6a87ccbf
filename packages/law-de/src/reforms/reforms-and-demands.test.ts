import { readFileSync } from 'node:fs';
import { changedRules } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { lawDe, organisationalReforms, reforms } from '../index.ts';
import { lawOn } from '../read-worked-case.fixture.ts';

const demands = JSON.parse(
	readFileSync(new URL('../../../plans/content/demands.json', import.meta.url), 'utf8'),
) as readonly { readonly id: string; readonly state: string }[];
const counting = demands.filter(({ state }) => state !== 'overtaken').map(({ id }) => id);
const asOf = '2026-11-21';
const ids = reforms.map(({ id }) => id);

describe('the demands', () => {
	test.each([...reforms, ...organisationalReforms].map((one) => [one.id, one.demands] as const))(
		'%s names demands that exist and are not overtaken',
		(_, named) => {
			expect(named.length).toBeGreaterThan(0);
			for (const demand of named) expect(counting).toContain(demand);
		},
	);

	test('each demand that counts has a reform, or stands among those without a switch', () => {
		const named = new Set([...reforms, ...organisationalReforms].flatMap((one) => one.demands));
		expect(counting.filter((demand) => !named.has(demand))).toEqual([]);
	});

	test('what has no switch says what it would change, why, and names rules that exist', () => {
		const rules = new Set<string>(lawDe.rules.map(({ id }) => id));
		for (const { id, title, change, whyNoSwitch, rules: touched } of organisationalReforms) {
			expect(ids).not.toContain(id);
			for (const text of [change, whyNoSwitch]) expect(text, id).toMatch(/^[A-ZÄÖÜ].*\.$/);
			expect(title).not.toMatch(/\.$/);
			for (const rule of touched) expect(rules).toContain(rule);
		}
	});
});

describe('stacking', () => {
	test('every pair in both orders, and all of them forwards and backwards, find their targets', () => {
		for (const one of ids)
			for (const other of ids) if (one !== other) expect(() => lawOn(asOf, [one, other])).not.toThrow();
		expect(changedRules(lawOn(asOf), lawOn(asOf, ids)).length).toBeGreaterThan(50);
		expect(() => lawOn(asOf, ids.toReversed())).not.toThrow();
	});

	test.each(reforms.map((reform) => [reform.id, reform] as const))(
		'%s: each setting is a law of its own, on each day that the law knows',
		(id, { assumptions }) => {
			expect(Object.keys(assumptions).length).toBeGreaterThan(0);
			for (const day of ['2026-04-29', asOf, '2032-01-01']) {
				const text = (chosen: { readonly [name: string]: string }) => {
					const { rules, derived, amounts } = lawOn(day, [id], chosen);
					return JSON.stringify([[...rules], [...derived], [...amounts]]);
				};
				for (const [name, { settings }] of Object.entries(assumptions)) {
					const laws = Object.keys(settings).map((setting) => text({ [name]: setting }));
					expect(new Set(laws).size, `${name} ${day}`).toBe(laws.length);
				}
			}
		},
	);

	test('all texts of reforms are sentences without the masculine alone', () => {
		const masculine =
			/\b(Arbeitgebers?|Täters?|Zeugen?|Berater|Klienten|Rechtsanwalt|Inhaber|Unionsbürger)\b(?!\*)/;
		for (const { id, title, assumptions, operations } of reforms) {
			expect(JSON.stringify([title, assumptions, operations]).match(masculine), id).toBeNull();
			for (const { states } of Object.values(assumptions)) expect(states, id).toMatch(/^Offen ist\b.*\.$/);
			for (const operation of operations)
				if (operation.op === 'changeEffect') expect(operation.effect, id).toMatch(/\.$/);
		}
	});
});
