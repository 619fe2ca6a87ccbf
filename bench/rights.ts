/**
 * How fast does the rights engine answer one case, and compare law and reform on a million invented ones, beside other
 * engines that are given the same rules?
 *
 * The German law of this repository, and a synthetic set (40 yes/no facts, 40 rules in 4 layers). One thread; every figure
 * is the median of several runs; engines that are compared run in turns within one process.
 */
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { interview, lawDe } from '@schutznetz/law-de';
import {
	answerRights,
	type CaseFacts,
	compileClosures,
	completeCase,
	explainCase,
	generatePopulation,
	type Law,
	type LawAsOf,
	nextQuestions,
	type Population,
	prepareComparison,
	resolveLaw,
	TILE_CASES,
	UNKNOWN,
} from '@schutznetz/rights';
import { compileGenerated, compileTiles } from '@schutznetz/rights/generated-code';
import { build } from 'vite';
import { duckDbCases } from './support/duckdb-cases.ts';
import { median } from './support/median.ts';
import { jsonRules, type OtherEngine, plainFacts, publicodes, zen } from './support/other-engines.ts';
import { repeatPopulation } from './support/repeat-population.ts';
import { syntheticLaw } from './support/synthetic-law.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		/** Rounded up to whole tiles. */
		size: { type: 'string', default: '1000000' },
		runs: { type: 'string', default: '7' },
	},
});
const runs = Number(values.runs);
const drawn = 4 * TILE_CASES;
const times = Math.ceil(Number(values.size) / drawn);
const asOf = Temporal.PlainDate.from('2026-11-21');

interface Figure {
	readonly law: string;
	readonly what: string;
	readonly value: number;
	readonly unit: 'cases/s' | 'ms' | 's' | 'MB' | 'kB' | 'times';
}
const figures: Figure[] = [];

function note(law: string, what: string, value: number, unit: Figure['unit']): number {
	figures.push({ law, what, value: Number(value.toPrecision(4)), unit });
	return value;
}

/** Median milliseconds of each work; they take turns, so that a noisy moment hits all of them. */
async function medianMs(works: readonly (() => unknown)[], count = runs): Promise<readonly number[]> {
	const taken = works.map((): number[] => []);
	for (let run = -1; run < count; run++)
		for (const [i, work] of works.entries()) {
			const startedAt = performance.now();
			await work();
			// The first turn warms up.
			if (run >= 0) taken[i]?.push(performance.now() - startedAt);
		}
	return taken.map(median);
}

function resolved(law: Law, reforms: readonly string[]): LawAsOf {
	const result = resolveLaw(law, { asOf, reforms });
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

function casesOf(law: LawAsOf, population: Population, count: number): readonly CaseFacts[] {
	return Array.from({ length: count }, (_, i) => {
		const complete = completeCase(law.law, population.caseAt(i));
		if (!complete.ok) throw new Error(JSON.stringify(complete.error));
		return complete.value;
	});
}

async function measureCases(name: string, law: LawAsOf, population: Population): Promise<void> {
	const cases = casesOf(law, population, 2000);
	const compiled = compileClosures(law);
	const generated = compileGenerated(law);
	let seen = 0;
	const works: readonly (readonly [string, number, (facts: CaseFacts) => number])[] = [
		['closures (browser form)', 2000, ({ vector }) => compiled.evaluate(vector)[0] ?? 0],
		['generated code (Node)', 2000, ({ vector }) => generated.evaluate(vector)[0] ?? 0],
		[
			'with explanation of all rules',
			500,
			(facts) => {
				const explain = explainCase(law, facts);
				return compiled.ruleIds.reduce((sum, rule) => sum + explain.rule(rule).truth.length, 0);
			},
		],
		['full answers', 60, (facts) => answerRights(law, facts).length],
	];
	const taken = await medianMs(
		works.map(([, count, work]) => () => {
			for (const facts of cases.slice(0, count)) seen += work(facts);
		}),
	);
	works.forEach(([what, count], i) => {
		note(name, `one case, all ${law.rules.size} rules: ${what}`, (count / (taken[i] ?? 0)) * 1000, 'cases/s');
	});
	const options = { ...(law.law === lawDe ? interview : {}), asked: [] };
	const few = cases.slice(0, 20).map((facts) => ({ facts, answers: answerRights(law, facts) }));
	const [asking = 0] = await medianMs([
		() => few.map(({ facts, answers }) => nextQuestions(law, facts, answers, options)),
	]);
	note(name, 'next questions, answers given', asking / few.length, 'ms');
	if (seen === 0) throw new Error('nothing was evaluated');
}

/** The same complete cases through other engines; a difference in any answer ends the benchmark. */
async function measureOthers(name: string, law: LawAsOf): Promise<void> {
	const population = generatePopulation({ law: law.law, size: drawn, seed: 3, parameters: { unknown: 0 } });
	const compiled = compileClosures(law);
	const cases = Array.from({ length: 400 }, (_, i) => population.caseAt(i)).flatMap((vector) => {
		const truths = [...compiled.evaluate(vector)];
		// An age in dispute stays unknown whatever is known; the others know yes and no alone.
		if (truths.includes(UNKNOWN)) return [];
		const due = truths.map((truth) => truth === 2);
		return [{ vector, due, facts: plainFacts(law, vector) }];
	});
	const others = [zen(law), jsonRules(law), publicodes(law)];
	for (const other of others)
		for (const { due, facts } of cases.slice(0, 15)) {
			const came = await other.evaluate(facts);
			const wrong = [...law.rules.keys()].filter((_, i) => came[i] !== due[i]);
			if (wrong.length > 0) throw new Error(`${other.name} answers otherwise: ${wrong.join(', ')}`);
		}
	const each = async (count: number, run: (one: (typeof cases)[number]) => unknown): Promise<void> => {
		for (const one of cases.slice(0, count)) await run(one);
	};
	const ourCases = cases.map(({ vector }) => vector);
	const facts = casesOf(law, population, 100);
	const explained = zen(law) as Required<OtherEngine>;
	const works: readonly (readonly [string, number, () => unknown])[] = [
		['closures', ourCases.length, () => ourCases.forEach((vector) => void compiled.evaluate(vector))],
		[
			'with explanation',
			facts.length,
			() =>
				facts.forEach((one) => {
					const explain = explainCase(law, one);
					for (const rule of compiled.ruleIds) explain.rule(rule);
				}),
		],
		['zen-engine 0.54.0', 60, () => each(60, (one) => others[0]?.evaluate(one.facts))],
		['zen-engine 0.54.0 with trace', 60, () => each(60, (one) => explained.explain(one.facts))],
		['json-rules-engine 7.3.1', 4, () => each(4, (one) => others[1]?.evaluate(one.facts))],
		['publicodes 1.10.3', 4, () => each(4, (one) => others[2]?.evaluate(one.facts))],
	];
	const taken = await medianMs(works.map(([, , work]) => work));
	const perSecond = works.map(([what, count], i) =>
		note(name, `complete cases, all rules: ${what}`, (count / (taken[i] ?? 0)) * 1000, 'cases/s'),
	);
	const [closures = 0, explanation = 0, zenPlain = 0, zenTrace = 0, jre = 0, codes = 0] = perSecond;
	note(name, 'closures beside zen-engine', closures / zenPlain, 'times');
	note(name, 'closures beside json-rules-engine', closures / jre, 'times');
	note(name, 'closures beside publicodes', closures / codes, 'times');
	note(name, 'with explanation beside zen-engine with trace', explanation / zenTrace, 'times');
}

async function measureReform(
	name: string,
	law: Law,
	reforms: readonly string[],
	population: Population,
	besideDuckDb: boolean,
): Promise<void> {
	const laws = [resolved(law, []), resolved(law, reforms)] as const;
	const label = `${reforms.join('+')} against the law, ${population.size} cases`;
	const listed = prepareComparison(laws[0], [laws[1]], population);
	const generated = prepareComparison(laws[0], [laws[1]], population, compileTiles);
	const bytes = new Int32Array(listed.packedBytes / 4).fill(1);
	const target = new Int32Array(bytes.length);
	const [browser = 0, node = 0, copy = 0, endToEnd = 0] = await medianMs([
		() => listed.count(),
		() => generated.count(),
		() => target.set(bytes),
		() => prepareComparison(laws[0], [laws[1]], population).count(),
	]);
	note(name, `${label}: one pass, browser form`, browser, 'ms');
	note(name, `${label}: one pass, generated`, node, 'ms');
	note(name, `${label}: bytes of the packed cases`, listed.packedBytes / 1e6, 'MB');
	note(name, `${label}: plain copy of these bytes`, copy, 'ms');
	note(name, `${label}: one pass, browser form, beside the copy`, browser / copy, 'times');
	note(name, `${label}: end to end, packing included`, endToEnd, 'ms');
	if (!besideDuckDb) return;
	const database = await duckDbCases(laws, population, drawn, population.size / drawn);
	// A query takes most of a minute: fewer turns, beside ours.
	const [duckDb = 0, ours = 0] = await medianMs(
		[() => database.count(), () => prepareComparison(laws[0], [laws[1]], population).count()],
		Math.min(runs, 3),
	);
	const [before = [], after = []] = await database.count();
	const [compared] = listed.count();
	for (const [law, counts, side] of [
		[laws[0], before, 'before'],
		[laws[1], after, 'after'],
	] as const)
		[...law.rules.values()].forEach(({ id, modality }, i) => {
			const ours = compared?.rights.find(({ rule }) => rule === id)?.[side].applies;
			if (modality !== 'gap' && ours !== counts[i])
				throw new Error(`DuckDB counts ${counts[i]} for ${id} ${side} the reform, the engine ${ours}`);
		});
	database.close();
	note(name, `${label}: DuckDB 1.5.6, one thread`, duckDb, 'ms');
	note(name, `${label}: end to end beside DuckDB`, duckDb / ours, 'times');
}

/** Engine and law as one chunk for a browser. */
async function measureBytes(): Promise<void> {
	const entry = 'virtual:engine';
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: {
			write: false,
			rolldownOptions: { input: entry, preserveEntrySignatures: 'strict', external: [] },
		},
		plugins: [
			{
				name: 'entry',
				enforce: 'pre',
				resolveId: (id) => (id === entry ? id : null),
				load: (id) =>
					id === entry
						? `export { lawDe, interview } from '@schutznetz/law-de';
export { answerRights, nextQuestions, readFacts, resolveLaw } from '@schutznetz/rights';`
						: null,
			},
		],
	});
	const chunks = [built].flat().flatMap((one) => ('output' in one ? one.output : []));
	const code = chunks.map((chunk) => ('code' in chunk ? chunk.code : '')).join('');
	note('German law', 'engine and law for the browser, minified', code.length / 1000, 'kB');
	note(
		'German law',
		'engine and law for the browser, gzip',
		gzipSync(code, { level: 9 }).length / 1000,
		'kB',
	);
}

async function measure(name: string, law: Law, stacks: readonly (readonly string[])[]): Promise<void> {
	const startedAt = performance.now();
	const few = generatePopulation({ law, size: drawn, seed: 1, parameters: { unknown: 0.3 } });
	note(name, `drawing ${drawn} cases within the constraints`, performance.now() - startedAt, 'ms');
	const population = repeatPopulation(few, times);
	const bytes = population.columns.reduce((sum, { byteLength }) => sum + byteLength, 0);
	note(name, `${population.size} cases in columns`, bytes / 1e6, 'MB');
	const today = resolved(law, []);
	await measureCases(name, today, few);
	await measureOthers(name, today);
	for (const [i, stack] of stacks.entries()) await measureReform(name, law, stack, population, i === 0);
}

await measureBytes();
await measure('synthetic', syntheticLaw(), [['S1']]);
await measure('German law', lawDe, [['R2a'], ['R2a', 'R2b', 'R2c', 'R2d', 'R2g']]);

if (values.json) {
	console.log(JSON.stringify({ runs, node: process.version, asOf: asOf.toString(), figures }, null, '\t'));
} else {
	console.log(`Node ${process.version}, medians of ${runs} runs, law of ${asOf.toString()}\n`);
	for (const { law, what, value, unit } of figures)
		console.log(`${law.padEnd(10)} ${what.padEnd(84)} ${value.toLocaleString('en')} ${unit}`);
}
