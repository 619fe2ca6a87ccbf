import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, derived, not } = v;

/** R11: a National Referral Mechanism: presumed victims of whatever nationality reach help on an independent route. */
export const r11: Reform = v.reform({
	id: 'R11',
	title: {
		de: 'Nationaler Verweismechanismus mit unabhängiger Beratung',
		en: 'National Referral Mechanism with independent counselling',
	},
	demands: ['F10.1'],
	sources: [
		kokDemands(
			'Kapitel 10',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Der Verweismechanismus selbst steht in späteren Empfehlungen; hier gilt er als Teil des menschenrechtlichen Rahmens.',
		),
	],
	assumptions: {
		'R11.verteilung': {
			states: 'Offen ist, ob vermutlich Betroffene noch auf ein Land verteilt werden.',
			settings: { keine: 'sie werden nicht verteilt', wieHeute: 'die Verteilung bleibt wie heute' },
			default: 'keine',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'RES-01' },
			condition: all(derived('D.third_or_eu'), betroffene),
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-02a' },
			condition: all(derived('D.third_or_eu'), betroffene),
		},
		{
			op: 'changeEffect',
			rule: 'RES-02a',
			effect:
				'Eine unabhängige Fachberatungsstelle unterrichtet im Auftrag über Rechte und Hilfe, auch wenn die Person nicht mit Behörden zusammenarbeiten will.',
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-29a' },
			condition: not(betroffene),
			under: { 'R11.verteilung': 'keine' },
		},
	],
});
