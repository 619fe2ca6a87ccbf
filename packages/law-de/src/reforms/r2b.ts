import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

/** R2b: the title does not depend on how useful the prosecutor finds the statement. */
export const r2b: Reform = v.reform({
	id: 'R2b',
	title: {
		de: 'Aufenthalt unabhängig vom Wert der Aussage',
		en: 'Residence independent of the value of the statement',
	},
	demands: ['F2.2'],
	sources: [kokDemands('Kapitel 2')],
	assumptions: {
		'R2b.stellungnahme': {
			states:
				'Offen ist, ob die Stellungnahme der Staatsanwaltschaft weiter genügt, wenn die Person noch nicht ausgesagt hat.',
			settings: {
				ersetzt: 'nur die Aussage zählt',
				zusaetzlich: 'die Aussage oder die Stellungnahme genügt',
			},
			default: 'ersetzt',
		},
	},
	operations: [
		{
			op: 'replaceCondition',
			target: { derived: 'D.presence' },
			condition: v.yes('statement.made'),
			under: { 'R2b.stellungnahme': 'ersetzt' },
		},
		{
			op: 'addAlternative',
			target: { derived: 'D.presence' },
			condition: v.yes('statement.made'),
			under: { 'R2b.stellungnahme': 'zusaetzlich' },
		},
	],
});
