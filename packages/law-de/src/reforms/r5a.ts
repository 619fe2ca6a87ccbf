import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, isOneOf, yes } = v;

/** R5a: the rules for the meat industry also for other industries. */
export const r5a: Reform = v.reform({
	id: 'R5a',
	title: {
		de: 'Regeln der Fleischwirtschaft auf andere Branchen ausweiten',
		en: 'Rules of the meat industry for other industries',
	},
	demands: ['F5.1', 'F5.6'],
	sources: [kokDemands('Kapitel 5')],
	assumptions: {
		'R5a.branchen': {
			states: 'Offen ist, für welche Branchen die Regeln gelten.',
			settings: {
				genannte: 'Paketdienste, Pflege, Haushalt, Landwirtschaft und Bau',
				alle: 'dazu Reinigung, Gastgewerbe und alle übrigen',
			},
			default: 'genannte',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { rule: 'LAB-05' },
			condition: all(
				isOneOf('work.sector', ['parcel', 'care', 'household', 'agriculture', 'construction']),
				yes('work.via_contractor'),
			),
			under: { 'R5a.branchen': 'genannte' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'LAB-05' },
			condition: yes('work.via_contractor'),
			under: { 'R5a.branchen': 'alle' },
		},
		{
			op: 'changeEffect',
			rule: 'LAB-05',
			effect:
				'Die Arbeit im Kern des Betriebs dürfen nur eigene Beschäftigte leisten; Arbeitszeiten werden elektronisch erfasst. Wer über eine andere Firma eingesetzt war, kann vortragen, beim Betrieb selbst beschäftigt zu sein.',
		},
	],
});
