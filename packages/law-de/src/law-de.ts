import { defineLaw, type Law } from '@schutznetz/rights';
import { amounts } from './amounts.ts';
import { compensation } from './compensation/compensation.ts';
import { constraints } from './constraints.ts';
import { duties } from './counselling/duties.ts';
import { criminal } from './criminal/criminal.ts';
import { derived } from './derived/derived.ts';
import { facts } from './facts/facts.ts';
import { labour } from './labour/labour.ts';
import { minors } from './minors/minors.ts';
import { reforms } from './reforms/reforms.ts';
import { asylum } from './residence/asylum.ts';
import { integration } from './residence/integration.ts';
import { residence } from './residence/residence.ts';
import { subsistence } from './subsistence/subsistence.ts';

/** German law for people affected by trafficking and exploitation, as read on 2026-04-29. */
export const lawDe: Law = defineLaw({
	facts,
	derived,
	rules: [
		...residence,
		...integration,
		...asylum,
		...subsistence,
		...criminal,
		...compensation,
		...minors,
		...labour,
		...duties,
	],
	constraints,
	amounts,
	reforms,
});
