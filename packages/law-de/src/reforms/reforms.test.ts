import {
	changedRules,
	completeCase,
	describeReformDifference,
	evaluatePopulation,
	explainCase,
	generatePopulation,
	type LawAsOf,
	settingsOfReforms,
	TRUE,
} from '@schutznetz/rights';
import { describe, expect, test, vi } from 'vitest';
import { lawDe, populationParameters } from '../index.ts';
import { lawOn } from '../read-worked-case.fixture.ts';
import { betroffene } from './betroffene.ts';

// Many cases on a busy machine take their time.
vi.setConfig({ testTimeout: 60_000 });

const asOf = '2026-11-21';
const today = lawOn(asOf);
const populations = (['low', 'high'] as const).map((level) =>
	generatePopulation({ law: lawDe, size: 6_000, seed: 5, parameters: populationParameters(level) }),
);

const evaluated = new WeakMap<LawAsOf, readonly ReadonlyMap<string, Uint8Array>[]>();
function truthsUnder(law: LawAsOf) {
	const truths = evaluated.get(law) ?? populations.map((population) => evaluatePopulation(law, population));
	evaluated.set(law, truths);
	return truths;
}

/** Cases in which the rule applies before and no longer after. */
const losers = (rule: string, after: LawAsOf, before: LawAsOf = today) =>
	populations.flatMap((population, at) => {
		const was = truthsUnder(before)[at]?.get(rule) ?? [];
		const is = truthsUnder(after)[at]?.get(rule) ?? [];
		return [...was.keys()]
			.filter((i) => was[i] === TRUE && is[i] !== TRUE)
			.map((i) => {
				const complete = completeCase(lawDe, population.caseAt(i));
				if (!complete.ok) throw new Error(JSON.stringify(complete.error));
				return explainCase(before, complete.value);
			});
	});

describe('R2a', () => {
	const settings = settingsOfReforms(lawDe, ['R2a']);

	test('takes the title from nobody where today’s ways stay, whatever the other settings', () => {
		const kept = settings.filter((one) => one['R2a.heutigeFaelle'] === 'bleiben');
		expect(kept.length).toBeGreaterThan(20);
		for (const assumptions of kept.filter((one) => one['R2a.dauer'] === 'einJahr')) {
			const after = lawOn(asOf, ['R2a'], assumptions);
			for (const rule of ['RES-04', 'RES-05', 'RES-07', 'COMP-01'])
				expect(losers(rule, after), `${rule} ${JSON.stringify(assumptions)}`).toHaveLength(0);
		}
	});

	test('as the plain formula it takes the title from Union citizens and from nobody with known indications else', () => {
		const lost = losers('RES-04', lawOn(asOf, ['R2a']));
		expect(lost.length).toBeGreaterThan(0);
		for (const one of lost) {
			const third = one.condition({ op: 'derived', derived: 'D.third' }).truth;
			expect(third === 'true' && one.condition(betroffene).truth === 'true').toBe(false);
		}
		expect(lost.some((one) => one.condition({ op: 'derived', derived: 'D.eu' }).truth === 'true')).toBe(true);
	});

	test('each setting changes what it says', () => {
		const law = (assumptions: { readonly [name: string]: string }) => lawOn(asOf, ['R2a'], assumptions);
		expect(law({}).rules.get('RES-04')?.modality).toBe('must');
		expect(law({}).rules.get('RES-07')?.modality).toBe('automatic');
		expect(losers('RES-04', law({ 'R2a.kontakt': 'bleibt' }), law({})).length).toBeGreaterThan(0);
		expect(losers('RES-04', law({ 'R2a.nachweis': 'nurFbs' }), law({})).length).toBeGreaterThan(0);
		expect(losers('RES-08a', law({ 'R2a.asylsperre': 'nurDieserTitel' }))).toHaveLength(0);
		expect(losers('RES-08a', law({})).length).toBeGreaterThan(0);
		const amount = 'aufenthaltserlaubnis-25-4a-satz-1.dauer';
		expect(
			['einJahr', 'zweiJahre', 'dreiJahre'].map((dauer) => law({ 'R2a.dauer': dauer }).amounts.get(amount)),
		).toEqual([1, 2, 3]);
	});

	test('missing cooperation no longer threatens the compensation of trafficked persons', () => {
		const { derived } = lawOn(asOf, ['R2a']);
		expect(JSON.stringify(derived.get('D.versagung_17_2')?.condition)).toContain('D.trafficking');
	});

	test('stacks with R2b in either order to the same', () => {
		const one = lawOn(asOf, ['R2a', 'R2b']);
		const other = lawOn(asOf, ['R2b', 'R2a']);
		for (const population of populations)
			expect(evaluatePopulation(one, population)).toEqual(evaluatePopulation(other, population));
		expect(losers('RES-04', one, lawOn(asOf, ['R2a']))).toHaveLength(0);
	});
});

test('R2b by replacing takes the title from who has not testified yet; as an addition from nobody', () => {
	const lost = losers('RES-04', lawOn(asOf, ['R2b']));
	expect(lost.length).toBeGreaterThan(0);
	for (const one of lost) expect(one.condition({ op: 'yes', fact: 'statement.made' }).truth).not.toBe('true');
	expect(losers('RES-04', lawOn(asOf, ['R2b'], { 'R2b.stellungnahme': 'zusaetzlich' }))).toHaveLength(0);
});

test('R2c and R2g only widen the rights they are about', () => {
	for (const assumptions of settingsOfReforms(lawDe, ['R2c']))
		expect(losers('RES-01', lawOn(asOf, ['R2c'], assumptions))).toHaveLength(0);
	for (const assumptions of settingsOfReforms(lawDe, ['R2g']))
		for (const rule of ['CRIM-02', 'CRIM-03', 'CRIM-03b'])
			expect(losers(rule, lawOn(asOf, ['R2g'], assumptions))).toHaveLength(0);
});

test('R2d moves people from AsylbLG to SGB II; who can work, is in need and is here does not fall between', () => {
	const after = lawOn(asOf, ['R2d']);
	expect(losers('SUB-07', after)).toHaveLength(0);
	for (const rule of ['SUB-02', 'SUB-05']) {
		const lost = losers(rule, after);
		expect(lost.length).toBeGreaterThan(0);
		for (const population of populations) {
			const was = evaluatePopulation(today, population).get(rule) ?? [];
			const is = evaluatePopulation(after, population);
			for (const [i, truth] of was.entries()) {
				if (truth !== TRUE || is.get(rule)?.[i] === TRUE) continue;
				const complete = completeCase(lawDe, population.caseAt(i));
				if (!complete.ok) throw new Error(JSON.stringify(complete.error));
				const explain = explainCase(after, complete.value);
				const canWork = explain.condition({ op: 'derived', derived: 'D.workable' }).truth === 'true';
				const needy = explain.condition({ op: 'yes', fact: 'person.needy' }).truth === 'true';
				const affected = explain.condition(betroffene).truth === 'true';
				if (canWork && needy && affected) expect(is.get('SUB-07')?.[i]).toBe(TRUE);
			}
		}
	}
});

test.each([
	['R2a', ['COMP-01', 'RES-04', 'RES-05', 'RES-07', 'RES-08a', 'RES-08b', 'RES-09', 'RES-10']],
	['R2b', ['RES-04']],
	['R2c', ['RES-01', 'RES-03']],
	[
		'R2d',
		[
			'SUB-01',
			'SUB-02',
			'SUB-03a',
			'SUB-03b',
			'SUB-05',
			'SUB-06a',
			'SUB-06b',
			'SUB-07',
			'SUB-09',
			'SUB-10',
			'SUB-10b',
			'SUB-11',
			'SUB-12',
		],
	],
	['R2g', ['CRIM-02', 'CRIM-03', 'CRIM-03b', 'CRIM-04', 'CRIM-07a']],
])('%s changes %j and says so in sentences', (id, rules) => {
	const after = lawOn(asOf, [id]);
	// What R2a removes altogether is looked at below.
	const changed = changedRules(today, after).flatMap(({ rule, change }) =>
		change === 'changed' ? [rule] : [],
	);
	expect(changed.toSorted()).toEqual(rules);
	for (const rule of rules) expect(describeReformDifference(today, after, rule).change).toBe('changed');
});

test('R2a leaves nothing to revoke a title for', () => {
	expect(describeReformDifference(today, lawOn(asOf, ['R2a']), 'RES-06').change).toBe('removed');
});
