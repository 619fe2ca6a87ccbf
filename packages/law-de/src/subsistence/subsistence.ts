import type { Rule } from '@schutznetz/rights';
import { anrechnung } from './anrechnung.ts';
import { asylblg } from './asylblg.ts';
import { datenuebermittlung } from './datenuebermittlung.ts';
import { familienleistungen } from './familienleistungen.ts';
import { gesundheit } from './gesundheit.ts';
import { gewalthilfe } from './gewalthilfe.ts';
import { sgb2 } from './sgb-2.ts';
import { sgb12 } from './sgb-12.ts';

/** Money to live on, health and accommodation. */
export const subsistence: readonly Rule[] = [
	...asylblg,
	...gesundheit,
	...sgb2,
	...anrechnung,
	...sgb12,
	...datenuebermittlung,
	...gewalthilfe,
	...familienleistungen,
];
