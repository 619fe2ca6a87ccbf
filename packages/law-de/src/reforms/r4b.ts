import type { Condition, Reform, Rule } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';
import { reformRule } from './reform-rule.ts';

const sources = [kokDemands('Kapitel 4')] as const;

// The power of today stays for everybody else, so the duty is a rule of its own.
const takingOver = (condition: Condition): Rule =>
	reformRule({
		id: 'RES-39b',
		title: {
			de: 'Dublin-Verfahren: Pflicht zum Selbsteintritt für Betroffene',
			en: 'Dublin procedure: duty to take over for people affected',
		},
		area: 'Asyl',
		holder: 'Betroffene, für deren Asylantrag ein anderer Staat zuständig ist',
		condition,
		modality: 'must',
		effect: 'Deutschland prüft den Asylantrag selbst; niemand wird in den anderen Staat überstellt.',
		inShort: {
			easy: 'Ein anderes Land in Europa soll den Asylantrag prüfen. Bei Hinweisen auf Menschenhandel prüft Deutschland ihn selbst.',
			en: 'Another European country is to examine the application. On indications of trafficking Germany examines it itself.',
		},
		authority: 'BAMF',
		sources,
		related: [{ kind: 'alternative', rule: 'RES-39', note: 'Selbsteintritt als Befugnis, heute' }],
	});

/** R4b: on suspicion of trafficking Germany examines the asylum application itself. */
export const r4b: Reform = v.reform({
	id: 'R4b',
	title: {
		de: 'Selbsteintritt bei Verdacht auf Menschenhandel',
		en: 'Germany takes over on suspicion of trafficking',
	},
	demands: ['F4.5'],
	sources,
	assumptions: {
		'R4b.wille': {
			states: 'Offen ist, ob Deutschland auch gegen den Wunsch der Person übernimmt.',
			settings: {
				immer: 'Deutschland übernimmt bei jedem Verdacht',
				mitEinwilligung: 'nur wenn die Person einwilligt',
			},
			default: 'immer',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: takingOver(v.all(v.yes('asylum.dublin_other_state'), betroffene)),
			under: { 'R4b.wille': 'immer' },
		},
		{
			op: 'addRule',
			rule: takingOver(v.all(v.yes('asylum.dublin_other_state'), betroffene, v.yes('person.consents'))),
			under: { 'R4b.wille': 'mitEinwilligung' },
		},
	],
});
