import { ok, type Result } from '@schutznetz/kernel';
import { type ReformDescription, reformsOfDemand } from './describe-reform.ts';
import type { Effect } from './effect-of-reforms.ts';
import type { Busy } from './one-at-a-time.ts';
import { pageApart } from './page-apart.ts';
import { type RefusedChoice, readChoices } from './read-choices.ts';
import { usualSize } from './settings.ts';

/** Everything that the page of a demand shows of the reforms that formalise it. */
export type ReformsForPage = Readonly<{
	reforms: readonly (ReformDescription & Readonly<{ id: string; title: string; effect: Effect }>)[];
	/** What of the address could not be used; then day and seed are the usual ones. */
	refused: RefusedChoice | null;
}>;

/**
 * @param query - `stichtag` and `startwert` of the address
 * @param signal - as for `pageApart`
 */
export async function reformsForPage(
	demandId: string,
	query: URLSearchParams,
	today: Temporal.PlainDate,
	signal?: AbortSignal,
): Promise<Result<ReformsForPage, Busy>> {
	const choices = readChoices(query, today);
	const { asOf, seed } = choices.ok ? choices.value : usual(today);
	const settings = { asOf, seed, size: usualSize, fixed: {}, changed: new Map(), shares: new Map() };
	const shown: ReformsForPage['reforms'][number][] = [];
	for (const reform of reformsOfDemand(demandId)) {
		const page = await pageApart(reform, { reforms: [reform], ...settings }, today, signal);
		if (!page.ok) return page;
		const { reforms, asOf: day, rules, assumptions, effect } = page.value;
		if (effect === null) throw new Error('a page of one reform has an effect');
		shown.push({ id: reform.id, title: reform.title.de, reforms, asOf: day, rules, assumptions, effect });
	}
	return ok({ reforms: shown, refused: choices.ok ? null : choices.error });
}

function usual(today: Temporal.PlainDate) {
	const choices = readChoices(new URLSearchParams(), today);
	if (!choices.ok) throw new Error('an empty address was refused');
	return choices.value;
}
