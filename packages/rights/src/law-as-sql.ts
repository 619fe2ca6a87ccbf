import type { Comparison, Condition } from './condition.ts';
import { epochDay } from './day.ts';
import type { CaseVector, Slot } from './layout.ts';
import type { LawAsOf } from './resolve-law.ts';
import { numberOf } from './sentences.ts';
import { FALSE, TRUE } from './truth.ts';

/** A resolved law as one SELECT over a table `cases`, for DuckDB. */
export interface LawAsSql {
	/** Columns of `cases`, in order; BOOLEAN is NULL where the answer is unknown. */
	readonly columns: readonly { readonly name: string; readonly type: 'BOOLEAN' | 'INTEGER' }[];
	/** One row of `cases`. */
	readonly row: (vector: CaseVector) => readonly (boolean | number | null)[];
	/** Answers one BOOLEAN column for each rule in force, in the order of `rules`; NULL is unknown. */
	readonly select: string;
	readonly rules: readonly string[];
}

/**
 * The law written once more, in a language whose NULL is Kleene's unknown: an oracle that shares no evaluating code with
 * the engine. It reads conditions, not the shared graph, and trusts the database for and, or and not.
 */
export function lawAsSql(law: LawAsOf): LawAsSql {
	const aliases = new Map<string, string>();
	const definitions: string[] = [];
	const used = new Map<string, Slot>();
	const column = (slot: Slot): string => {
		used.set(slot.name, slot);
		return `f${slot.index}`;
	};
	const named = (name: string, condition: Condition): string => {
		const known = aliases.get(name);
		if (known !== undefined) return known;
		const text = write(condition);
		const alias = `d${aliases.size}`;
		aliases.set(name, alias);
		definitions.push(`${text} AS ${alias}`);
		return alias;
	};
	const write = (condition: Condition): string => {
		switch (condition.op) {
			case 'all':
			case 'any': {
				if (condition.of.length === 0) return condition.op === 'all' ? 'TRUE' : 'FALSE';
				return `(${condition.of.map(write).join(condition.op === 'all' ? ' AND ' : ' OR ')})`;
			}
			case 'not':
				return `(NOT ${write(condition.of)})`;
			case 'derived': {
				const derived = law.derived.get(condition.derived);
				if (!derived) throw new Error(`derived fact '${condition.derived}' has no definition`);
				return named(condition.derived, derived.condition);
			}
			case 'applies': {
				const rule = law.rules.get(condition.rule);
				return rule ? named(condition.rule, rule.condition) : 'FALSE';
			}
			case 'undecided':
				return 'CAST(NULL AS BOOLEAN)';
			default:
				return writeComparison(law, condition, column(law.layout.slot(condition.fact)));
		}
	};
	const rules = [...law.rules.values()];
	const answers = rules.map(({ id, condition }, i) => `${named(id, condition)} AS r${i}`);
	const slots = [...used.values()].sort((a, b) => a.index - b.index);
	return {
		columns: slots.flatMap(columnsOf),
		row: (vector) => slots.flatMap((slot) => valuesOf(slot, vector)),
		select: `SELECT ${[...definitions, ...answers].join(', ')} FROM cases`,
		rules: rules.map(({ id }) => id),
	};
}

function writeComparison(law: LawAsOf, comparison: Comparison, column: string): string {
	switch (comparison.op) {
		case 'yes':
			return column;
		case 'isOneOf': {
			const { values, words } = law.layout.slot(comparison.fact);
			const wanted = values.flatMap((value, bit) => (comparison.values.includes(value) ? [bit] : []));
			const masks = Array.from({ length: words }, (_, w) =>
				wanted.filter((bit) => bit >> 5 === w).reduce((mask, bit) => mask | (1 << (bit & 31)), 0),
			);
			const none = (of: (mask: number) => number) =>
				masks.map((mask, w) => `(${column}_${w} & (${of(mask)})) = 0`).join(' AND ');
			return `(CASE WHEN ${none((mask) => ~mask)} THEN TRUE WHEN ${none((mask) => mask)} THEN FALSE END)`;
		}
		case 'atLeast':
			return atLeast(column, numberOf(law, comparison.value));
		case 'lessThan':
			return `(NOT ${atLeast(column, numberOf(law, comparison.value))})`;
		case 'onOrAfter':
			return atLeast(column, epochDay(comparison.day) ?? 0);
		case 'before':
			return `(NOT ${atLeast(column, epochDay(comparison.day) ?? 0)})`;
	}
}

const atLeast = (column: string, bound: number): string =>
	`(CASE WHEN ${column}_from >= ${bound} THEN TRUE WHEN ${column}_to < ${bound} THEN FALSE END)`;

function columnsOf({ index, fact, words }: Slot): LawAsSql['columns'] {
	const integer = (name: string) => ({ name: `f${index}_${name}`, type: 'INTEGER' as const });
	if (fact.type === 'yesNo') return [{ name: `f${index}`, type: 'BOOLEAN' }];
	if (fact.type === 'choice') return Array.from({ length: words }, (_, w) => integer(String(w)));
	return [integer('from'), integer('to')];
}

function valuesOf({ offset, fact, words }: Slot, vector: CaseVector): readonly (boolean | number | null)[] {
	if (fact.type !== 'yesNo') return [...vector.subarray(offset, offset + words)];
	const truth = vector[offset];
	return [truth === TRUE ? true : truth === FALSE ? false : null];
}
