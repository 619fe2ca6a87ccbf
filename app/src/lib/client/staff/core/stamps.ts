import type { StampKind } from '@schutznetz/vault';
import { stampOf, type WorkDue } from '../../work/core/stamp-of.ts';
import type { Held } from './held.ts';

/** What a server asks for on a quiet day; where it asks for more, it says so. */
const usualBits = 4;
const dayMs = 86_400_000;

/** The work behind what is sent to the channel. */
export function stamps(held: Held) {
	return {
		/** The stamp of a place, by default for what is asked on a quiet day. */
		stamp: (kind: StampKind, place: string, due?: WorkDue): Promise<string> =>
			stampOf(kind, place, due ?? { bits: usualBits, day: Math.floor(held.clock() / dayMs) }),
	};
}
