import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, derived, not, yes } = v;

/** R4c: the minimum standards of the Reception Directive in full. */
export const r4c: Reform = v.reform({
	id: 'R4c',
	title: {
		de: 'Mindeststandards der Aufnahmerichtlinie ganz umsetzen',
		en: 'Full implementation of the Reception Directive',
	},
	demands: ['F4.4'],
	sources: [
		kokDemands(
			'Kapitel 4',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Der Text der Richtlinie (EU) 2024/1346 ist nicht gelesen.',
		),
	],
	assumptions: {
		'R4c.behandlung': {
			states: 'Offen ist, ob die nötige Behandlung von Betroffenen im AsylbLG ein Anspruch wird.',
			settings: {
				anspruch: 'sie wird ein Anspruch, auch ohne den Nachweis, dass sie unerlässlich ist',
				ermessen: 'sie bleibt im Ermessen wie heute',
			},
			default: 'anspruch',
		},
	},
	operations: [
		{ op: 'addRequirement', target: { rule: 'SUB-06a' }, condition: not(derived('D.indications')) },
		{ op: 'addRequirement', target: { rule: 'SUB-06b' }, condition: not(derived('D.indications')) },
		{
			op: 'addAlternative',
			target: { rule: 'RES-41' },
			condition: all(yes('asylum.applied'), yes('case.fbs_assessment')),
		},
		{ op: 'changeModality', rule: 'RES-41', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'RES-41',
			effect:
				'Der besondere Bedarf wird früh festgestellt; Unterkunft, Behandlung und Verfahren müssen ihm entsprechen.',
		},
		{
			op: 'addAlternative',
			target: { rule: 'SUB-03b' },
			condition: all(derived('D.asylblg'), betroffene),
			under: { 'R4c.behandlung': 'anspruch' },
		},
		{
			op: 'changeModality',
			rule: 'SUB-03b',
			modality: 'must',
			under: { 'R4c.behandlung': 'anspruch' },
		},
	],
});
