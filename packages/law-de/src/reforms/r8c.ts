import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { reformRule } from './reform-rule.ts';

const { all, derived, not, yes } = v;
const sources = [kokDemands('Kapitel 8')] as const;

/** R8c: a fund for those whom nobody pays. */
export const r8c: Reform = v.reform({
	id: 'R8c',
	title: { de: 'Härtefallfonds einrichten', en: 'Hardship fund for compensation' },
	demands: ['F8.3'],
	sources,
	assumptions: {
		'R8c.anspruch': {
			states: 'Offen ist, ob der Fonds zahlen muss oder zahlen kann.',
			settings: { kann: 'er kann zahlen', muss: 'er muss zahlen' },
			default: 'kann',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'COMP-15',
				title: {
					de: 'Härtefallfonds für Betroffene von Menschenhandel',
					en: 'Hardship fund for people affected by trafficking',
				},
				area: 'Entschädigung',
				holder: 'Betroffene, die von niemandem Geld erhalten',
				condition: all(derived('D.indications'), not(yes('comp.other_payment'))),
				modality: 'may',
				effect: 'Ein Fonds des Bundes kann einen einmaligen Betrag zahlen, wenn sonst niemand zahlt.',
				inShort: {
					easy: 'Manche Menschen bekommen von niemandem Geld für das, was passiert ist. Dann kann ein Topf vom Staat zahlen.',
					en: 'Some people get no money from anybody for what happened. Then a State fund may pay.',
				},
				authority: 'eine Stelle des Bundes',
				sources,
				related: [{ kind: 'alternative', rule: 'COMP-01', note: 'Soziale Entschädigung' }],
			}),
		},
		{
			op: 'changeModality',
			rule: 'COMP-15',
			modality: 'must',
			under: { 'R8c.anspruch': 'muss' },
		},
		{
			op: 'changeEffect',
			rule: 'COMP-15',
			effect: 'Ein Fonds des Bundes zahlt einen einmaligen Betrag, wenn sonst niemand zahlt.',
			under: { 'R8c.anspruch': 'muss' },
		},
	],
});
