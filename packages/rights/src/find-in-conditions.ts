import { type Analysis, findDifference, noticesOf, someRuleDiffers, withCondition } from './analysis.ts';
import type { Condition } from './condition.ts';
import type { Finding } from './finding.ts';
import { type PartOfCondition, partsOfCondition } from './parts-of-condition.ts';

/** Conditions that never or always hold, parts that decide nothing, notices that nobody can ever see. */
export function* findInConditions(analysis: Analysis): Generator<Finding> {
	const { law, original } = analysis;
	for (const [where, { condition }] of [...original.derived, ...original.rules]) {
		const solver = analysis.solver();
		const holds = solver.literal(analysis.twoValued.condition(condition));
		if (!solver.findCase([holds]))
			yield {
				kind: 'neverHolds',
				where,
				part: null,
				why: 'Die Bedingung kann nie erfüllt sein: Kein Fall, den die Zusammenhänge der Angaben zulassen, erfüllt sie.',
			};
		else if (!solver.findCase([-holds]))
			yield {
				kind: 'alwaysHolds',
				where,
				part: null,
				why: 'Die Bedingung ist immer erfüllt; sie unterscheidet niemanden.',
			};
		else yield* idleParts(analysis, where, condition);
	}
	const solver = analysis.solver();
	for (const [where, rule] of law.rules)
		for (const { states, when } of noticesOf(rule))
			if (!solver.findCase([solver.literal(analysis.twoValued.condition(when))]))
				yield {
					kind: 'idleNotice',
					where,
					part: states,
					why: 'Der Hinweis oder die Frist kann nie erscheinen, weil die Bedingung dafür nie erfüllt ist.',
				};
}

/** The largest parts that decide nothing; what stands within one is not reported again. */
function* idleParts(analysis: Analysis, where: string, whole: Condition): Generator<Finding> {
	const { law, original } = analysis;
	const { condition: settled } = analysis.twoValued;
	const solver = analysis.solver();
	const users = law.derived.has(where) ? analysis.rulesThatNeed(where) : [];
	/** What stays the same with the other condition, as a German clause; null where something changes. */
	const unmoved = (other: Condition): string | null => {
		if (!findDifference(solver, [settled(whole), law], [settled(other), law]))
			return 'die Bedingung bleibt in jedem Fall dieselbe';
		const isUnmoved =
			users.length > 0 && !someRuleDiffers(solver, users, law, withCondition(law, where, settled(other)));
		return isUnmoved ? 'keine Regel ändert sich' : null;
	};
	const visit = function* (part: PartOfCondition): Generator<Finding> {
		for (const { word, condition } of part.twins) {
			const same = unmoved(part.replacedBy(condition));
			if (same === null) continue;
			yield { kind: 'idlePart', where, part: part.text, why: `Der Teil kann ${word}, und ${same}.` };
			return;
		}
		for (const smaller of part.parts()) yield* visit(smaller);
	};
	for (const part of partsOfCondition(original, whole)) yield* visit(part);
}
