import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, isOneOf, not, yes } = v;

/** R8b: compensation in the criminal trial and out of confiscated money, without hurdles. */
export const r8b: Reform = v.reform({
	id: 'R8b',
	title: {
		de: 'Geld im Strafprozess und aus abgeschöpftem Vermögen',
		en: 'Money in the criminal trial and from confiscated assets',
	},
	demands: ['F8.2'],
	sources: [kokDemands('Kapitel 8')],
	assumptions: {
		'R8b.frist': {
			states: 'Offen ist, ob der Anspruch auf abgeschöpftes Vermögen noch eine Frist hat.',
			settings: {
				entfaellt: 'es gibt keine Frist mehr',
				bleibt: 'die Frist von sechs Monaten bleibt',
			},
			default: 'entfaellt',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'COMP-06' },
			condition: all(
				yes('case.victim'),
				isOneOf('proceedings.status', ['charged', 'trial']),
				not(yes('comp.claim_pending_elsewhere')),
				yes('accused.adult'),
			),
		},
		{
			op: 'changeEffect',
			rule: 'COMP-06',
			effect:
				'Das Strafgericht fragt von sich aus nach Schadensersatz und Schmerzensgeld und entscheidet darüber mit; ein Antrag ist nicht nötig.',
		},
		{
			op: 'addAlternative',
			target: { rule: 'COMP-07' },
			condition: all(yes('confiscation.final'), yes('comp.claim_from_act')),
			under: { 'R8b.frist': 'entfaellt' },
		},
	],
});
