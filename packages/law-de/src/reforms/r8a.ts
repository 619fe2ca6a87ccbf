import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, before, derived, not, onOrAfter, yes } = v;

const earlierTrafficking = all(
	derived('D.trafficking'),
	yes('case.act_in_germany'),
	before('case.last_act_date', '2024-01-01'),
	onOrAfter('case.last_act_date', '1976-05-16'),
	yes('comp.health_damage'),
	not(yes('comp.caused_blameworthy')),
);

/**
 * R8a: trafficking before 2024 counts as serious violence, too. The demand for a transition (F8.1) is overtaken since
 * the new compensation law; what is left of it makes older acts reach compensation, as F8.2 asks.
 */
export const r8a: Reform = v.reform({
	id: 'R8a',
	title: {
		de: 'Entschädigung auch für seelische Gewalt vor 2024',
		en: 'Compensation for psychological violence before 2024, too',
	},
	demands: ['F8.2'],
	sources: [
		kokDemands(
			'Kapitel 8',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Die Forderung nach einem Übergang bis 2024 (F8.1) ist überholt und zählt nicht; für Taten vor 2024 bleibt die Lücke.',
		),
	],
	assumptions: {
		'R8a.antrag': {
			states: 'Offen ist, ob ein neuer Antrag nötig ist, wenn früher einer abgelehnt wurde.',
			settings: {
				noetig: 'ein Antrag ist nötig',
				entfaellt: 'die Behörde greift alte Fälle von sich aus auf',
			},
			default: 'noetig',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'COMP-02' },
			condition: all(earlierTrafficking, yes('comp.applied')),
			under: { 'R8a.antrag': 'noetig' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'COMP-02' },
			condition: earlierTrafficking,
			under: { 'R8a.antrag': 'entfaellt' },
		},
		{ op: 'addAlternative', target: { derived: 'D.comp_event' }, condition: earlierTrafficking },
	],
});
