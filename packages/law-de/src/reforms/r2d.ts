import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';
import { betroffene } from './betroffene.ts';

const { all, derived, not, yes } = v;

/** R2d: one sufficient subsistence for everybody affected, of whatever nationality. */
export const r2d: Reform = v.reform({
	id: 'R2d',
	title: {
		de: 'Einheitliche, ausreichende Existenzsicherung',
		en: 'Uniform and sufficient subsistence',
	},
	demands: ['F2.4'],
	sources: [
		kokDemands(
			'Kapitel 2',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Wer nicht erwerbsfähig ist, erhielte Leistungen nach dem SGB XII (SUB-10).',
		),
	],
	assumptions: {
		'R2d.aufenthalt': {
			states:
				'Offen ist, ob Betroffene dafür schon länger in Deutschland leben müssen oder ob genügt, dass sie hier sind, wie heute im AsylbLG.',
			settings: {
				tatsaechlich: 'es genügt, in Deutschland zu sein',
				gewoehnlich: 'die Person muss ihren gewöhnlichen Aufenthalt in Deutschland haben',
			},
			default: 'tatsaechlich',
		},
	},
	operations: [
		{ op: 'addRequirement', target: { derived: 'D.asylblg' }, condition: not(betroffene) },
		{ op: 'addRequirement', target: { rule: 'SUB-06a' }, condition: not(derived('D.indications')) },
		{ op: 'addRequirement', target: { rule: 'SUB-06b' }, condition: not(derived('D.indications')) },
		{
			op: 'addRequirement',
			target: { derived: 'SUB-09.excl' },
			condition: not(all(derived('D.eu'), betroffene)),
		},
		// Whoever leaves the AsylbLG must not fall between: neither the exclusion nor a ban on work keeps her out.
		{
			op: 'addAlternative',
			target: { rule: 'SUB-07' },
			condition: all(betroffene, derived('D.workable'), yes('person.needy'), yes('person.in_germany')),
			under: { 'R2d.aufenthalt': 'tatsaechlich' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'SUB-07' },
			condition: all(
				betroffene,
				derived('D.workable'),
				yes('person.needy'),
				yes('person.habitual_residence_de'),
			),
			under: { 'R2d.aufenthalt': 'gewoehnlich' },
		},
		// Whoever cannot work gets social assistance instead; treatment no longer hangs on the AsylbLG.
		{
			op: 'addAlternative',
			target: { rule: 'SUB-10' },
			condition: all(betroffene, not(derived('D.workable')), yes('person.needy'), yes('person.in_germany')),
			under: { 'R2d.aufenthalt': 'tatsaechlich' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'SUB-10' },
			condition: all(
				betroffene,
				not(derived('D.workable')),
				yes('person.needy'),
				yes('person.habitual_residence_de'),
			),
			under: { 'R2d.aufenthalt': 'gewoehnlich' },
		},
		{
			op: 'addAlternative',
			target: { rule: 'SUB-12' },
			condition: all(betroffene, yes('person.in_germany')),
		},
		{
			op: 'changeEffect',
			rule: 'SUB-12',
			effect:
				'Betroffene sind gesetzlich krankenversichert, mit Psychotherapie und Sprachmittlung. Für andere bleibt es bei SGB II, Gesundheitskarte oder Behandlungsschein.',
		},
		{
			op: 'changeEffect',
			rule: 'SUB-07',
			effect:
				'Das Jobcenter zahlt Lebensunterhalt und Unterkunft für alle Betroffenen, gleich welcher Staatsangehörigkeit; medizinische und therapeutische Versorgung ist über die gesetzliche Krankenversicherung eingeschlossen.',
		},
	],
});
