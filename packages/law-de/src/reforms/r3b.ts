import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';
import { reformRule } from './reform-rule.ts';

const sources = [kokDemands('Kapitel 3')] as const;

/** R3b: a safe place everywhere, for all genders and families. */
export const r3b: Reform = v.reform({
	id: 'R3b',
	title: {
		de: 'Sichere Unterkunft überall und für alle',
		en: 'Protected accommodation everywhere and for everybody',
	},
	demands: ['F3.2'],
	sources,
	assumptions: {
		'R3b.verteilung': {
			states: 'Offen ist, ob Betroffene noch auf ein Land verteilt werden.',
			settings: {
				keine: 'sie werden nicht verteilt; der Ort des Schutzes entscheidet',
				wieHeute: 'die Verteilung bleibt, zwingende Gründe zählen wie heute',
			},
			default: 'keine',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'SUB-18',
				title: {
					de: 'Anspruch auf eine sichere Unterkunft',
					en: 'Claim to a safe place',
				},
				area: 'Unterkunft',
				holder: 'alle Betroffenen, gleich welchen Geschlechts, auch mit Familie',
				condition: betroffene,
				modality: 'must',
				effect:
					'Es gibt einen sicheren Platz, gleich welchen Geschlechts und in welchem Land, auch zusammen mit der Familie; die Kosten trägt eine Stelle nach überall gleichen Regeln.',
				inShort: {
					easy: 'Betroffene bekommen einen sicheren Platz zum Wohnen. Das gilt für alle Menschen und in ganz Deutschland.',
					en: 'People affected get a safe place to live, whoever they are and wherever in Germany.',
				},
				authority: 'Bund und Länder; Schutzeinrichtungen',
				sources,
				related: [
					{ kind: 'alternative', rule: 'SUB-11', note: 'Schutzwohnung über die Sozialhilfe, heute' },
					{ kind: 'alternative', rule: 'SUB-16', note: 'Schutz bei Gewalt gegen Frauen, heute' },
				],
			}),
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-29a' },
			condition: v.not(betroffene),
			under: { 'R3b.verteilung': 'keine' },
		},
	],
});
