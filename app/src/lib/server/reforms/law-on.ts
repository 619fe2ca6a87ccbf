import { lawDe } from '@schutznetz/law-de';
import { type LawAsOf, resolveErrorSentence, resolveLaw } from '@schutznetz/rights';

/**
 * The law of one day.
 *
 * @throws Error where it cannot be put together: `readChoices` lets only days through for which all of it is
 *   stored, so that is a bug
 */
export function lawOn(asOf: Temporal.PlainDate): LawAsOf {
	const resolved = resolveLaw(lawDe, { asOf });
	if (resolved.ok) return resolved.value;
	throw new Error(resolved.error.map(resolveErrorSentence).join(' '));
}
