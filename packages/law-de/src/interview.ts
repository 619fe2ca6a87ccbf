import type { InterviewOptions } from '@schutznetz/rights';

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

/**
 * How a talk under this law is led. It opens with safety, money to live on and what happened; never with residence,
 * nor with what is one question away from it. What cannot wait is what keeps somebody alive and in the country.
 */
export const interview = {
	notFirst: {
		subjects: ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit', 'Behörden'],
		facts: ['person.nationality', 'person.country', 'family.spouse_or_minor_child_of_asylblg_person'],
	},
	// The age leads children to their own way.
	first: ['contact.broken', 'person.needy', 'person.age', 'case.indicators', 'comp.health_damage'],
	// What an authority knows, and what an application claims, is about signs that somebody has seen.
	onlyAfter: { asks: ['abh.knows_indications', 'comp.applied', 'comp.health_damage'], facts: signs },
	// No removal within the Bedenkfrist; money to live on, of either act.
	urgent: ['RES-01', 'SUB-02', 'SUB-05', 'SUB-07'],
} as const satisfies InterviewOptions;
