import { lawDe } from '@schutznetz/law-de';
import { type LawAsOf, resolveLaw } from '@schutznetz/rights';

/**
 * The law of one day, with one reform or none.
 *
 * @throws Error where the reform does not fit the law: `readChoices` lets only days through for which all of it is
 *   stored, and its operations are tested, so that is a bug
 */
export function lawOn(
	asOf: Temporal.PlainDate,
	reform?: string,
	assumptions: Readonly<Record<string, string>> = {},
): LawAsOf {
	const resolved = resolveLaw(lawDe, { asOf, reforms: reform === undefined ? [] : [reform], assumptions });
	if (resolved.ok) return resolved.value;
	throw new Error(
		`reform ${reform} does not fit the law of ${asOf.toString()}: ${JSON.stringify(resolved.error)}`,
	);
}
