import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

/** R7c: while an age is in dispute, the person counts as a child. */
export const r7c: Reform = v.reform({
	id: 'R7c',
	title: {
		de: 'Altersfeststellung am Kindeswohl ausrichten',
		en: 'Age assessment centred on the welfare of the child',
	},
	demands: ['F7.4'],
	sources: [kokDemands('Kapitel 7')],
	assumptions: {
		'R7c.vermutung': {
			states: 'Offen ist, wie weit die Vermutung reicht, ein Kind zu sein.',
			settings: {
				bisZurEntscheidung: 'sie gilt für alle, deren Alter streitig ist, bis zur Entscheidung',
				bis21: 'sie gilt nur für Personen, die nach dem angenommenen Alter unter 21 sind',
			},
			default: 'bisZurEntscheidung',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { derived: 'D.minor' },
			condition: v.yes('age.disputed'),
			under: { 'R7c.vermutung': 'bisZurEntscheidung' },
		},
		{
			op: 'addAlternative',
			target: { derived: 'D.minor' },
			condition: v.all(v.yes('age.disputed'), v.derived('D.under21')),
			under: { 'R7c.vermutung': 'bis21' },
		},
		{
			op: 'changeEffect',
			rule: 'MIN-03',
			effect:
				'Bis zur Entscheidung über das Alter wird die Person bindend als Kind behandelt; Rechtsmittel halten die Entscheidung auf. Ärztliche Eingriffe ohne Nutzen für die Gesundheit gibt es nicht.',
		},
	],
});
