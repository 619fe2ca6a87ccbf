import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';
import { reformRule } from './reform-rule.ts';

const { all, any, not, yes } = v;
const sources = [kokDemands('Kapitel 4')] as const;

/** R4e: vulnerable people do not have to live in a reception centre. */
export const r4e: Reform = v.reform({
	id: 'R4e',
	title: {
		de: 'Dezentral wohnen statt in der Sammelunterkunft',
		en: 'Decentralised accommodation of vulnerable people',
	},
	demands: ['F4.6'],
	sources,
	assumptions: {
		'R4e.wohnsitz': {
			states: 'Offen ist, ob die Wohnsitzauflage außerhalb des Asylverfahrens für Betroffene entfällt.',
			settings: {
				entfaellt: 'sie entfällt für Betroffene',
				bleibt: 'sie bleibt und wird auf Antrag geändert wie heute',
			},
			default: 'entfaellt',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'RES-41c',
				title: {
					de: 'Dezentrale Unterkunft für Schutzbedürftige im Asylverfahren',
					en: 'Decentralised accommodation for vulnerable people in the asylum procedure',
				},
				area: 'Unterkunft',
				holder: 'Betroffene und andere Personen mit besonderem Schutzbedarf im Asylverfahren',
				condition: all(yes('asylum.applied'), any(betroffene, yes('person.special_needs'))),
				modality: 'must',
				effect:
					'Die Person wohnt dezentral, in einer Wohnung oder einer kleinen Unterkunft mit Schutz vor Gewalt, nicht in einer Aufnahmeeinrichtung.',
				inShort: {
					easy: 'Menschen mit besonderem Schutzbedarf wohnen nicht in einer großen Unterkunft. Sie bekommen einen kleinen, sicheren Ort.',
					en: 'People with special needs do not live in a big centre but in a small, safe place.',
				},
				authority: 'Landesaufnahmebehörde',
				sources,
				related: [{ kind: 'alternative', rule: 'RES-41', note: 'besondere Bedürfnisse, heute' }],
			}),
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-30' },
			condition: not(betroffene),
			under: { 'R4e.wohnsitz': 'entfaellt' },
		},
	],
});
