import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { reformRule } from './reform-rule.ts';

const sources = [kokDemands('Kapitel 5 und 10')] as const;

/** R5e: nobody places workers without a certificate. */
export const r5e: Reform = v.reform({
	id: 'R5e',
	title: { de: 'Vermittlungsagenturen zertifizieren', en: 'Certification of placement agencies' },
	demands: ['F5.5', 'F10.6'],
	sources,
	assumptions: {
		'R5e.kosten': {
			states: 'Offen ist, ob Agenturen von Arbeitssuchenden noch Geld verlangen dürfen.',
			settings: {
				verboten: 'Kosten der Vermittlung trägt nie die vermittelte Person',
				erlaubt: 'zertifizierte Agenturen dürfen ein Entgelt verlangen',
			},
			default: 'verboten',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'LAB-07',
				title: { de: 'Zulassung von Vermittlungsagenturen', en: 'Certification of placement agencies' },
				area: 'Lohn und Arbeit',
				holder: 'Menschen, die über eine Agentur oder eine andere Firma zur Arbeit kamen',
				condition: v.yes('work.via_contractor'),
				modality: 'duty',
				effect:
					'Agenturen brauchen eine Zulassung, die geprüft und entzogen wird; ihre Kosten trägt nie die vermittelte Person.',
				inShort: {
					easy: 'Agenturen vermitteln Arbeit. Der Staat prüft sie vorher. Schlechte Agenturen verlieren die Erlaubnis.',
					en: 'Agencies find work for people. The State checks them first; bad ones lose the permit.',
				},
				authority: 'eine Stelle des Bundes',
				sources,
				related: [{ kind: 'alternative', rule: 'COMP-08', note: 'Schadensersatz vor dem Zivilgericht' }],
			}),
		},
		{
			op: 'changeEffect',
			rule: 'LAB-07',
			effect: 'Agenturen brauchen eine Zulassung, die geprüft und entzogen wird; ihr Entgelt ist begrenzt.',
			under: { 'R5e.kosten': 'erlaubt' },
		},
	],
});
