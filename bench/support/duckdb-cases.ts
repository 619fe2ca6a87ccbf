import { type DuckDBConnection, DuckDBInstance } from '@duckdb/node-api';
import type { LawAsOf, Population } from '@schutznetz/rights';
import { lawAsSql } from '@schutznetz/rights/law-as-sql';

/** A table of cases in DuckDB, in memory, on one thread. */
export interface DuckDbCases {
	/** Counts for each rule how often it applies, under the law and under the reformed one. */
	count(): Promise<readonly (readonly number[])[]>;
	close(): void;
}

/**
 * The first `some` cases of a population, written `times` times over: filling by hand a million rows of hundreds of
 * columns would take minutes and tell nothing.
 */
export async function duckDbCases(
	laws: readonly LawAsOf[],
	population: Population,
	some: number,
	times: number,
): Promise<DuckDbCases> {
	const connection = await (await DuckDBInstance.create(':memory:', { threads: '1' })).connect();
	const written = laws.map(lawAsSql);
	const columns = new Map(written.flatMap((one) => one.columns.map(({ name, type }) => [name, type])));
	await connection.run(`CREATE TABLE few (${[...columns].map((pair) => pair.join(' ')).join(', ')})`);
	await fill(connection, laws, population, [...columns.keys()], some);
	await connection.run(`CREATE TABLE cases AS SELECT few.* FROM few, range(${times})`);
	return {
		async count() {
			const counted: number[][] = [];
			for (const { select, rules } of written) {
				const counts = rules.map((_, i) => `count(*) FILTER (r${i})`).join(', ');
				const read = await connection.runAndReadAll(`SELECT ${counts} FROM (${select})`);
				counted.push((read.getRows()[0] ?? []).map(Number));
			}
			return counted;
		},
		close: () => connection.closeSync(),
	};
}

async function fill(
	connection: DuckDBConnection,
	laws: readonly LawAsOf[],
	population: Population,
	names: readonly string[],
	some: number,
): Promise<void> {
	const written = laws.map(lawAsSql);
	const appender = await connection.createAppender('few');
	for (let i = 0; i < some; i++) {
		const vector = population.caseAt(i);
		const values = new Map(
			written.flatMap(({ columns, row }) => {
				const cells = row(vector);
				return columns.map(({ name }, at) => [name, cells[at] ?? null] as const);
			}),
		);
		for (const name of names) {
			const value = values.get(name) ?? null;
			if (value === null) appender.appendNull();
			else if (typeof value === 'boolean') appender.appendBoolean(value);
			else appender.appendInteger(value);
		}
		appender.endRow();
	}
	appender.closeSync();
}
