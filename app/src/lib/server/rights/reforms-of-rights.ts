import { setImmediate } from 'node:timers/promises';
import { lawDe } from '@schutznetz/law-de';
import { changedRules } from '@schutznetz/rights';
import { lawOf, lawUnder } from './law-of.ts';

/** A reform that would change a right, with the demands behind it. */
export type ReformOfRight = Readonly<{ id: string; title: string; demands: readonly string[] }>;

/** By the id of the rule. */
export type ReformsOfRights = ReadonlyMap<string, readonly ReformOfRight[]>;

let known: { readonly day: string; readonly reforms: Promise<ReformsOfRights> } | undefined;

/** For each rule the reforms that would change it on its own, under the assumptions that they state first. */
export function reformsOfRights(today: Temporal.PlainDate): Promise<ReformsOfRights> {
	const day = today.toString();
	if (known?.day !== day) known = { day, reforms: compare(today) };
	return known.reforms;
}

async function compare(today: Temporal.PlainDate): Promise<ReformsOfRights> {
	const before = lawOf(today);
	const reforms = new Map<string, readonly ReformOfRight[]>();
	for (const { id, title, demands } of lawDe.reforms) {
		// All reforms together take a second of the processor; whoever asks for another page is answered in between.
		await setImmediate();
		for (const { rule } of changedRules(before, lawUnder(today, [id])))
			reforms.set(rule, [...(reforms.get(rule) ?? []), { id, title: title.de, demands }]);
	}
	return reforms;
}
