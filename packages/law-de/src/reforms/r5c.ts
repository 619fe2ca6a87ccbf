import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { reformRule } from './reform-rule.ts';

const { all, derived, yes } = v;
const sources = [kokDemands('Kapitel 5')] as const;

/** R5c: customs work with counselling centres, bindingly. */
export const r5c: Reform = v.reform({
	id: 'R5c',
	title: {
		de: 'Der Zoll arbeitet verbindlich mit Fachberatungsstellen zusammen',
		en: 'Binding cooperation of customs with counselling centres',
	},
	demands: ['F5.3'],
	sources,
	assumptions: {
		'R5c.anlass': {
			states: 'Offen ist, wann der Zoll eine Fachberatungsstelle einbindet.',
			settings: {
				beiHinweisen: 'wenn es Hinweise auf Ausbeutung gibt',
				immer: 'vor jeder Kontrolle',
			},
			default: 'beiHinweisen',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'LAB-01b',
				title: {
					de: 'Pflicht des Zolls, eine Fachberatungsstelle einzubinden',
					en: 'Duty of customs to involve a counselling centre',
				},
				area: 'Beratung',
				holder: 'Menschen, die in einem kontrollierten Betrieb arbeiten',
				condition: all(yes('work.done'), derived('D.indications')),
				modality: 'duty',
				effect:
					'Der Zoll verständigt vor der Kontrolle eine Fachberatungsstelle, ohne Namen zu nennen, und lässt Betroffene mit ihr sprechen.',
				inShort: {
					easy: 'Der Zoll kontrolliert einen Betrieb. Eine Beratungsstelle weiß davon und ist da.',
					en: 'Customs check a workplace. A counselling centre knows and is there.',
				},
				authority: 'Finanzkontrolle Schwarzarbeit (Zoll)',
				sources,
				related: [{ kind: 'alternative', rule: 'LAB-01', note: 'der Prüfauftrag selbst' }],
			}),
		},
		{
			op: 'addAlternative',
			target: { rule: 'LAB-01b' },
			condition: yes('work.done'),
			under: { 'R5c.anlass': 'immer' },
		},
	],
});
