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

/** One right today and under a reform, in this case. */
export type RightChange = {
	readonly rule: string;
	readonly title: string;
	/** null where the right is not in force on that side. */
	readonly today: Side | null;
	readonly reformed: Side | null;
	/** What the reform changes in the rule, in generated sentences; `change` is 'none' where it leaves it alone. */
	readonly difference: RuleDifference;
};

export type ReformComparison = {
	/** Rights whose answer changes in this case. */
	readonly changed: readonly RightChange[];
	/** Rights whose rule changes, while the answer in this case stays. */
	readonly unchangedHere: readonly RightChange[];
};

/** Today's answers beside those under a reform, in the order of the law; what the reform leaves alone is left out. */
export function compareUnderReform(
	today: LawAsOf,
	reformed: LawAsOf,
	before: readonly RightAnswer[],
	after: readonly RightAnswer[],
): ReformComparison {
	const sides = [before, after].map((answers) => new Map(answers.map((right) => [right.id, right])));
	const changes = [...new Set([...today.rules.keys(), ...reformed.rules.keys()])].map((rule): RightChange => {
		const [old, now] = sides.map((answers) => answers.get(rule));
		const difference = describeReformDifference(today, reformed, rule);
		return { rule, title: difference.title, today: side(old), reformed: side(now), difference };
	});
	const isChanged = ({ today: old, reformed: now }: RightChange) =>
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

const side = (right: RightAnswer | undefined): Side | null =>
	right ? { status: right.status, modality: right.modality } : null;
