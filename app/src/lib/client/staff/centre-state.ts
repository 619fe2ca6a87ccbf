import type { WireCentre } from './wire.ts';

/** How far a centre has come, and whether somebody can write to it. */
export type CentreState = 'empty' | 'invited' | 'waiting' | 'founded' | 'open' | 'ending' | 'ended';

/** Fewer weeks ahead than this: for a month nobody has unlocked there. */
const fewWeeks = 4;

/** @param running - the epoch that runs today */
export function centreState(
	{ foundedOn, lastEpoch, accounts, invitations }: WireCentre,
	running: number,
): CentreState {
	if (foundedOn === null) {
		if (accounts.some(({ isClosed }) => !isClosed)) return 'waiting';
		return invitations.length > 0 ? 'invited' : 'empty';
	}
	if (lastEpoch === null) return 'founded';
	if (lastEpoch < running) return 'ended';
	return lastEpoch - running < fewWeeks ? 'ending' : 'open';
}

const weekMs = 7 * 86_400_000;
const firstMondayMs = 4 * 86_400_000;

/** The epoch of an instant, as everywhere: whole weeks since Monday 1970-01-05, UTC. */
export const epochOf = (nowMs: number): number => Math.floor((nowMs - firstMondayMs) / weekMs);
