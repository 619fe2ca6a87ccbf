import { describeReform, type ReformDescription, reformsOfDemand } from './describe-reform.ts';
import { type Effect, effectOfReform } from './effect-of-reform.ts';
import { type RefusedChoice, readChoices } from './read-choices.ts';

/** Everything that the page of a demand shows of the reforms that formalise it. */
export type ReformsForPage = Readonly<{
	reforms: readonly (ReformDescription & { effect: Effect })[];
	/** What of the address could not be used; then day and seed are the usual ones. */
	refused: RefusedChoice | null;
}>;

/** @param query - `stichtag` and `startwert` of the address */
export function reformsForPage(
	demandId: string,
	query: URLSearchParams,
	today: Temporal.PlainDate,
): ReformsForPage {
	const choices = readChoices(query, today);
	const { asOf, seed } = choices.ok ? choices.value : usual(today);
	return {
		reforms: reformsOfDemand(demandId).map((reform) => ({
			...describeReform(reform, asOf),
			effect: effectOfReform(reform, asOf, seed, today),
		})),
		refused: choices.ok ? null : choices.error,
	};
}

function usual(today: Temporal.PlainDate) {
	const choices = readChoices(new URLSearchParams(), today);
	if (!choices.ok) throw new Error('an empty address was refused');
	return choices.value;
}
