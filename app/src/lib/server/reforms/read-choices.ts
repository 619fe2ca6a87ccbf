import { err, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import { completeSince } from '@schutznetz/law-de';
import { type Seed, seeds } from './invented-populations.ts';

export type Choices = Readonly<{ asOf: Temporal.PlainDate; seed: Seed }>;
export type RefusedChoice =
	| Readonly<{ kind: 'notACalendarDay'; text: string }>
	| Readonly<{ kind: 'dayBeforeLaw'; text: string; from: string }>
	| Readonly<{ kind: 'unknownSeed'; text: string; seeds: readonly number[] }>;

/** Day and seed from an address (`stichtag`, `startwert`); what is absent is today and the first seed. */
export function readChoices(
	query: URLSearchParams,
	today: Temporal.PlainDate,
): Result<Choices, RefusedChoice> {
	const dayText = query.get('stichtag');
	const day = dayText ? parsePlainDate(dayText) : ok(today);
	if (!day.ok) return err(day.error);
	if (day.value.toString() < completeSince) {
		return err({ kind: 'dayBeforeLaw', text: day.value.toString(), from: completeSince });
	}
	const seedText = query.get('startwert');
	const seed = seedText ? seeds.find((one) => String(one) === seedText.trim()) : seeds[0];
	if (seed === undefined) return err({ kind: 'unknownSeed', text: seedText ?? '', seeds });
	return ok({ asOf: day.value, seed });
}
