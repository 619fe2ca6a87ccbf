import type { HeldState, PublicItem } from './public-state.ts';
import { standingMeasures } from './standing-measures.ts';

/** The standing measures that a plan's own count means: those of the Länder have no part in it. */
export function federalMeasures(held: HeldState, planId: string): readonly PublicItem[] {
	return standingMeasures(held).filter(({ plan, land }) => plan === planId && land === null);
}
