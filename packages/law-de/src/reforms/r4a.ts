import type { Condition, Reform, Rule } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { reformRule } from './reform-rule.ts';

const sources = [kokDemands('Kapitel 4')] as const;

const identification = (condition: Condition): Rule =>
	reformRule({
		id: 'RES-41b',
		title: {
			de: 'Systematische Identifizierung im Asylverfahren',
			en: 'Systematic identification in the asylum procedure',
		},
		area: 'Asyl',
		holder: 'Personen im Asylverfahren',
		condition,
		modality: 'duty',
		effect:
			'Aufnahmebehörde und BAMF suchen früh und geschult nach Hinweisen und ziehen mit Einwilligung der Person eine Fachberatungsstelle hinzu.',
		inShort: {
			easy: 'Im Asylverfahren fragen geschulte Menschen behutsam nach. Wer will, spricht mit einer Beratungsstelle.',
			en: 'In the asylum procedure trained staff ask with care. Whoever wishes speaks with a counselling centre.',
		},
		authority: 'Landesaufnahmebehörde und BAMF',
		sources,
		related: [{ kind: 'alternative', rule: 'RES-41', note: 'besondere Bedürfnisse, heute' }],
	});

/** R4a: people affected are recognised by plan in the asylum procedure. */
export const r4a: Reform = v.reform({
	id: 'R4a',
	title: {
		de: 'Betroffene im Asylverfahren systematisch erkennen',
		en: 'Systematic identification in the asylum procedure',
	},
	demands: ['F4.1'],
	sources,
	assumptions: {
		'R4a.wer': {
			states: 'Offen ist, bei wem Hinweise gesucht werden.',
			settings: {
				alle: 'bei allen Personen im Asylverfahren',
				nurBesondere: 'nur bei Personen mit besonderem Schutzbedarf',
			},
			default: 'alle',
		},
	},
	operations: [
		{ op: 'addRule', rule: identification(v.yes('asylum.applied')), under: { 'R4a.wer': 'alle' } },
		{
			op: 'addRule',
			rule: identification(v.all(v.yes('asylum.applied'), v.yes('person.special_needs'))),
			under: { 'R4a.wer': 'nurBesondere' },
		},
	],
});
