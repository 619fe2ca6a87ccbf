import type { Condition, Reform, Rule } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';
import { reformRule } from './reform-rule.ts';

const sources = [kokDemands('Kapitel 3')] as const;

const counselling = (condition: Condition): Rule =>
	reformRule({
		id: 'SUB-16c',
		title: {
			de: 'Anspruch auf spezialisierte Beratung für alle Formen der Ausbeutung',
			en: 'Claim to specialised counselling for every form of exploitation',
		},
		area: 'Beratung',
		holder: 'alle Betroffenen, gleich welchen Geschlechts und welcher Form der Ausbeutung',
		condition,
		modality: 'must',
		effect:
			'Eine spezialisierte Fachberatungsstelle berät, kostenfrei, vertraulich und gleich wie viele Fälle es vor Ort gibt.',
		inShort: {
			easy: 'Überall gibt es eine Beratungsstelle für Betroffene. Sie kostet nichts. Sie ist für alle da.',
			en: 'Everywhere there is a counselling centre for people affected. It is free and open to all.',
		},
		authority: 'Bund und Länder; Fachberatungsstellen',
		sources,
		related: [{ kind: 'alternative', rule: 'SUB-16', note: 'Beratung bei Gewalt gegen Frauen, heute' }],
	});

/** R3a: counselling everywhere, for every form of exploitation, however many cases there are. */
export const r3a: Reform = v.reform({
	id: 'R3a',
	title: {
		de: 'Beratung überall und für alle Formen der Ausbeutung',
		en: 'Counselling everywhere for every form of exploitation',
	},
	demands: ['F3.1'],
	sources,
	assumptions: {
		'R3a.aufenthalt': {
			states: 'Offen ist, ob der Anspruch auch Betroffenen im Ausland zusteht.',
			settings: {
				inDeutschland: 'nur wer in Deutschland ist',
				ueberall: 'auch Betroffene im Ausland, etwa nach der Rückkehr',
			},
			default: 'inDeutschland',
		},
	},
	operations: [
		{ op: 'addRule', rule: counselling(betroffene), under: { 'R3a.aufenthalt': 'ueberall' } },
		{
			op: 'addRule',
			rule: counselling(v.all(betroffene, v.yes('person.in_germany'))),
			under: { 'R3a.aufenthalt': 'inDeutschland' },
		},
	],
});
