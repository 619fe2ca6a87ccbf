import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { reformRule } from './reform-rule.ts';

const { all, isOneOf, yes } = v;
const sources = [
	kokDemands(
		'Kapitel 5',
		'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Dass ein Titel auch zur Durchsetzung von Lohn dienen soll, steht in späteren Empfehlungen, nicht in der Forderung von 2021.',
	),
] as const;

/** R5d: associations sue for wages in place of many. */
export const r5d: Reform = v.reform({
	id: 'R5d',
	title: { de: 'Verbandsklage im Arbeitsrecht', en: 'Collective action in labour law' },
	demands: ['F5.4'],
	sources,
	assumptions: {
		'R5d.titel': {
			states: 'Offen ist, ob ein Titel auch für die Zeit verlängert wird, in der Lohn eingeklagt wird.',
			settings: {
				wieHeute: 'wie heute, nur nach § 25 Abs. 4b und bei besonderer Härte',
				zurDurchsetzung: 'auch nach § 25 Abs. 4a und ohne besondere Härte',
			},
			default: 'wieHeute',
		},
	},
	operations: [
		{
			op: 'addRule',
			rule: reformRule({
				id: 'COMP-13b',
				title: { de: 'Verbandsklage für Lohn', en: 'Collective action for wages' },
				area: 'Lohn und Arbeit',
				holder: 'Menschen, denen Lohn fehlt',
				condition: all(yes('work.done'), yes('work.wages_unpaid')),
				modality: 'must',
				effect:
					'Eine Gewerkschaft oder ein Verband kann den Lohn für viele einklagen, auch ohne deren Namen zu nennen.',
				inShort: {
					easy: 'Eine Gewerkschaft oder ein Verein klagt für viele zusammen. Die einzelne Person muss nicht selbst vor Gericht.',
					en: 'A union or an association sues for many; nobody has to go to court alone.',
				},
				authority: 'Arbeitsgericht',
				sources,
				related: [{ kind: 'alternative', rule: 'COMP-13', note: 'eigene Klage' }],
			}),
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-11' },
			condition: all(
				isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3', 'ae_25_4b']),
				yes('work.wages_unpaid'),
			),
			under: { 'R5d.titel': 'zurDurchsetzung' },
		},
		{
			op: 'changeModality',
			rule: 'RES-11',
			modality: 'should',
			under: { 'R5d.titel': 'zurDurchsetzung' },
		},
	],
});
