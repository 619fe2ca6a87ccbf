import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { not, yes } = v;

/** R5b: inspections look at work, not at papers, and pass nothing on. */
export const r5b: Reform = v.reform({
	id: 'R5b',
	title: {
		de: 'Arbeitsinspektion ohne Prüfung des Aufenthalts',
		en: 'Labour inspection without residence checks',
	},
	demands: ['F5.2'],
	sources: [kokDemands('Kapitel 5')],
	assumptions: {
		'R5b.kreis': {
			states: 'Offen ist, von wem der Zoll der Ausländerbehörde nichts mehr meldet.',
			settings: {
				beschaeftigte: 'von niemandem, den er bei der Arbeit antrifft',
				betroffene: 'von Betroffenen',
			},
			default: 'beschaeftigte',
		},
	},
	operations: [
		{
			op: 'addRequirement',
			target: { rule: 'LAB-02' },
			condition: not(yes('work.done')),
			under: { 'R5b.kreis': 'beschaeftigte' },
		},
		{
			op: 'addRequirement',
			target: { rule: 'LAB-02' },
			condition: not(betroffene),
			under: { 'R5b.kreis': 'betroffene' },
		},
		{
			op: 'changeEffect',
			rule: 'LAB-04',
			effect:
				'Die Länder müssen jedes Jahr mindestens fünf Prozent der Betriebe besichtigen. Geprüft werden Arbeitszeit, Sicherheit, Lohn und Unterkunft; nach dem Aufenthalt fragt die Inspektion nicht, und sie gibt nichts weiter.',
		},
	],
});
