import type { InterviewOptions } from '@schutznetz/rights';
import { v } from './vocabulary.ts';

/** Signs of exploitation that somebody has seen, or what was done. */
const signs = [
	'case.indicators',
	'case.indicators_emp',
	'case.offence_232',
	'case.offence_232a',
	'case.offence_232b',
	'case.offence_233',
	'case.offence_233a',
] as const;

/** What is asked of foreigners alone, beside the subjects of residence, asylum and freedom of movement. */
const foreigners = [
	'abh.knows_indications',
	'abh.informed_person',
	'abh.refusal_served',
	'reflection.start_date',
	'work.without_permit',
	'person.work_permitted_or_permittable',
	'case.indicators_emp',
	'family.spouse_or_minor_child_of_asylblg_person',
	'family.spouse_or_minor_child_abroad',
	'family.humanitarian_or_intl_law_reason',
	'family.political_interest',
	'family.child_custody_ok',
	'family.spouse_conditions_ok',
	'family.minor_child_25a',
] as const;

/** What is asked of third-country nationals alone; a removal, of Union citizens, only after a loss decision. */
const thirdCountry = [
	'distribution.pending',
	'distribution.decided',
	'distribution.compelling_reasons_shown',
	'entry.irregular',
	'residence.duldung_months',
	'residence.suspended_months',
	'temp.covered_group',
	'temp.protection_decision_valid',
	'temp.issued_between_2022_02_25_2022_05_31_and_unregistered',
	'hardship.commission_takes_up',
	'hardship.urgent_reasons',
	'ban.60_5',
	'ban.60_7',
	'ban.exit_elsewhere_reasonable',
] as const;
const removal = [
	'residence.exit_duty',
	'residence.enforceable_exit_duty',
	'residence.removal_threat_source',
	'removal.planned',
	'removal.threat_planned',
	'removal.impossible',
	'removal.concrete_steps',
	'removal.date_fixed',
	'removal.notice_date',
	'exit.impossible_legal_or_factual',
	'exit.end_foreseeable',
	'health.against',
	'child.welfare_against',
	'family.bonds_against',
] as const;

/**
 * How a talk under this law is led. It opens with safety, money to live on and what happened; never with residence,
 * nor with what is one question away from it. What cannot wait is what keeps somebody safe, alive, well and in the
 * country. Germans and Union citizens are asked nothing that is not theirs.
 */
export const interview = {
	notFirst: {
		subjects: ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit', 'Behörden', 'Beratungsstelle'],
		facts: [
			'person.nationality',
			'person.country',
			'person.lawful_habitual_residence_de_at_act',
			'family.spouse_or_minor_child_of_asylblg_person',
			'work.without_permit',
			'person.work_permitted_or_permittable',
		],
	},
	// The age leads children to their own way.
	first: [
		'contact.broken',
		'person.needy',
		'person.age',
		'case.indicators',
		'comp.health_damage',
		'minor.asks_for_care',
		'minor.urgent_danger',
		'health.emergency',
		'protection.injury_or_threat_by_known_person',
	],
	// What an authority knows, and what an application claims, is about signs that somebody has seen.
	onlyAfter: { asks: ['abh.knows_indications', 'comp.applied', 'comp.health_damage'], facts: signs },
	notOf: [
		{
			when: v.isOneOf('person.nationality', ['de']),
			subjects: ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit'],
			facts: foreigners,
		},
		{ when: v.isOneOf('person.nationality', ['eu']), subjects: ['Asyl'], facts: thirdCountry },
		{
			when: v.all(v.isOneOf('person.nationality', ['eu']), v.not(v.yes('eu.loss_determined'))),
			subjects: [],
			facts: removal,
		},
		// Freedom of movement is of Union citizens and their families, so nothing of it is asked of others before.
		{
			when: v.all(
				v.isOneOf('person.nationality', ['third', 'stateless']),
				v.not(v.isOneOf('residence.status', ['freedom_of_movement'])),
			),
			subjects: [],
			facts: ['eu.status', 'eu.loss_determined', 'eu.aufenthg_more_favourable'],
		},
	],
	// A child in danger; no removal within the Bedenkfrist; pain and emergencies; money to live on, of either act;
	// protection from violence; the short periods of the asylum procedure.
	urgent: [
		'MIN-01',
		'RES-01',
		'RES-40a',
		'RES-40b',
		'RES-40c',
		'RES-40d',
		'SUB-02',
		'SUB-03a',
		'SUB-04',
		'SUB-05',
		'SUB-07',
		'CRIM-13',
	],
} as const satisfies InterviewOptions;
