import { setImmediate } from 'node:timers/promises';
import { lawDe, type OrganisationalReform, organisationalReforms } from '@schutznetz/law-de';
import { changedRules, resolveLaw } from '@schutznetz/rights';
import { lawOf } from '../rights/index.ts';

/** A reform in a list. */
export type ReformListed = Readonly<{
	id: string;
	title: string;
	demands: readonly string[];
	/** How many rules it changes under the settings that it states first, and how many points it leaves open. */
	rules: number;
	openPoints: number;
}>;

let known: { readonly day: string; readonly reforms: Promise<readonly ReformListed[]> } | undefined;

/** Every reform against the law of today; made once a day. */
export function listReforms(today: Temporal.PlainDate): Promise<readonly ReformListed[]> {
	const day = today.toString();
	if (known?.day !== day) known = { day, reforms: makeList(today) };
	return known.reforms;
}

async function makeList(today: Temporal.PlainDate): Promise<readonly ReformListed[]> {
	const before = lawOf(today);
	const reforms: ReformListed[] = [];
	for (const { id, title, demands, assumptions } of lawDe.reforms) {
		// All of them take a second: others are answered in between.
		await setImmediate();
		const after = resolveLaw(lawDe, { asOf: today, reforms: [id] });
		reforms.push({
			id,
			title: title.de,
			demands,
			rules: after.ok ? changedRules(before, after.value).length : 0,
			openPoints: Object.keys(assumptions).length,
		});
	}
	return reforms;
}

/** Demands that no rule can hold: they are listed, and never calculated. */
export const listOrganisationalReforms = (): readonly OrganisationalReform[] => organisationalReforms;
