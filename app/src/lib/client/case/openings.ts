import { type CaseFacts, type LawAsOf, TRUE, truthInAllCompletions } from '@schutznetz/rights';

/** A demand that would open a right which is closed today, under the assumptions that it states first. */
export type Opening = { readonly reform: string; readonly title: string };

/** One reformed law with its name. */
export type ReformedLaw = Opening & { readonly law: LawAsOf };

/** Which of these reforms, each alone, would make this rule hold in this case? */
export function openingsUnder(
	reformed: readonly ReformedLaw[],
	rule: string,
	{ vector }: CaseFacts,
): readonly Opening[] {
	return reformed.flatMap(({ reform, title, law }) => {
		const isRight = law.rules.has(rule) && law.rules.get(rule)?.modality !== 'gap';
		return isRight && truthInAllCompletions(law, rule, vector) === TRUE ? [{ reform, title }] : [];
	});
}
