import type { Modality } from '@schutznetz/rights';

/**
 * What the law does, as the legal draft wrote it beside each formula, apart from the rules. Left out is where the draft
 * names several words for one rule, or none.
 */
const rulesByModality: { readonly [M in Modality]?: readonly string[] } = {
	must: [
		...[
			'RES-02a',
			'RES-14',
			'RES-19a',
			'RES-19b',
			'RES-26',
			'SUB-02',
			'SUB-05',
			'SUB-07',
			'CRIM-02',
			'CRIM-03',
		],
		...['COMP-07', 'COMP-10', 'MIN-01', 'MIN-02', 'MIN-04'],
	],
	should: ['RES-04', 'RES-05', 'RES-06', 'RES-20', 'RES-23'],
	may: [
		...[
			'RES-03',
			'RES-07',
			'RES-10',
			'RES-12',
			'RES-13',
			'RES-17a',
			'RES-19c',
			'RES-27',
			'RES-39',
			'CRIM-12',
		],
	],
	duty: ['RES-41', 'CRIM-06'],
	exclusion: ['RES-15'],
	gap: ['SUB-18', 'CRIM-16', 'LAB-07'],
};

/** The modality of each rule of the table. */
export const modalities: ReadonlyMap<string, string> = new Map(
	Object.entries(rulesByModality).flatMap(([modality, rules]) => rules.map((rule) => [rule, modality])),
);
