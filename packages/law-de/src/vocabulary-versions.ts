import { err, ok, type Result } from '@schutznetz/kernel';
import { lawDe } from './law-de.ts';

/** The version of the names and values of facts; it rises with each step below. */
export const VOCABULARY_VERSION = 1;

/** What one version changed: names that moved or merged into another, and what is gone, each with the reason. */
interface VocabularyStep {
	/** The version that this step leads to. */
	readonly to: number;
	/** Old name → new name; several old names with one new name are merged. */
	readonly renamed?: Readonly<Record<string, string>>;
	/** Name (as it is after renaming) → old value → new value. */
	readonly values?: Readonly<Record<string, Readonly<Record<string, string>>>>;
	/** Name → why it is gone, as a German sentence. */
	readonly removed?: Readonly<Record<string, string>>;
}

/** Every change since version 1. Adding a fact is no change: an older form merely does not know the answer. */
const steps: readonly VocabularyStep[] = [];

/** Why a form of an older vocabulary cannot be read as it is. */
export type MigrationProblem =
	| { readonly kind: 'notAnObject' }
	| { readonly kind: 'unknownVersion'; readonly came: number; readonly newest: number }
	| { readonly kind: 'removedFact'; readonly fact: string; readonly version: number; readonly states: string }
	| { readonly kind: 'mergedDiffer'; readonly fact: string; readonly from: readonly string[] }
	| { readonly kind: 'removedValue'; readonly fact: string; readonly value: string };

/** The vocabulary to migrate to; the law's own unless a test invents another. */
interface Vocabulary {
	readonly newest: number;
	readonly steps: readonly VocabularyStep[];
	readonly facts: typeof lawDe.facts;
}
const own: Vocabulary = { newest: VOCABULARY_VERSION, steps, facts: lawDe.facts };

/**
 * Brings a form of facts from an older vocabulary to today's: renamed facts and values move, merged facts become
 * one where they say the same. What was removed, and merged facts that differ, are refused with the difference
 * named; nothing is dropped in silence. Names that no version knew stay, so that `readFacts` can name them.
 *
 * @returns the facts in today's words, or every problem at once
 */
export function migrateFacts(
	json: unknown,
	fromVersion: number,
	{ newest, steps, facts }: Vocabulary = own,
): Result<Readonly<Record<string, unknown>>, readonly MigrationProblem[]> {
	if (typeof json !== 'object' || json === null || Array.isArray(json)) return err([{ kind: 'notAnObject' }]);
	if (!Number.isInteger(fromVersion) || fromVersion < 1 || fromVersion > newest)
		return err([{ kind: 'unknownVersion', came: fromVersion, newest }]);
	const problems: MigrationProblem[] = [];
	let form: Readonly<Record<string, unknown>> = { ...json };
	for (const step of steps) if (step.to > fromVersion) form = taken(step, form, problems);
	for (const [fact, value] of Object.entries(form)) problems.push(...removedValues(facts, fact, value));
	return problems.length > 0 ? err(problems) : ok(form);
}

function taken(
	{ to, renamed = {}, values = {}, removed = {} }: VocabularyStep,
	form: Readonly<Record<string, unknown>>,
	problems: MigrationProblem[],
): Readonly<Record<string, unknown>> {
	const next = new Map<string, { value: unknown; from: string[] }>();
	for (const [fact, value] of Object.entries(form)) {
		const states = Object.hasOwn(removed, fact) ? removed[fact] : undefined;
		if (states !== undefined) {
			if (value !== null) problems.push({ kind: 'removedFact', fact, version: to, states });
			continue;
		}
		const name = (Object.hasOwn(renamed, fact) ? renamed[fact] : undefined) ?? fact;
		const moved = Object.hasOwn(values, name) ? movedValue(value, values[name] ?? {}) : value;
		const before = next.get(name);
		if (!before || before.value === null)
			next.set(name, { value: moved, from: [...(before?.from ?? []), fact] });
		else {
			before.from.push(fact);
			if (moved !== null && JSON.stringify(moved) !== JSON.stringify(before.value))
				problems.push({ kind: 'mergedDiffer', fact: name, from: before.from });
		}
	}
	return Object.fromEntries([...next].map(([name, { value }]) => [name, value]));
}

function movedValue(value: unknown, moves: Readonly<Record<string, string>>): unknown {
	if (Array.isArray(value)) return [...new Set(value.map((one) => movedValue(one, moves)))];
	return typeof value === 'string' && Object.hasOwn(moves, value) ? moves[value] : value;
}

function removedValues(
	facts: Vocabulary['facts'],
	fact: string,
	value: unknown,
): readonly MigrationProblem[] {
	const known = Object.hasOwn(facts, fact) ? facts[fact] : undefined;
	if (known?.type !== 'choice') return [];
	const given: readonly unknown[] = Array.isArray(value) ? value : [value];
	return given.flatMap((one): readonly MigrationProblem[] =>
		typeof one === 'string' && !Object.hasOwn(known.values, one)
			? [{ kind: 'removedValue', fact, value: one }]
			: [],
	);
}

/** One German sentence for a problem. */
export function migrationProblemSentence(problem: MigrationProblem): string {
	switch (problem.kind) {
		case 'notAnObject':
			return 'Die Angaben haben nicht die Form, die erwartet wird.';
		case 'unknownVersion':
			return `Die Angaben stammen aus Fassung ${problem.came} des Vokabulars; bekannt sind die Fassungen 1 bis ${problem.newest}.`;
		case 'removedFact':
			return `Die Angabe „${problem.fact}“ gibt es seit Fassung ${problem.version} nicht mehr: ${problem.states}`;
		case 'mergedDiffer':
			return `Die Angaben ${problem.from.map((name) => `„${name}“`).join(' und ')} sind jetzt eine („${problem.fact}“), sagen aber Verschiedenes.`;
		case 'removedValue':
			return `„${problem.fact}“ hat den Wert „${problem.value}“; diesen Wert gibt es nicht.`;
	}
}
