import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, atLeast, derived, not, yes } = v;

/** R2e: language, work and a livelihood from the first day. */
export const r2e: Reform = v.reform({
	id: 'R2e',
	title: {
		de: 'Teilhabe: Sprache und Arbeit vom ersten Tag an',
		en: 'Participation: language and work from the first day',
	},
	demands: ['F2.5'],
	sources: [kokDemands('Kapitel 2')],
	assumptions: {
		'R2e.niederlassung': {
			states: 'Offen ist, ob Betroffene leichter einen Titel ohne Ende bekommen.',
			settings: {
				wieHeute: 'die Bedingungen der Niederlassungserlaubnis bleiben',
				ohneBeitraege: 'Rentenbeiträge und gesicherter Lebensunterhalt werden nicht verlangt',
			},
			default: 'wieHeute',
		},
	},
	operations: [
		{ op: 'addAlternative', target: { rule: 'RES-32a' }, condition: betroffene },
		{
			op: 'changeEffect',
			rule: 'RES-32a',
			effect:
				'Betroffene können vom ersten Tag an einen Integrationskurs besuchen, gleich mit welchem Papier.',
		},
		{ op: 'changeModality', rule: 'RES-07', modality: 'automatic' },
		{
			op: 'changeEffect',
			rule: 'RES-07',
			effect:
				'Der Titel erlaubt die Arbeit von Gesetzes wegen; eine Erlaubnis der Ausländerbehörde ist nicht nötig.',
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-20' },
			condition: all(derived('D.tolerated'), betroffene),
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-12' },
			condition: all(
				derived('D.ae_sec5'),
				betroffene,
				atLeast('residence.ae_years', 5),
				not(yes('person.public_order_threat')),
			),
			under: { 'R2e.niederlassung': 'ohneBeitraege' },
		},
	],
});
