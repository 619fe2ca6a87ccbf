import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, isOneOf, not, yes } = v;

/** R2h: the families of people with a title for those affected join them. */
export const r2h: Reform = v.reform({
	id: 'R2h',
	title: { de: 'Familiennachzug erleichtern', en: 'Easier family reunification' },
	demands: ['F2.8'],
	sources: [kokDemands('Kapitel 2')],
	assumptions: {
		'R2h.titel': {
			states: 'Offen ist, mit welchem Titel die Familie nachziehen kann.',
			settings: {
				alleDrei: 'mit jedem Titel nach § 25 Abs. 4a und 4b',
				nur4a: 'nur mit einem Titel nach § 25 Abs. 4a',
			},
			default: 'alleDrei',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'RES-13' },
			condition: all(
				isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3', 'ae_25_4b']),
				yes('family.spouse_or_minor_child_abroad'),
			),
			under: { 'R2h.titel': 'alleDrei' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-13' },
			condition: all(
				isOneOf('residence.status', ['ae_25_4a_1', 'ae_25_4a_3']),
				yes('family.spouse_or_minor_child_abroad'),
			),
			under: { 'R2h.titel': 'nur4a' },
		},
		{ op: 'changeModality', rule: 'RES-13', modality: 'must' },
		{
			op: 'changeEffect',
			rule: 'RES-13',
			effect:
				'Ehepartner*in und minderjährige Kinder ziehen nach, ohne Prüfung von Wohnraum, Lebensunterhalt und Sprache.',
		},
		{
			op: 'addAlternative',
			target: { rule: 'RES-14' },
			condition: all(isOneOf('residence.status', ['ae_25_4a_3']), yes('family.spouse_or_minor_child_abroad')),
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-15' },
			condition: not(isOneOf('residence.status', ['ae_25_4b'])),
			under: { 'R2h.titel': 'alleDrei' },
		},
	],
});
