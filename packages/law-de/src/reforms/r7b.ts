import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, atLeast, derived, yes } = v;

/** R7b: specialised help that does not end at 18 and asks for no papers. */
export const r7b: Reform = v.reform({
	id: 'R7b',
	title: {
		de: 'Hilfen auch zwischen 18 und 21, ohne Blick auf das Papier',
		en: 'Support between 18 and 21 as well, whatever the papers',
	},
	demands: ['F7.3'],
	sources: [kokDemands('Kapitel 7')],
	assumptions: {
		'R7b.bedarf': {
			states: 'Offen ist, ob junge Betroffene ihren Bedarf einzeln zeigen müssen.',
			settings: {
				wieHeute: 'ein selbständiges Leben darf noch nicht gesichert sein, wie heute',
				vermutet: 'bei Betroffenen unter 21 wird der Bedarf vermutet',
			},
			default: 'wieHeute',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'MIN-06a' },
			condition: all(atLeast('person.age', 18), derived('D.under21'), betroffene, yes('young.needs_support')),
			under: { 'R7b.bedarf': 'wieHeute' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'MIN-06a' },
			condition: all(atLeast('person.age', 18), derived('D.under21'), betroffene),
			under: { 'R7b.bedarf': 'vermutet' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'MIN-06b' },
			condition: all(
				atLeast('person.age', 21),
				derived('D.under27'),
				betroffene,
				yes('young.help_before_21'),
				yes('young.justified_case'),
			),
		},
		{
			op: 'changeEffect',
			rule: 'MIN-06a',
			effect:
				'Das Jugendamt gibt geeignete Hilfe an einem Ort, der auf Betroffene eingerichtet ist, gleich mit welchem Papier. Wer die Hilfe beendet hat, kann zurückkommen.',
		},
	],
});
