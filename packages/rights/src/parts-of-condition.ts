import type { Condition } from './condition.ts';
import { type DescribedClause, describeConditions } from './describe-rule.ts';
import type { LawAsOf } from './resolve-law.ts';

/** A part of a condition, at any depth. */
export interface PartOfCondition {
	/** The part as a German clause. */
	readonly text: string;
	/** The whole condition with something else in the part's place. */
	readonly replacedBy: (other: Condition) => Condition;
	/** The conditions that could stand in its place if the part does nothing, each with the German word for it. */
	readonly twins: readonly { readonly word: string; readonly condition: Condition }[];
	readonly parts: () => readonly PartOfCondition[];
}

const FIXED: PartOfCondition['twins'] = [
	{ word: 'als erfüllt gelten', condition: { op: 'all', of: [] } },
	{ word: 'als nicht erfüllt gelten', condition: { op: 'any', of: [] } },
];

/** The parts directly below a condition: of a list its members, of a list of values each value. */
export function partsOfCondition(law: LawAsOf, condition: Condition): readonly PartOfCondition[] {
	return below(law, condition, true, (other) => other);
}

function below(
	law: LawAsOf,
	condition: Condition,
	holds: boolean,
	rebuild: (other: Condition) => Condition,
): readonly PartOfCondition[] {
	if (condition.op === 'not') return below(law, condition.of, !holds, (of) => rebuild({ op: 'not', of }));
	if (condition.op === 'isOneOf' && condition.values.length > 1)
		return condition.values.map((value) => ({
			text: textOf(law, { ...condition, values: [value] }, holds),
			replacedBy: rebuild,
			twins: [
				{
					word: 'in der Liste fehlen',
					condition: { ...condition, values: condition.values.filter((other) => other !== value) },
				},
			],
			parts: () => [],
		}));
	if (condition.op !== 'all' && condition.op !== 'any') return [];
	const { op, of } = condition;
	return of.map((part, at) => {
		const replacedBy = (other: Condition) => rebuild({ op, of: of.with(at, other) });
		return {
			text: textOf(law, part, holds),
			replacedBy,
			twins: FIXED,
			parts: () => below(law, part, holds, replacedBy),
		};
	});
}

function textOf(law: LawAsOf, condition: Condition, holds: boolean): string {
	return describeConditions(law, [{ condition, holds }]).map(clauseOf).join('');
}

/** A clause without numbers; a derived fact or a rule by its own sentence alone. */
function clauseOf({ kind, text, of }: DescribedClause): string {
	if (kind !== 'all' && kind !== 'any') return text;
	return `(${of.map(clauseOf).join(kind === 'all' ? ' und ' : ' oder ')})`;
}
