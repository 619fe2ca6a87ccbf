import type { Reform } from '@schutznetz/rights';
import { kokDemands } from '../sources.ts';
import { v } from '../vocabulary.ts';

const { all, yes } = v;

/** R13: §§ 232 ff. StGB written anew, with the forms that the directive of 2024 adds. */
export const r13: Reform = v.reform({
	id: 'R13',
	title: {
		de: 'Straftatbestände neu fassen (§§ 232 ff. StGB)',
		en: 'Recast of the offences of trafficking',
	},
	demands: ['F10.1'],
	sources: [
		kokDemands(
			'Kapitel 10',
			'Politische Forderung, kein Gesetzentwurf; die Form als Regel stammt von uns. Die Neufassung selbst steht in späteren Empfehlungen; der Text der Richtlinie (EU) 2024/1712 ist nicht gelesen, ein verkündetes Gesetz nicht bekannt.',
		),
	],
	assumptions: {
		'R13.digital': {
			states: 'Offen ist, ob auch die Ausbeutung über das Internet als Tat zählt.',
			settings: {
				nurNeueFormen: 'es kommen Leihmutterschaft, Zwangsheirat und verbotene Adoption dazu',
				auchDigital: 'dazu zählt Ausbeutung über das Internet, für die es Hinweise gibt',
			},
			default: 'nurNeueFormen',
		},
	},
	operations: [
		{
			op: 'addAlternative',
			target: { derived: 'D.trafficking' },
			condition: yes('case.offence_new_forms'),
		},
		{
			op: 'addAlternative',
			target: { derived: 'D.trafficking' },
			condition: all(yes('case.digital'), yes('case.indicators')),
			under: { 'R13.digital': 'auchDigital' },
		},
	],
});
