import type { Reform } from '@schutznetz/rights';
import { r2a } from './r2a.ts';
import { r2b } from './r2b.ts';
import { r2c } from './r2c.ts';
import { r2d } from './r2d.ts';
import { r2e } from './r2e.ts';
import { r2f } from './r2f.ts';
import { r2g } from './r2g.ts';
import { r2h } from './r2h.ts';
import { r3a } from './r3a.ts';
import { r3b } from './r3b.ts';
import { r3c } from './r3c.ts';
import { r3d } from './r3d.ts';
import { r4a } from './r4a.ts';
import { r4b } from './r4b.ts';
import { r4c } from './r4c.ts';
import { r4d } from './r4d.ts';
import { r4e } from './r4e.ts';
import { r4f } from './r4f.ts';
import { r5a } from './r5a.ts';
import { r5b } from './r5b.ts';
import { r5c } from './r5c.ts';
import { r5d } from './r5d.ts';
import { r5e } from './r5e.ts';
import { r6a } from './r6a.ts';
import { r6b } from './r6b.ts';
import { r7a } from './r7a.ts';
import { r7b } from './r7b.ts';
import { r7c } from './r7c.ts';
import { r7d } from './r7d.ts';
import { r8a } from './r8a.ts';
import { r8b } from './r8b.ts';
import { r8c } from './r8c.ts';
import { r8d } from './r8d.ts';
import { r10a } from './r10a.ts';
import { r11 } from './r11.ts';
import { r13 } from './r13.ts';

/** The demands in the form of rules, in the order of their chapters; what is no rule stands in organisational.ts. */
export const reforms: readonly Reform[] = [
	r2a,
	r2b,
	r2c,
	r2d,
	r2e,
	r2f,
	r2g,
	r2h,
	r3a,
	r3b,
	r3c,
	r3d,
	r4a,
	r4b,
	r4c,
	r4d,
	r4e,
	r4f,
	r5a,
	r5b,
	r5c,
	r5d,
	r5e,
	r6a,
	r6b,
	r7a,
	r7b,
	r7c,
	r7d,
	r8a,
	r8b,
	r8c,
	r8d,
	r10a,
	r11,
	r13,
];
