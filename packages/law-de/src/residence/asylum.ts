import type { Rule } from '@schutznetz/rights';
import { asylfristen } from './asylfristen.ts';
import { besondereBeduerfnisse } from './besondere-beduerfnisse.ts';
import { dublin } from './dublin.ts';
import { freizuegigkeit } from './freizuegigkeit.ts';
import { internationalerSchutz } from './internationaler-schutz.ts';

/** Freedom of movement, international protection, its procedure and periods: RES-36 to RES-41. */
export const asylum: readonly Rule[] = [
	...freizuegigkeit,
	...internationalerSchutz,
	...dublin,
	...asylfristen,
	...besondereBeduerfnisse,
];
