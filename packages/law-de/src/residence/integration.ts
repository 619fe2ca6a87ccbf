import type { Rule } from '@schutznetz/rights';
import { ausbildungUndBeschaeftigung } from './ausbildung-und-beschaeftigung.ts';
import { bleiberecht } from './bleiberecht.ts';
import { duldung60b } from './duldung-60b.ts';
import { haertefallUndSchutz } from './haertefall-und-schutz.ts';
import { integrationskurs } from './integrationskurs.ts';
import { schutzVorAbschiebung } from './schutz-vor-abschiebung.ts';
import { verteilung } from './verteilung.ts';

/** Stay by integration, hardship, distribution, protection of families: RES-21 to RES-33. */
export const integration: readonly Rule[] = [
	...duldung60b,
	...bleiberecht,
	...ausbildungUndBeschaeftigung,
	...haertefallUndSchutz,
	...verteilung,
	...schutzVorAbschiebung,
	...integrationskurs,
];
