import type { Condition, Facts } from '@schutznetz/rights';

/** One condition with one operator changed. */
export interface Mutant {
	/** What was done, in words: 'all → any'. */
	readonly change: string;
	readonly condition: Condition;
}

/** Every condition that differs from this one in one operator, one part, one value or one step of a threshold. */
export function mutantsOf(condition: Condition, facts: Facts): readonly Mutant[] {
	return [
		...below(condition, facts),
		...(condition.op === 'not' ? [] : [mutant('negate', { op: 'not', of: condition })]),
	];
}

const mutant = (change: string, condition: Condition): Mutant => ({ change, condition });

function below(condition: Condition, facts: Facts): readonly Mutant[] {
	const within = (of: Condition, rebuild: (other: Condition) => Condition): readonly Mutant[] =>
		mutantsOf(of, facts).map((one) => ({ ...one, condition: rebuild(one.condition) }));
	switch (condition.op) {
		case 'all':
		case 'any': {
			const { op, of } = condition;
			const other = op === 'all' ? 'any' : 'all';
			return [
				...(of.length > 1 ? [mutant(`${op} → ${other}`, { op: other, of })] : []),
				...of.flatMap((part, at) => [
					...(of.length > 1 ? [mutant(`drop ${told(part)}`, { op, of: of.toSpliced(at, 1) })] : []),
					...within(part, (replaced) => ({ op, of: of.with(at, replaced) })),
				]),
			];
		}
		case 'not':
			return [
				mutant('drop not', condition.of),
				...below(condition.of, facts).map((one) => ({
					...one,
					condition: { op: 'not', of: one.condition } as const,
				})),
			];
		case 'isOneOf': {
			const { values } = condition;
			const fact = facts[condition.fact];
			const missing =
				fact?.type === 'choice' ? Object.keys(fact.values).find((one) => !values.includes(one)) : undefined;
			return [
				...(values.length > 1
					? values.map((value) =>
							mutant(`drop ${condition.fact} ${value}`, {
								...condition,
								values: values.filter((one) => one !== value),
							}),
						)
					: []),
				...(missing === undefined
					? []
					: [mutant(`add ${condition.fact} ${missing}`, { ...condition, values: [...values, missing] })]),
			];
		}
		case 'atLeast':
		case 'lessThan': {
			const { value } = condition;
			if (typeof value !== 'number') return [];
			return [-1, 1].map((step) =>
				mutant(`${told(condition)} ${value + step}`, { ...condition, value: value + step }),
			);
		}
		case 'onOrAfter':
		case 'before':
			return [-1, 1].map((days) => {
				const day = Temporal.PlainDate.from(condition.day).add({ days }).toString() as typeof condition.day;
				return mutant(`${told(condition)} ${day}`, { ...condition, day });
			});
		default:
			return [];
	}
}

/** A condition in a few words. */
function told(condition: Condition): string {
	switch (condition.op) {
		case 'all':
		case 'any':
			return `${condition.op}(${condition.of.map(told).join(', ')})`;
		case 'not':
			return `not ${told(condition.of)}`;
		case 'derived':
			return condition.derived;
		case 'applies':
			return condition.rule;
		case 'undecided':
			return 'undecided';
		default:
			return `${condition.op} ${condition.fact}`;
	}
}
