/**
 * How fast does the rights engine answer one case, and compare law and reform on a million invented ones?
 *
 * Two laws: a synthetic set (40 yes/no facts, 40 rules in 4 layers, 30 % unknown), so that figures can be held
 * against other engines, and the German law of this repository. One thread; every figure is the median of
 * several runs.
 */
import { parseArgs } from 'node:util';
import { lawDe as germanLaw } from '@schutznetz/law-de';
import {
	answerRights,
	type CaseFacts,
	type Condition,
	compileClosures,
	completeCase,
	defineLaw,
	explainCase,
	generatePopulation,
	type Law,
	type LawAsOf,
	type Population,
	prepareComparison,
	resolveLaw,
	seededRandom,
} from '@schutznetz/rights';
import { median } from './support/median.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		size: { type: 'string', default: '1000000' },
		runs: { type: 'string', default: '7' },
	},
});
const size = Number(values.size);
const runs = Number(values.runs);
const asOf = Temporal.PlainDate.from('2026-11-21');

interface Figure {
	readonly law: string;
	readonly what: string;
	readonly value: number;
	readonly unit: 'cases/s' | 'ms' | 's' | 'MB';
}
const figures: Figure[] = [];

function note(law: string, what: string, value: number, unit: Figure['unit']): void {
	figures.push({ law, what, value: Number(value.toPrecision(4)), unit });
}

/** Median milliseconds of one call, after one call that warms up. */
function medianMs(work: () => void): number {
	work();
	return median(
		Array.from({ length: runs }, () => {
			const startedAt = performance.now();
			work();
			return performance.now() - startedAt;
		}),
	);
}

function resolved(law: Law, reforms: readonly string[]): LawAsOf {
	const result = resolveLaw(law, { asOf, reforms });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

function measureCases(name: string, law: LawAsOf, population: Population): void {
	const cases = Array.from({ length: 5000 }, (_, i): CaseFacts => {
		const complete = completeCase(law.law, population.caseAt(i));
		if (!complete.ok) throw new Error(JSON.stringify(complete.error));
		return complete.value;
	});
	const perSecond = (count: number, work: (facts: CaseFacts) => void) =>
		(count / medianMs(() => cases.slice(0, count).forEach(work))) * 1000;
	const compiled = compileClosures(law);
	let seen = 0;
	note(
		name,
		'one case, all rules, closures',
		perSecond(5000, ({ vector }) => {
			seen += compiled.evaluate(vector)[0] ?? 0;
		}),
		'cases/s',
	);
	note(
		name,
		'one case with explanation of all rules',
		perSecond(2000, (facts) => {
			const explain = explainCase(law, facts);
			for (const rule of compiled.ruleIds) seen += explain.rule(rule).truth.length;
		}),
		'cases/s',
	);
	note(
		name,
		'one case, full answers',
		perSecond(500, (facts) => {
			seen += answerRights(law, facts).length;
		}),
		'cases/s',
	);
	if (seen === 0) throw new Error('nothing was evaluated');
}

function measureReform(name: string, law: Law, reforms: readonly string[], population: Population): void {
	const [before, after] = [resolved(law, []), resolved(law, reforms)];
	const label = `${reforms.join('+')} against the law`;
	const count = prepareComparison(before, [after], population);
	note(name, `${label}: counting ${size} cases`, medianMs(count), 'ms');
	const endToEnd = medianMs(() => {
		prepareComparison(before, [after], population)();
	});
	note(name, `${label}: end to end, packing included`, endToEnd, 'ms');
}

function measure(name: string, law: Law, reforms: readonly (readonly string[])[], unknown: number): void {
	const startedAt = performance.now();
	const population = generatePopulation({ law, size, seed: 1, parameters: { unknown } });
	note(name, `drawing ${size} cases within the constraints`, (performance.now() - startedAt) / 1000, 's');
	const bytes = population.columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
	note(name, 'size of the population', bytes / 1e6, 'MB');
	measureCases(name, resolved(law, []), population);
	for (const stack of reforms) measureReform(name, law, stack, population);
}

/** 40 rules in 4 layers over 40 facts; a reform replaces one rule of the second layer. */
function syntheticLaw(): Law {
	const random = seededRandom(40);
	const pick = (count: number) => Math.floor(random() * count);
	const fact = (): Condition => ({ op: 'yes', fact: `f${pick(40)}` });
	const condition = (layer: number): Condition => {
		const leaf = (): Condition => {
			const one: Condition =
				layer > 0 && random() < 0.4 ? { op: 'applies', rule: `R-${(layer - 1) * 10 + pick(10)}` } : fact();
			return random() < 0.2 ? { op: 'not', of: one } : one;
		};
		const part = (): Condition => ({ op: 'any', of: [leaf(), leaf(), leaf()] });
		return { op: 'all', of: [part(), part(), leaf()] };
	};
	const source = { type: 'practice', body: 'Benchmark', title: 'synthetisch', textReadOn: null } as const;
	return defineLaw({
		facts: Object.fromEntries(
			Array.from({ length: 40 }, (_, i) => [
				`f${i}`,
				{
					type: 'yesNo',
					ask: { de: `Gilt ${i}?` },
					states: `${i} gilt`,
					denies: `${i} gilt nicht`,
					subject: 'Benchmark',
					burden: 0,
				} as const,
			]),
		),
		derived: {},
		rules: Array.from({ length: 40 }, (_, i) => ({
			id: `R-${i}`,
			title: { de: `Regel ${i}`, en: `Rule ${i}` },
			area: 'Benchmark',
			holder: 'alle',
			condition: condition(Math.floor(i / 10)),
			modality: 'must',
			effect: 'Etwas folgt.',
			authority: 'niemand',
			evidence: [],
			sources: [source],
			confidence: 'unverified',
			lawAsRead: '2026-01-01',
			valid: { from: '2000-01-01' },
		})),
		constraints: [],
		amounts: {},
		reforms: [
			{
				id: 'S1',
				title: { de: 'Synthetische Reform' },
				demands: [],
				sources: [source],
				assumptions: {},
				operations: [{ op: 'replaceCondition', target: { rule: 'R-12' }, condition: fact() }],
			},
		],
	});
}

measure('synthetic', syntheticLaw(), [['S1']], 0.3);
measure('German law', germanLaw, [['R2a'], ['R2a', 'R2b', 'R2c', 'R2d', 'R2g']], 0.3);

if (values.json) {
	console.log(
		JSON.stringify({ size, runs, node: process.version, asOf: asOf.toString(), figures }, null, '\t'),
	);
} else {
	console.log(`Node ${process.version}, ${size} cases, medians of ${runs} runs, law of ${asOf.toString()}\n`);
	for (const { law, what, value, unit } of figures)
		console.log(`${law.padEnd(12)} ${what.padEnd(64)} ${value.toLocaleString('en')} ${unit}`);
}
