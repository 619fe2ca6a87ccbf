import { DuckDBInstance } from '@duckdb/node-api';
import {
	type CompiledLaw,
	compileClosures,
	completeCase,
	evaluatePopulation,
	explainCase,
	FALSE,
	generatePopulation,
	type LawAsOf,
	type Population,
	TRUE,
	truthName,
	UNKNOWN,
} from '@schutznetz/rights';
import { compileGenerated } from '@schutznetz/rights/generated-code';
import { lawAsSql } from '@schutznetz/rights/law-as-sql';
import { describe, expect, test, vi } from 'vitest';
import { evenParameters } from './even-parameters.fixture.ts';
import { lawDe, reforms } from './index.ts';
import { lawOn } from './read-worked-case.fixture.ts';

// Many cases on a busy machine take their time.
vi.setConfig({ testTimeout: 240_000 });

const size = 10_400;
const parameters = { ...evenParameters, unknown: 0.3, vague: 0.2 };
const population = generatePopulation({ law: lawDe, size, seed: 5, parameters });
const today = lawOn('2026-11-21');
const laws: readonly (readonly [string, LawAsOf])[] = [
	['today', today],
	[
		'under all reforms',
		lawOn(
			'2026-11-21',
			reforms.map(({ id }) => id),
		),
	],
];

/** Truth bits by rule and case. */
type Answers = ReadonlyMap<string, Uint8Array>;

function byCase(law: LawAsOf, { ruleIds, evaluate }: Pick<CompiledLaw, 'ruleIds' | 'evaluate'>): Answers {
	const answers = new Map(ruleIds.map((rule) => [rule, new Uint8Array(population.size)]));
	for (let i = 0; i < population.size; i++) {
		const complete = completeCase(law.law, population.caseAt(i));
		if (!complete.ok) throw new Error(`case ${i} breaks a constraint`);
		evaluate(complete.value.vector).forEach((truth, r) => {
			(answers.get(ruleIds[r] ?? '') as Uint8Array)[i] = truth;
		});
	}
	return answers;
}

function byTreeWalk(law: LawAsOf): Answers {
	const answers = new Map([...law.rules.keys()].map((rule) => [rule, new Uint8Array(size)]));
	for (let i = 0; i < size; i++) {
		const complete = completeCase(law.law, population.caseAt(i));
		if (!complete.ok) throw new Error(`case ${i} breaks a constraint`);
		const explain = explainCase(law, complete.value);
		for (const [rule, truths] of answers) {
			const { truth } = explain.rule(rule);
			truths[i] = truth === 'true' ? TRUE : truth === 'false' ? FALSE : UNKNOWN;
		}
	}
	return answers;
}

async function byDuckDb(law: LawAsOf, { size: count, caseAt }: Population): Promise<Answers> {
	const { columns, row, select, rules } = lawAsSql(law);
	const connection = await (await DuckDBInstance.create(':memory:')).connect();
	await connection.run(
		`CREATE TABLE cases (${columns.map(({ name, type }) => `${name} ${type}`).join(', ')})`,
	);
	const appender = await connection.createAppender('cases');
	for (let i = 0; i < count; i++) {
		const complete = completeCase(law.law, caseAt(i));
		if (!complete.ok) throw new Error(`case ${i} breaks a constraint`);
		for (const value of row(complete.value.vector)) {
			if (value === null) appender.appendNull();
			else if (typeof value === 'boolean') appender.appendBoolean(value);
			else appender.appendInteger(value);
		}
		appender.endRow();
	}
	appender.closeSync();
	const names = rules.map((_, i) => `r${i}`).join(', ');
	const read = await connection.runAndReadAll(`SELECT ${names} FROM (${select})`);
	const byColumn = read.getColumns();
	connection.closeSync();
	return new Map(
		rules.map((rule, i) => [
			rule,
			Uint8Array.from(byColumn[i] ?? [], (value) => (value === null ? UNKNOWN : value ? TRUE : FALSE)),
		]),
	);
}

function differences(due: Answers, came: Answers): readonly string[] {
	expect([...came.keys()]).toEqual([...due.keys()]);
	for (const [rule, truths] of came) expect([rule, truths.length]).toEqual([rule, size]);
	return [...came].flatMap(([rule, truths]) =>
		[...truths].flatMap((truth, i) => {
			const other = due.get(rule)?.[i] ?? 0;
			return truth === other ? [] : [`${rule} case ${i}: ${truthName(truth)} instead of ${truthName(other)}`];
		}),
	);
}

describe.each(laws)('%s', (_, law) => {
	const due = evaluatePopulation(law, population);

	test('the batch sees true, false and unknown', () => {
		expect(due.size).toBe(law.rules.size);
		const seen = new Set([...due.values()].flatMap((truths) => [...new Set(truths)]));
		expect([...seen].sort()).toEqual([FALSE, TRUE, UNKNOWN]);
	});

	test(`closures agree with the batch on ${size} cases`, () => {
		expect(differences(due, byCase(law, compileClosures(law)))).toEqual([]);
	});

	test(`generated code agrees with the batch on ${size} cases`, () => {
		expect(differences(due, byCase(law, compileGenerated(law)))).toEqual([]);
	});

	test(`the tree walk agrees with the batch on ${size} cases`, () => {
		expect(differences(due, byTreeWalk(law))).toEqual([]);
	});

	test(`DuckDB agrees with the batch on ${size} cases`, async () => {
		expect(differences(due, await byDuckDb(law, population))).toEqual([]);
	});
});
