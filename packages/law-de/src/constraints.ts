import type { Constraint } from '@schutznetz/rights';
import { acts } from './constraints/acts.ts';
import { age } from './constraints/age.ts';
import { nationality } from './constraints/nationality.ts';
import { stay } from './constraints/stay.ts';
import { v } from './vocabulary.ts';

const { all, any, atLeast, isOneOf, lessThan, not, yes } = v;
const { implies } = v.constraint;

/**
 * What cannot be otherwise, in law or in logic; the reason stands with each. A duty to leave of a Union citizen
 * and a freedom of movement of a third-country national (as family member, § 1 Abs. 1 Nr. 4 FreizügG/EU) exist,
 * so they are not excluded here.
 */
export const constraints: readonly Constraint[] = [
	...nationality,
	...age,
	...stay,
	...acts,
	// By definition: 'german' is the status of nobody but Germans, and Germans have no other.
	implies(
		'deutsch-status',
		'Wer als Aufenthaltsstatus die deutsche Staatsangehörigkeit hat, ist deutsch.',
		isOneOf('residence.status', ['german']),
		isOneOf('person.nationality', ['de']),
	),
	implies(
		'deutsch-ohne-titel',
		'Wer deutsch ist, hat weder Aufenthaltstitel noch Duldung.',
		isOneOf('person.nationality', ['de']),
		isOneOf('residence.status', ['german']),
	),
	// § 2 Abs. 1, § 50 Abs. 1 AufenthG: the act is about foreigners alone.
	implies(
		'deutsch-keine-ausreisepflicht',
		'Wer deutsch ist, muss nicht ausreisen.',
		isOneOf('person.nationality', ['de']),
		not(yes('residence.exit_duty')),
	),
	implies(
		'deutsch-kein-verlust-der-freizuegigkeit',
		'Die Freizügigkeit einer deutschen Person kann nicht verloren gehen.',
		isOneOf('person.nationality', ['de']),
		not(yes('eu.loss_determined')),
	),
	implies(
		'deutsch-keine-einreisesperre',
		'Gegen Deutsche gibt es kein Einreise- und Aufenthaltsverbot.',
		isOneOf('person.nationality', ['de']),
		not(yes('residence.entry_ban_active')),
	),
	// § 2 Abs. 2 and 3 FreizügG/EU: own rights from work or the search for it belong to Union citizens.
	implies(
		'eigene-freizuegigkeit-nur-eu',
		'Ein eigenes Aufenthaltsrecht aus Arbeit oder Arbeitssuche nach EU-Recht haben nur Unionsbürger*innen.',
		isOneOf('eu.status', ['worker', 'self_employed', 'retained_worker', 'jobseeker']),
		isOneOf('person.nationality', ['eu']),
	),
	// Logic: an enforceable duty is a duty.
	implies(
		'vollziehbar-heisst-ausreisepflichtig',
		'Wer vollziehbar ausreisepflichtig ist, muss ausreisen.',
		yes('residence.enforceable_exit_duty'),
		yes('residence.exit_duty'),
	),
	// § 25 Abs. 4a Satz 2 Nr. 1 AufenthG: the presence is judged for criminal proceedings because of this offence.
	implies(
		'ohne-verfahren-keine-erklaerung',
		'Ohne Strafverfahren gibt es keine Erklärung von Staatsanwaltschaft oder Gericht zur Anwesenheit.',
		isOneOf('proceedings.status', ['none']),
		not(yes('proceedings.presence_appropriate')),
	),
	// Logic: who never applied was not rejected and did not apply after a certain day.
	implies(
		'ohne-antrag-keine-ablehnung',
		'Ohne Asylantrag gibt es keine Ablehnung.',
		isOneOf('asylum.status', ['none']),
		not(yes('asylum.rejected_30_1_3to7')),
	),
	implies(
		'ohne-antrag-kein-antragstag',
		'Ohne Asylantrag wurde auch nach dem 31. August 2015 keiner gestellt.',
		isOneOf('asylum.status', ['none']),
		not(yes('asylum.applied_after_2015_08_31')),
	),
	// Logic: the acts lie in the past, so nobody was older then; an age in dispute proves nothing.
	implies(
		'heute-minderjaehrig-damals-minderjaehrig',
		'Wer heute unter 18 ist, war es auch bei der Tat.',
		all(lessThan('person.age', 18), not(yes('age.disputed'))),
		yes('victim.minor_at_act'),
	),
	// § 11 Abs. 1 Nr. 3 SchwarzArbG is about employing a person under 18.
	implies(
		'beschaeftigung-minderjaehriger',
		'Wer unter 18 ohne Erlaubnis beschäftigt wurde, war bei der Tat unter 18.',
		yes('case.offence_schwarzarbg11_minor'),
		yes('victim.minor_at_act'),
	),
	// Logic: only minors can be unaccompanied minors; an age in dispute is left open.
	implies(
		'unbegleitet-nur-minderjaehrige',
		'Unbegleitet im Sinn des Gesetzes können nur Kinder und Jugendliche sein.',
		yes('minor.unaccompanied'),
		any(lessThan('person.age', 18), yes('age.disputed')),
	),
	// § 177 lies within §§ 174–182 StGB, § 240 Abs. 4 within § 240 StGB.
	implies(
		'177-ist-sexualstraftat',
		'Ein sexueller Übergriff nach § 177 StGB ist eine Sexualstraftat.',
		yes('case.offence_177_felony_or_serious'),
		yes('case.offence_sexual'),
	),
	implies(
		'schwere-noetigung-ist-noetigung',
		'Eine besonders schwere Nötigung ist eine Nötigung.',
		yes('case.offence_240_4'),
		yes('case.offence_240'),
	),
	// § 7a SGB II: the limit lies between 65 and the end of the month in which somebody turns 67 (not read again).
	implies(
		'unter-65-unter-rentenalter',
		'Wer unter 65 ist, hat das Rentenalter nicht erreicht.',
		lessThan('person.age', 65),
		yes('person.below_pension_age'),
	),
	implies(
		'ab-68-rentenalter',
		'Wer 68 oder älter ist, hat das Rentenalter erreicht.',
		atLeast('person.age', 68),
		not(yes('person.below_pension_age')),
	),
	// Logic: time spent lawfully or tolerated in Germany without a break is time spent in Germany.
	implies(
		'erlaubte-zeit-ist-zeit',
		'Wer seit drei Monaten erlaubt, gestattet oder geduldet hier ist, ist seit drei Monaten hier.',
		atLeast('stay.lawful_or_tolerated_months', 3),
		atLeast('stay.months', 3),
	),
	implies(
		'erlaubte-zeit-ist-zeit-36',
		'Wer seit 36 Monaten erlaubt, gestattet oder geduldet hier ist, ist seit 36 Monaten hier.',
		atLeast('stay.lawful_or_tolerated_months', 36),
		atLeast('stay.months', 36),
	),
	// Logic: the acts lie in the past, as above; under 18 is under 21.
	implies(
		'heute-unter-21-damals-unter-21',
		'Wer heute unter 21 ist, war es auch bei der Tat.',
		all(lessThan('person.age', 21), not(yes('age.disputed'))),
		yes('victim.under21_at_act'),
	),
	implies(
		'damals-minderjaehrig-damals-unter-21',
		'Wer bei der Tat unter 18 war, war unter 21.',
		yes('victim.minor_at_act'),
		yes('victim.under21_at_act'),
	),
	// By definition: these papers are an Aufenthaltserlaubnis (§ 7 AufenthG), and with those others there is none.
	implies(
		'papier-ist-aufenthaltserlaubnis',
		'Wer eine Aufenthaltserlaubnis als Papier hat, hat eine Aufenthaltserlaubnis.',
		isOneOf('residence.status', [
			'ae_16g',
			'ae_20a',
			'ae_22',
			'ae_23_1_war',
			'ae_23a',
			'ae_24',
			'ae_25_1',
			'ae_25_2_refugee',
			'ae_25_2_subsidiary',
			'ae_25_3',
			'ae_25_4_1',
			'ae_25_4_2',
			'ae_25_4a_1',
			'ae_25_4a_3',
			'ae_25_4b',
			'ae_25_5',
			'ae_25a',
			'ae_25b',
			'ae_104c',
		]),
		yes('residence.has_ae'),
	),
	implies(
		'ohne-papier-keine-aufenthaltserlaubnis',
		'Wer kein Papier, eine Ausreisefrist, einen Kurzaufenthalt oder eine Duldung hat oder deutsch ist, hat keine Aufenthaltserlaubnis.',
		isOneOf('residence.status', [
			'none',
			'departure_period',
			'schengen_short_stay',
			'duldung',
			'duldung_60b',
			'german',
		]),
		not(yes('residence.has_ae')),
	),
];
