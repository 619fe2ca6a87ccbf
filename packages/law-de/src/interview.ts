import type { InterviewOptions } from '@schutznetz/rights';

/**
 * How a talk under this law is led. It never opens with residence, nor with what is one question away from it;
 * what cannot wait is what keeps somebody alive and in the country.
 */
export const interview = {
	notFirst: {
		subjects: ['Aufenthalt', 'Asyl', 'EU-Freizügigkeit'],
		facts: ['person.nationality', 'person.country', 'family.spouse_or_minor_child_of_asylblg_person'],
	},
	// No removal within the Bedenkfrist; money to live on, of either act.
	urgent: ['RES-01', 'SUB-02', 'SUB-05', 'SUB-07'],
} as const satisfies InterviewOptions;
