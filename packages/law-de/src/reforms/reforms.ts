import type { Reform } from '@schutznetz/rights';
import { r2a } from './r2a.ts';
import { r2b } from './r2b.ts';
import { r2c } from './r2c.ts';
import { r2d } from './r2d.ts';
import { r2g } from './r2g.ts';

/** The demands that are put into the form of rules so far. */
export const reforms: readonly Reform[] = [r2a, r2b, r2c, r2d, r2g];
