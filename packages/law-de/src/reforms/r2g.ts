import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { any, derived, yes } = v;

const everyForm = any(
	derived('D.trafficking'),
	derived('D.illegal_emp'),
	yes('case.offence_240'),
	yes('case.offence_291'),
	yes('case.offence_sexual'),
);

/** R2g: a lawyer at the expense of the State for every form of exploitation and for catch-all offences. */
export const r2g: Reform = v.reform({
	id: 'R2g',
	title: {
		de: 'Anwaltliche Beiordnung erweitern',
		en: 'Lawyers appointed for all forms of exploitation',
	},
	demands: ['F2.7'],
	sources: [kokDemands('Kapitel 2')],
	assumptions: {
		'R2g.nebenklage': {
			states:
				'Offen ist, ob mit dem Beistand auch die Liste der Taten wächst, die zur Nebenklage berechtigen.',
			settings: {
				erweitert: 'dieselben Taten berechtigen auch zur Nebenklage',
				wieHeute: 'die Liste der Nebenklage bleibt, wie sie ist',
			},
			default: 'erweitert',
		},
	},
	operations: [
		// The demand widens: whoever gets a lawyer today keeps that right.
		{
			op: 'addAlternative',
			target: { rule: 'CRIM-03' },
			condition: everyForm,
		},
		// A companion through the proceedings, as the lawyer, without a look at age or strength.
		{ op: 'addAlternative', target: { rule: 'CRIM-07a' }, condition: everyForm },
		{
			op: 'addAlternative',
			target: { rule: 'CRIM-02' },
			condition: any(derived('D.illegal_emp'), yes('case.offence_240'), yes('case.offence_291')),
			under: { 'R2g.nebenklage': 'erweitert' },
		},
	],
});
