import type { Constraint } from '@schutznetz/rights';
import { v } from '../vocabulary.ts';

const { all, any, atLeast, isOneOf, not, yes } = v;
const { implies, order } = v.constraint;

/** Months of a stay without a break and the years they make. */
const monthsAndYears = [
	[36, 3],
	[48, 4],
	[60, 5],
	[72, 6],
	[120, 10],
] as const;

/** How papers, times and a removal hang together. */
export const stay: readonly Constraint[] = [
	...monthsAndYears.map(([months, years]) =>
		implies(
			`${months}-monate-sind-${years}-jahre`,
			`Wer seit ${months} Monaten hier ist, ist seit ${years} Jahren hier.`,
			atLeast('stay.months', months),
			atLeast('stay.years', years),
		),
	),
	implies(
		'erlaubte-zeit-ist-zeit-15',
		'Wer seit 15 Monaten erlaubt, gestattet oder geduldet hier ist, ist seit 15 Monaten hier.',
		atLeast('stay.lawful_or_tolerated_months', 15),
		atLeast('stay.months', 15),
	),
	// By the question: the time that lasts until today.
	implies(
		'erlaubte-zeit-dauert-an',
		'Wer ohne Unterbrechung erlaubt, gestattet oder geduldet hier ist, ist es auch heute.',
		atLeast('stay.lawful_or_tolerated_months', 1),
		yes('stay.lawful_or_tolerated'),
	),
	// § 4, § 50 Abs. 1, § 60a, § 81 AufenthG, § 55 AsylG: with each of these the stay is lawful or tolerated.
	implies(
		'mit-papier-rechtmaessig-oder-geduldet',
		'Wer einen Titel, eine Gestattung, eine Fiktionsbescheinigung oder eine Duldung hat, ist rechtmäßig oder geduldet hier.',
		any(
			yes('residence.has_ae'),
			isOneOf('residence.status', [
				'schengen_short_stay',
				'fiction',
				'asylum_seeker',
				'gestattung',
				'duldung',
				'duldung_60b',
				'other_title',
			]),
		),
		yes('stay.lawful_or_tolerated'),
	),
	// § 7 Abs. 1 AufenthG: a title is a right of stay.
	implies(
		'aufenthaltserlaubnis-ist-aufenthaltsrecht',
		'Wer eine Aufenthaltserlaubnis hat, hat ein Aufenthaltsrecht.',
		yes('residence.has_ae'),
		not(yes('residence.no_right_of_stay')),
	),
	implies(
		'jahre-mit-aufenthaltserlaubnis',
		'Seit Jahren eine Aufenthaltserlaubnis hat nur, wer heute eine hat.',
		atLeast('residence.ae_years', 1),
		yes('residence.has_ae'),
	),
	// § 60a Abs. 4 AufenthG; a period to leave or a fiction may stand beside a Duldung that still runs.
	implies(
		'geduldete-zeit-braucht-duldung',
		'Seit Monaten geduldet ist nur, wer heute eine Duldung hat.',
		atLeast('residence.duldung_months', 1),
		isOneOf('residence.status', ['duldung', 'duldung_60b', 'departure_period', 'fiction']),
	),
	// § 60a Abs. 2 and 4 AufenthG: a Duldung is the suspension of a removal.
	...[12, 18].map((months) =>
		implies(
			`duldung-ist-aussetzung-${months}`,
			`Wer seit ${months} Monaten geduldet ist, dessen Abschiebung ist seit ${months} Monaten ausgesetzt.`,
			atLeast('residence.duldung_months', months),
			atLeast('residence.suspended_months', months),
		),
	),
	// Logic: what has a date or a booking is planned.
	implies(
		'termin-heisst-geplant',
		'Wo ein Termin feststeht oder konkrete Schritte laufen, ist eine Abschiebung geplant.',
		any(yes('removal.date_fixed'), yes('removal.concrete_steps')),
		yes('removal.planned'),
	),
	// By the questions: days of one and the same title.
	order(
		'titel-erteilt-vor-ablauf',
		'Ein Titel wird erteilt, bevor er abläuft.',
		'residence.granted_on',
		'residence.valid_until',
	),
	order(
		'titel-erteilt-vor-widerruf',
		'Ein Titel wird erteilt, bevor er widerrufen wird.',
		'residence.granted_on',
		'residence.revocation_served_date',
	),
	// Logic: nobody begins a training in a procedure that never was.
	implies(
		'ausbildung-im-asylverfahren',
		'Wer eine Ausbildung im Asylverfahren begann, hat Asyl beantragt.',
		yes('training.started_as_asylum_seeker'),
		yes('asylum.applied'),
	),
	implies(
		'ohne-antrag-kein-verfahren',
		'Wer in Deutschland keinen Asylantrag gestellt hat, hat hier kein Asylverfahren.',
		not(yes('asylum.applied')),
		isOneOf('asylum.status', ['none']),
	),
	implies(
		'ohne-verfahren-kein-antrag',
		'Wer hier kein Asylverfahren hat, hat keinen Asylantrag gestellt; es gibt weder Bescheid noch Urteil.',
		isOneOf('asylum.status', ['none']),
		all(
			not(yes('asylum.applied')),
			not(yes('asylum.manifestly_unfounded')),
			not(yes('asylum.court_dismissed')),
		),
	),
];
