import { lawDe } from '@schutznetz/law-de';
import { type LawAsOf, resolveErrorSentence, resolveLaw } from '@schutznetz/rights';

let known: { readonly day: string; readonly law: LawAsOf } | undefined;

/** The law of a day; that of the day asked last is kept. A law that cannot be put together is a bug. */
export function lawOf(asOf: Temporal.PlainDate): LawAsOf {
	const day = asOf.toString();
	if (known?.day === day) return known.law;
	const law = lawUnder(asOf, []);
	known = { day, law };
	return law;
}

/** The law of a day under reforms. Reforms that do not fit the law of the day are a bug of the law. */
export function lawUnder(asOf: Temporal.PlainDate, reforms: readonly string[]): LawAsOf {
	const resolved = resolveLaw(lawDe, { asOf, reforms });
	if (resolved.ok) return resolved.value;
	throw new Error(resolved.error.map(resolveErrorSentence).join(' '));
}
