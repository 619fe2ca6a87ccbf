import {
	type ConditionDifference,
	describeReformDifference,
	type LawAsOf,
	type Modality,
	type RightAnswer,
	type RuleDifference,
	type Status,
} from '@schutznetz/rights';

type Side = { readonly status: Status; readonly modality: Modality };

/** One right under two laws, in this case. */
export type RightChange = {
	readonly rule: string;
	readonly title: string;
	/** null where the right is not in force on that side. */
	readonly before: Side | null;
	readonly after: Side | null;
	/** What changes in the rule, in generated sentences; `change` is 'none' where it is left alone. */
	readonly difference: RuleDifference;
};

export type LawComparison = {
	/** Rights whose answer changes in this case. */
	readonly changed: readonly RightChange[];
	/** Rights whose rule changes, while the answer in this case stays. */
	readonly unchangedHere: readonly RightChange[];
};

/**
 * The answers of one law beside those of another (with reforms, or of another day), in the order of the law; what is
 * alike in both is left out.
 */
export function compareLaws(
	law: LawAsOf,
	other: LawAsOf,
	before: readonly RightAnswer[],
	after: readonly RightAnswer[],
): LawComparison {
	const sides = [before, after].map((answers) => new Map(answers.map((right) => [right.id, right])));
	const differences = differencesOf(law, other);
	const changes = [...differences].map(([rule, difference]): RightChange => {
		const [old, now] = sides.map((answers) => answers.get(rule));
		return { rule, title: difference.title, before: side(old), after: side(now), difference };
	});
	const isChanged = ({ before: old, after: now }: RightChange) =>
		old?.status !== now?.status || (now?.status === 'applies' && old?.modality !== now.modality);
	return {
		changed: changes.filter(isChanged),
		unchangedHere: changes.filter((change) => !isChanged(change) && change.difference.change !== 'none'),
	};
}

/** The parts of a difference that say something: of the rule itself and of what it rests on. */
export function changedParts({
	conditions,
	through,
}: RuleDifference): readonly (ConditionDifference & { readonly about: string | null })[] {
	return [
		{ about: null, ...conditions },
		...through.map(({ states, ...difference }) => ({ about: states, ...difference })),
	].filter(({ dropped, added, alternatives }) => dropped.length + added.length + alternatives.length > 0);
}

const known = new WeakMap<LawAsOf, WeakMap<LawAsOf, ReadonlyMap<string, RuleDifference>>>();

/** Two laws differ alike in every case, so each pair is described once. */
function differencesOf(law: LawAsOf, other: LawAsOf): ReadonlyMap<string, RuleDifference> {
	const beside = known.get(law) ?? new WeakMap<LawAsOf, ReadonlyMap<string, RuleDifference>>();
	known.set(law, beside);
	const found =
		beside.get(other) ??
		new Map(
			[...new Set([...law.rules.keys(), ...other.rules.keys()])].map((rule) => [
				rule,
				describeReformDifference(law, other, rule),
			]),
		);
	beside.set(other, found);
	return found;
}

const side = (right: RightAnswer | undefined): Side | null =>
	right ? { status: right.status, modality: right.modality } : null;
