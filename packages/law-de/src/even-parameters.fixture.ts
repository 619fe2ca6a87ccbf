import type { PopulationParameters } from '@schutznetz/rights';
import { lawDe } from './law-de.ts';

const status = lawDe.facts['residence.status'];
const evenStatuses = Object.fromEntries(
	Object.keys(status?.type === 'choice' ? status.values : {}).map((value) => [
		value,
		value === 'duldung' ? 8 : value === 'ae_104c' ? 3 : 1,
	]),
);

/** Drawn so evenly that every term of every condition has its cases. */
export const evenParameters: PopulationParameters = {
	unknown: 0,
	facts: {
		'age.disputed': { yes: 0.05 },
		'person.age': { from: 10, to: 70 },
		'residence.status': { weights: evenStatuses },
		'asylum.status': {
			weights: {
				none: 5,
				pending: 1,
				rejected: 1,
				rejected_final: 1,
				withdrawn: 1,
				withdrawn_without_advice: 1,
				inadmissible_dublin: 1,
				subsequent_application: 1,
				second_application: 1,
				granted: 1,
			},
		},
		...Object.fromEntries(
			['232', '232a', '232b', '233', '233a'].map((offence) => [`case.offence_${offence}`, { yes: 0.25 }]),
		),
		'removal.self_caused': { yes: 0.15 },
		'entry.for_benefits': { yes: 0.15 },
		'removal.concrete_steps': { yes: 0.2 },
		'person.country': {
			weights: { AL: 5, BA: 1, GE: 1, GH: 1, XK: 1, MD: 1, ME: 1, MK: 1, SN: 1, RS: 1, NG: 12 },
		},
		'person.nationality': { weights: { de: 1, eu: 8, third: 12, stateless: 1 } },
		'stay.months': { from: 0, to: 60 },
		'stay.lawful_or_tolerated_months': { from: 0, to: 20 },
		'residence.suspension_decision_months': { from: 0, to: 36 },
		'eu.registered_years': { from: 0, to: 10 },
		'residence.ae_years': { from: 0, to: 10 },
		'residence.suspended_months': { from: 0, to: 36 },
		'person.pension_months': { from: 0, to: 120 },
		'residence.duldung_months': { from: 0, to: 24 },
		'stay.years': { from: 0, to: 10 },
		'school.years_success': { from: 0, to: 6 },
		'work.hours_week': { from: 0, to: 45 },
		'work.social_insured_months': { from: 0, to: 24 },
		'entry.date': { from: '2021-01-01', to: '2024-12-31' },
		'person.conviction_relevant': { yes: 0.3 },
		'person.expulsion_order': { yes: 0.3 },
		'case.last_act_date': { from: '2020-01-01', to: '2026-11-20' },
	},
};
