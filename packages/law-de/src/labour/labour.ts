import type { Rule } from '@schutznetz/rights';
import { branchen } from './branchen.ts';
import { kontrolle } from './kontrolle.ts';
import { vermittlungUndLieferkette } from './vermittlung-und-lieferkette.ts';

/** Labour control and the chain of contractors. */
export const labour: readonly Rule[] = [...kontrolle, ...branchen, ...vermittlungUndLieferkette];
