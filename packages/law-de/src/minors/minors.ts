import type { Rule } from '@schutznetz/rights';
import { inobhutnahme } from './inobhutnahme.ts';
import { jungeVolljaehrige } from './junge-volljaehrige.ts';
import { kinder } from './kinder.ts';
import { schutzUndVormundschaft } from './schutz-und-vormundschaft.ts';

/** Children, young people and young adults. */
export const minors: readonly Rule[] = [
	...inobhutnahme,
	...schutzUndVormundschaft,
	...jungeVolljaehrige,
	...kinder,
];
