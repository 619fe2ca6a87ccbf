import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, derived, not, undecided, yes } = v;

/** R4d: special officers of the BAMF decide themselves in favour of people affected. */
export const r4d: Reform = v.reform({
	id: 'R4d',
	title: {
		de: 'Sonderbeauftragte des BAMF entscheiden selbst',
		en: 'Special officers of the BAMF decide themselves',
	},
	demands: ['F4.7'],
	sources: [kokDemands('Kapitel 4')],
	assumptions: {
		'R4d.entscheidung': {
			states: 'Offen ist, ob ein Verdacht schon genügt, damit zugunsten der Person entschieden wird.',
			settings: {
				verdachtGenuegt: 'ein Verdacht genügt für ein Abschiebungsverbot',
				imEinzelfall: 'die Sonderbeauftragten entscheiden in jedem Fall neu',
			},
			default: 'verdachtGenuegt',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'RES-16' },
			condition: all(
				derived('D.third'),
				yes('asylum.applied'),
				betroffene,
				not(yes('ban.exit_elsewhere_reasonable')),
				not(yes('person.gross_noncooperation')),
				not(yes('person.serious_crime_exclusion')),
			),
			under: { 'R4d.entscheidung': 'verdachtGenuegt' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-16' },
			condition: all(
				derived('D.third'),
				yes('asylum.applied'),
				betroffene,
				not(yes('ban.exit_elsewhere_reasonable')),
				not(yes('person.gross_noncooperation')),
				not(yes('person.serious_crime_exclusion')),
				undecided(
					'Ob die Sonderbeauftragten zugunsten der Person entscheiden, ist eine Wertung im Einzelfall.',
				),
			),
			under: { 'R4d.entscheidung': 'imEinzelfall' },
		},
		{
			op: 'changeEffect',
			rule: 'RES-16',
			effect:
				'Die Sonderbeauftragten des BAMF können in Verdachtsfällen selbst zugunsten der Person entscheiden; dann soll die Ausländerbehörde den Titel erteilen.',
		},
	],
});
