import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, derived, not, yes } = v;

const child = all(derived('D.minor'), betroffene);

/** R7a: rules of their own for children: their best interests decide, on residence too. */
export const r7a: Reform = v.reform({
	id: 'R7a',
	title: {
		de: 'Eigene Regeln für Kinder nach ihrem Wohl',
		en: 'Rules of their own for children, by their best interests',
	},
	demands: ['F7.1'],
	sources: [kokDemands('Kapitel 7')],
	assumptions: {
		'R7a.eltern': {
			states: 'Offen ist, ob Eltern zu betroffenen Kindern nachziehen.',
			settings: {
				auch: 'der Ausschluss gilt nicht mehr; ob sie kommen, hängt vom Wohl des Kindes ab',
				wieHeute: 'der Ausschluss bleibt',
			},
			default: 'auch',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'MIN-08' },
			condition: all(derived('D.minor'), derived('D.aufenthg'), yes('case.fbs_assessment')),
		},
		{ op: 'changeModality', rule: 'MIN-08', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'MIN-08',
			effect:
				'Die Ausländerbehörde muss dem Kind einen Titel erteilen, wenn es seinem Wohl entspricht; eine Aussage und eine Stellungnahme der Staatsanwaltschaft werden nicht verlangt.',
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-31a' },
			condition: all(yes('removal.threat_planned'), child),
		},
		{ op: 'changeModality', rule: 'RES-31d', modality: 'must' },
		{
			op: 'addRequirement',
			target: { rule: 'RES-15' },
			condition: not(child),
			under: { 'R7a.eltern': 'auch' },
		},
	],
});
