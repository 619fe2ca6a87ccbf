import type { facts } from './facts.ts';

/** Why an answer may harm the person if a file is read by others: seizure, summons, a lost device. */
export type SensitiveReason = 'ownOffence' | 'workWithoutPermit' | 'unlawfulStay';

/** A fact with the answers that incriminate: true, false, or values of a choice. */
export interface SensitiveFact {
	readonly fact: string;
	readonly reason: SensitiveReason;
	readonly answers: boolean | readonly string[];
}

type FactName = keyof typeof facts;

const listed = (
	reason: SensitiveReason,
	answers: { readonly [Name in FactName]?: boolean | readonly string[] },
): readonly SensitiveFact[] =>
	Object.entries(answers).map(([fact, incriminating]) => ({ fact, reason, answers: incriminating }));

/**
 * Facts that must not make a file a confession: they are kept only where somebody chooses so. Reproaches of an
 * authority stand here too, for whoever reads them later may take them as admitted.
 */
export const sensitiveFacts: readonly SensitiveFact[] = [
	...listed('ownOffence', {
		'person.accused': true,
		'person.conviction_relevant': true,
		'person.serious_crime': true,
		'person.serious_crime_exclusion': true,
		'person.serious_expulsion_interest': true,
		'person.public_order_threat': true,
		'person.security_bar': true,
		'coerced.offence': ['misdemeanor', 'felony', 'administrative'],
		'coerced.connection_to_exploitation': true,
		'coerced.known_through_report': true,
		'coerced.threatened_with_disclosure': true,
		'coerced.gravity_requires_penalty': true,
		'statement.probably_false_per_sa': true,
		'person.gross_noncooperation': true,
		'person.expulsion_order': true,
		'identity.deception': true,
		'identity.no_passport_efforts': true,
		'temp.exclusion': true,
		'exit.own_fault': true,
		'contact.resumed_voluntarily': true,
		'asylum.rejected_30_1_3to7': true,
		'entry.for_benefits': true,
		'stay.abused': true,
		'comp.caused_blameworthy': true,
		'removal.self_caused': true,
		'exit.date_fixed_and_missed': true,
		'asylum.noncooperation': true,
		'work.offered_in_public': true,
	}),
	...listed('workWithoutPermit', {
		'case.indicators_emp': true,
		'case.offence_schwarzarbg10': true,
		'case.offence_schwarzarbg11_minor': true,
		'case.offence_aueg15a': true,
		'work.without_permit': true,
		'work.legal_employed': false,
	}),
	...listed('unlawfulStay', {
		'residence.status': ['none'],
		'residence.no_right_of_stay': true,
		'residence.exit_duty': true,
		'residence.enforceable_exit_duty': true,
		'entry.irregular': true,
		'stay.lawful_or_tolerated': false,
	}),
];

const byName = new Map(sensitiveFacts.map((one) => [one.fact, one]));

/**
 * The reason why this answer (as `readFacts` takes it) is sensitive, or null. Only an answer that certainly does
 * not incriminate is harmless: "weiß nicht" to such a question may tell as much as a yes.
 */
export function sensitiveReason(fact: string, answer: unknown): SensitiveReason | null {
	const listedFact = byName.get(fact);
	if (!listedFact || answer === null || answer === undefined) return null;
	const { answers, reason } = listedFact;
	if (typeof answers === 'boolean') return answer === !answers ? null : reason;
	const given: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
	const isHarmless = given.every((one) => typeof one === 'string' && !answers.includes(one));
	return isHarmless ? null : reason;
}
