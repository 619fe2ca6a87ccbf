import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, yes } = v;

/** R3d: trauma clinics and lasting psychotherapy. */
export const r3d: Reform = v.reform({
	id: 'R3d',
	title: {
		de: 'Traumaambulanz und dauerhafte Psychotherapie',
		en: 'Trauma clinics and lasting psychotherapy',
	},
	demands: ['F3.4'],
	sources: [kokDemands('Kapitel 3')],
	assumptions: {
		'R3d.frist': {
			states: 'Offen ist, ob Sitzungen an eine Frist seit der Tat oder der Belastung gebunden bleiben.',
			settings: {
				entfaellt: 'jede Person mit starker Belastung bekommt Sitzungen, gleich wann die Tat war',
				bleibt: 'die Fristen von zwölf Monaten bleiben; aus dem Soll wird ein Muss',
			},
			default: 'entfaellt',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'COMP-05b' },
			condition: all(betroffene, yes('trauma.acute_distress')),
			under: { 'R3d.frist': 'entfaellt' },
		},
		{ op: 'changeModality', rule: 'COMP-05a', modality: 'must' },
		{ op: 'changeModality', rule: 'COMP-05b', modality: 'must' },
		{ op: 'changeModality', rule: 'SUB-03b', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'SUB-03b',
			effect:
				'Psychotherapie und andere Behandlung werden wie in der gesetzlichen Krankenversicherung bezahlt, die Sprachmittlung eingeschlossen.',
		},
	],
});
