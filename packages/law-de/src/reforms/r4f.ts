import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { any, derived, not, yes } = v;

/** R4f: restrictions of asylum law are taken back: work bans and rules on safe countries of origin. */
export const r4f: Reform = v.reform({
	id: 'R4f',
	title: {
		de: 'Verschärfungen des Asylrechts zurücknehmen',
		en: 'Asylum restrictions repealed',
	},
	demands: ['F4.3'],
	sources: [kokDemands('Kapitel 4')],
	assumptions: {
		'R4f.herkunftsstaaten': {
			states: 'Offen ist, für wen die Liste sicherer Herkunftsstaaten nicht mehr gilt.',
			settings: {
				betroffene: 'für Betroffene',
				alle: 'für niemanden mehr',
			},
			default: 'betroffene',
		},
	},
	operations: [
		{
			op: 'replaceCondition',
			target: { derived: 'RES-20.bar6' },
			condition: any(yes('removal.self_caused'), yes('entry.for_benefits')),
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-38' },
			condition: not(betroffene),
			under: { 'R4f.herkunftsstaaten': 'betroffene' },
		},
		{
			op: 'addRequirement',
			target: { rule: 'RES-38' },
			condition: not(derived('D.safe_origin')),
			under: { 'R4f.herkunftsstaaten': 'alle' },
		},
	],
});
