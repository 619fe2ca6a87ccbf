import type { Constraint } from '@schutznetz/rights';
import { v } from '../vocabulary.ts';

const { all, any, isOneOf, not, yes } = v;
const { implies } = v.constraint;

/** How acts, proceedings, health, family and work hang together. */
export const acts: readonly Constraint[] = [
	// By the questions: each of these offences was done to the person.
	implies(
		'tat-gegen-die-person',
		'Wer von einer dieser Taten betroffen ist, dem wurde durch eine Straftat geschadet.',
		any(
			yes('case.offence_232'),
			yes('case.offence_232a'),
			yes('case.offence_232b'),
			yes('case.offence_233'),
			yes('case.offence_233a'),
			yes('case.offence_sexual'),
			yes('case.offence_240'),
			yes('case.offence_253'),
			yes('case.offence_291'),
			yes('case.offence_bodily'),
			yes('case.offence_other'),
			yes('case.offence_397a_5_other'),
			yes('case.offence_395_other'),
			yes('case.offence_397a_3_felony'),
		),
		yes('case.victim'),
	),
	// § 158, § 160 StPO: a report is the beginning of proceedings, and it is made to police, prosecutor or court.
	implies(
		'anzeige-ist-verfahren',
		'Wer Anzeige erstattet hat, hatte Kontakt zu Polizei oder Staatsanwaltschaft, und es gibt ein Verfahren.',
		yes('report.by_victim'),
		all(yes('contact.with_prosecution'), not(isOneOf('proceedings.status', ['none']))),
	),
	implies(
		'aussage-ist-kontakt',
		'Wer ausgesagt hat, hatte Kontakt zu Polizei oder Staatsanwaltschaft.',
		yes('statement.made'),
		yes('contact.with_prosecution'),
	),
	// Logic: both speak of today.
	implies(
		'nicht-mehr-aussagen',
		'Wer nicht mehr aussagen will, ist nicht bereit auszusagen.',
		yes('statement.no_longer_willing'),
		not(yes('statement.willing')),
	),
	implies(
		'ohne-erzwungene-tat',
		'Wo es keine erzwungene Tat gibt, gibt es nichts dazu.',
		isOneOf('coerced.offence', ['none']),
		all(
			not(yes('coerced.connection_to_exploitation')),
			not(yes('coerced.known_through_report')),
			not(yes('coerced.threatened_with_disclosure')),
			not(yes('coerced.gravity_requires_penalty')),
		),
	),
	implies(
		'notfall-ist-akut',
		'Ein medizinischer Notfall ist eine akute Erkrankung.',
		yes('health.emergency'),
		yes('health.acute_or_pain'),
	),
	implies(
		'kind-unter-12-im-haushalt',
		'Wer mit einem eigenen Kind unter zwölf lebt, lebt mit einem minderjährigen Kind.',
		yes('family.child_under_12'),
		yes('family.minor_child_household'),
	),
	implies(
		'ohne-erlaubnis-gearbeitet',
		'Wer ohne Erlaubnis gearbeitet hat, hat gearbeitet.',
		yes('work.without_permit'),
		yes('work.done'),
	),
	implies(
		'anspruch-bei-anderem-gericht',
		'Worüber ein anderes Gericht schon entscheidet, das ist ein Geldanspruch.',
		yes('comp.claim_pending_elsewhere'),
		yes('comp.civil_claim'),
	),
];
