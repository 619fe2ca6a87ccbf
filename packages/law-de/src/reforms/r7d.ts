import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

/** R7d: in each Land youth welfare, police and counselling centres follow one agreement for children. */
export const r7d: Reform = v.reform({
	id: 'R7d',
	title: {
		de: 'Kooperationsvereinbarungen für Kinder in allen Ländern',
		en: 'Cooperation agreements for children in each Land',
	},
	demands: ['F7.2'],
	sources: [
		kokDemands(
			'Kapitel 7',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Eine Vereinbarung ist keine Regel: Hier steht nur, was sie für das Jugendamt auslösen würde.',
		),
	],
	assumptions: {
		'R7d.ausloeser': {
			states: 'Offen ist, was das Verfahren zum Schutz des Kindes auslöst.',
			settings: {
				jederHinweis: 'jeder Hinweis auf Menschenhandel oder Ausbeutung',
				einschaetzung: 'die Einschätzung einer Fachberatungsstelle',
			},
			default: 'jederHinweis',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'MIN-05' },
			condition: v.all(v.derived('D.minor'), betroffene),
			under: { 'R7d.ausloeser': 'jederHinweis' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'MIN-05' },
			condition: v.all(v.derived('D.minor'), v.yes('case.fbs_assessment')),
			under: { 'R7d.ausloeser': 'einschaetzung' },
		},
		{
			op: 'changeEffect',
			rule: 'MIN-05',
			effect:
				'Das Jugendamt schätzt die Gefahr mit mehreren Fachkräften und einer Fachberatungsstelle ein und folgt dabei der Vereinbarung des Landes. Kinder und Jugendliche werden auf Wunsch auch ohne Kenntnis der Eltern beraten.',
		},
	],
});
