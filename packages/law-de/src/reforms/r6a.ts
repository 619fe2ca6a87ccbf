import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, any, derived, not, yes } = v;

const coerced = all(any(derived('D.trafficking'), betroffene), yes('coerced.connection_to_exploitation'));

/** R6a: nobody is punished for what exploitation made her do. */
export const r6a: Reform = v.reform({
	id: 'R6a',
	title: { de: 'Non-Punishment-Prinzip wirksam umsetzen', en: 'Effective non-punishment principle' },
	demands: ['F6.4'],
	sources: [kokDemands('Kapitel 6')],
	assumptions: {
		'R6a.ausnahme': {
			states: 'Offen ist, ob es eine Ausnahme für besonders schwere Taten gibt, etwa gegen das Leben.',
			settings: {
				schwere: 'es gibt eine Ausnahme, wo die Schwere der Tat eine Sühne unerlässlich macht',
				keine: 'es gibt keine Ausnahme',
			},
			default: 'schwere',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'CRIM-15a' },
			condition: all(coerced, not(yes('coerced.gravity_requires_penalty'))),
			under: { 'R6a.ausnahme': 'schwere' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'CRIM-15a' },
			condition: coerced,
			under: { 'R6a.ausnahme': 'keine' },
		},
		{ op: 'changeModality', rule: 'CRIM-15a', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'CRIM-15a',
			effect:
				'Staatsanwaltschaft und Gericht müssen davon absehen, Taten zu verfolgen oder zu bestrafen, die mit der Ausbeutung zusammenhängen: in jedem Abschnitt des Verfahrens, ohne eigene Anzeige, auch bei Verstößen gegen das Aufenthalts- und Prostitutionsrecht und bei Geldbußen.',
		},
		{ op: 'addRequirement', target: { rule: 'LAB-03' }, condition: not(coerced) },
	],
});
