import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, not, yes } = v;

const forced = all(yes('coerced.connection_to_exploitation'), yes('person.in_germany'));

/** R6b: help for those who were made to beg or to commit offences. */
export const r6b: Reform = v.reform({
	id: 'R6b',
	title: {
		de: 'Hilfe bei erzwungenem Betteln und erzwungenen Straftaten',
		en: 'Support after forced begging and forced criminality',
	},
	demands: ['F6.1', 'F6.3'],
	sources: [kokDemands('Kapitel 6')],
	assumptions: {
		'R6b.tageloehner': {
			states:
				'Offen ist, ob das Verbot, Arbeit aus einer Gruppe im öffentlichen Raum anzubieten, für sie gilt.',
			settings: {
				entfaellt: 'es gilt nicht für Menschen, die dazu gebracht wurden',
				bleibt: 'es gilt wie heute',
			},
			default: 'entfaellt',
		},
	},
	operations: [
		{ op: 'addAlternative', target: { rule: 'SUB-16' }, condition: forced },
		{ op: 'addAlternative', target: { rule: 'SUB-11' }, condition: forced },
		{
			op: 'addRequirement',
			target: { rule: 'LAB-03' },
			condition: not(yes('coerced.connection_to_exploitation')),
			under: { 'R6b.tageloehner': 'entfaellt' },
		},
	],
});
