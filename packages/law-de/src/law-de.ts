import { defineLaw, type Law } from '@schutznetz/rights';
import { amounts } from './amounts.ts';
import { sozialeEntschaedigung } from './compensation/soziale-entschaedigung.ts';
import { constraints } from './constraints.ts';
import { beiordnung } from './criminal/beiordnung.ts';
import { nebenklage } from './criminal/nebenklage.ts';
import { derived } from './derived/derived.ts';
import { facts } from './facts/facts.ts';
import { reforms } from './reforms/reforms.ts';
import { arbeit } from './residence/arbeit.ts';
import { asylsperren } from './residence/asylsperren.ts';
import { aufenthaltserlaubnis254a } from './residence/aufenthaltserlaubnis-25-4a.ts';
import { bedenkfrist } from './residence/bedenkfrist.ts';
import { einreiseverbot } from './residence/einreiseverbot.ts';
import { asylblg } from './subsistence/asylblg.ts';
import { sgb2 } from './subsistence/sgb-2.ts';

/** German law for people affected by trafficking and exploitation, first part, as read on 2026-04-29. */
export const lawDe: Law = defineLaw({
	facts,
	derived,
	rules: [
		...bedenkfrist,
		...aufenthaltserlaubnis254a,
		...arbeit,
		...asylsperren,
		...einreiseverbot,
		...asylblg,
		...sgb2,
		...nebenklage,
		...beiordnung,
		...sozialeEntschaedigung,
	],
	constraints,
	amounts,
	reforms,
});
