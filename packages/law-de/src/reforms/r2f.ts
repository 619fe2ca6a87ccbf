import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

/** R2f: what a public body hears from somebody who seeks protection stays there. */
export const r2f: Reform = v.reform({
	id: 'R2f',
	title: {
		de: 'Keine Übermittlung von Daten an die Ausländerbehörde (§ 87 AufenthG)',
		en: 'No transmission of data to the immigration authority',
	},
	demands: ['F2.6'],
	sources: [
		kokDemands(
			'Kapitel 2 und 5',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Welche Stelle etwas erfährt, ist keine Angabe des Falles: Die Regel unterscheidet deshalb nicht zwischen Gesundheits-, Sozial- und Arbeitsbehörden.',
		),
	],
	assumptions: {
		'R2f.kreis': {
			states: 'Offen ist, für wen die Pflicht zur Mitteilung entfällt.',
			settings: {
				betroffene: 'sie entfällt für Betroffene',
				alle: 'sie entfällt für alle, die bei einer öffentlichen Stelle Schutz, Recht oder Behandlung suchen',
			},
			default: 'betroffene',
		},
	},
	operations: [
		{
			op: 'addRequirement',
			target: { rule: 'SUB-13' },
			condition: v.not(betroffene),
			under: { 'R2f.kreis': 'betroffene' },
		},
		{
			op: 'addRequirement',
			target: { rule: 'SUB-13' },
			condition: v.not(v.yes('contact.with_public_body')),
			under: { 'R2f.kreis': 'alle' },
		},
		{
			op: 'changeEffect',
			rule: 'SUB-13',
			effect:
				'Stellen für Gesundheit, Soziales, Arbeit und Kontrolle melden der Ausländerbehörde nicht, was sie von Betroffenen erfahren. Wo die Pflicht bleibt, gilt sie wie heute.',
		},
	],
});
