import { asylG, freizuegGEU, notRead } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, any, atLeast, derived, isOneOf, lessThan, not, undecided, yes } = v;

/** A stated age counts until an authority disputes it; then nothing that hangs on it can be decided. */
const underAge = (years: number) =>
	any(
		all(not(yes('age.disputed')), lessThan('person.age', years)),
		all(yes('age.disputed'), undecided('Das Alter ist streitig.')),
	);

/** Derived facts about the person. */
export const derivedPerson = v.defineDerived({
	'D.third': {
		states: 'die Person hat keine Staatsangehörigkeit eines EU-Staats',
		denies: 'die Person hat die Staatsangehörigkeit eines EU-Staats',
		condition: isOneOf('person.nationality', ['third', 'stateless']),
	},
	'D.eu': {
		states: 'die Person hat die Staatsangehörigkeit eines anderen EU-Staats',
		denies: 'die Person hat nicht die Staatsangehörigkeit eines anderen EU-Staats',
		condition: isOneOf('person.nationality', ['eu']),
		source: freizuegGEU('§ 1 Abs. 1', undefined, {
			note: 'EWR nach § 12 FreizügG/EU, Schweiz nach dem Freizügigkeitsabkommen: werden hier wie EU behandelt.',
		}),
	},
	'D.third_or_eu': {
		states: 'die Person ist nicht deutsch',
		denies: 'die Person ist deutsch',
		condition: any(derived('D.third'), derived('D.eu')),
	},
	'D.minor': {
		states: 'die Person ist minderjährig',
		denies: 'die Person ist volljährig',
		condition: underAge(18),
	},
	'D.minor_at_application': {
		states: 'die Person ist am Tag des Antrags minderjährig',
		denies: 'die Person ist am Tag des Antrags volljährig',
		// The day of the application is taken to be the day for which the law is evaluated.
		condition: derived('D.minor'),
	},
	'D.under21': {
		states: 'die Person ist unter 21',
		denies: 'die Person ist mindestens 21',
		condition: lessThan('person.age', 21),
	},
	'D.under27': {
		states: 'die Person ist unter 27',
		denies: 'die Person ist mindestens 27',
		condition: lessThan('person.age', 27),
	},
	'D.workable': {
		states: 'die Person ist im Arbeitsalter und kann mindestens drei Stunden am Tag arbeiten',
		denies: 'die Person ist nicht im Arbeitsalter oder kann keine drei Stunden am Tag arbeiten',
		condition: all(atLeast('person.age', 15), yes('person.below_pension_age'), yes('person.can_work_3h')),
	},
	'D.safe_origin': {
		states: 'das Herkunftsland steht auf der Liste sicherer Herkunftsstaaten',
		denies: 'das Herkunftsland steht nicht auf der Liste sicherer Herkunftsstaaten',
		condition: isOneOf('person.country', ['AL', 'BA', 'GE', 'GH', 'XK', 'MD', 'ME', 'MK', 'SN', 'RS']),
		source: asylG('§ 29a', undefined, {
			note: 'Liste der Anlage II im Textstand vom 29.04.2026; eine Verordnung nach § 29b AsylG kann weitere Staaten nennen.',
		}),
	},
	'D.eu_worker': {
		states: 'die Person hat ein EU-Aufenthaltsrecht aus Arbeit, eigener oder der von Angehörigen',
		denies: 'die Person hat kein EU-Aufenthaltsrecht aus Arbeit',
		condition: isOneOf('eu.status', ['worker', 'self_employed', 'retained_worker', 'family_of_worker']),
		source: freizuegGEU('§ 2 Abs. 2 und 3'),
	},
	'D.jobsearch_only': {
		states: 'die Person darf sich nur zur Arbeitssuche in Deutschland aufhalten',
		denies: 'die Person darf sich nicht nur zur Arbeitssuche in Deutschland aufhalten',
		condition: any(
			all(derived('D.eu'), isOneOf('eu.status', ['jobseeker'])),
			isOneOf('residence.status', ['ae_20a']),
		),
	},
	'D.work_possible': {
		states: 'die Person darf arbeiten oder die Arbeit könnte ihr erlaubt werden',
		denies: 'die Person darf nicht arbeiten und die Arbeit könnte ihr nicht erlaubt werden',
		condition: any(
			isOneOf('person.nationality', ['de', 'eu']),
			isOneOf('residence.status', ['ae_25_4_1', 'ae_25_4_2', 'ae_25_4a_1', 'ae_25_4a_3', 'ae_25_4b']),
			yes('person.work_permitted_or_permittable'),
		),
	},
	'D.aufenthg': {
		states: 'für die Person gilt das Aufenthaltsgesetz',
		denies: 'für die Person gilt das Aufenthaltsgesetz nicht',
		condition: any(
			derived('D.third'),
			all(derived('D.eu'), any(yes('eu.loss_determined'), yes('eu.aufenthg_more_favourable'))),
		),
		source: freizuegGEU('§ 11 Abs. 14', 'Satz 1 und 2'),
	},
	'D.oeg': {
		states: 'die Bedingungen des früheren Opferentschädigungsgesetzes sind erfüllt',
		denies: 'die Bedingungen des früheren Opferentschädigungsgesetzes sind nicht erfüllt',
		condition: all(
			yes('case.act_in_germany'),
			yes('comp.physical_attack'),
			yes('comp.health_damage'),
			not(yes('comp.caused_blameworthy')),
		),
		source: notRead('statute', 'OEG', '§ 1', 'maßgeblich ist die Fassung am Tag der Tat; auch Gift zählt.'),
	},
});
