import type { HeldWay, SlotWindow } from './held.ts';

/** How many slots of one direction a window has. */
const windowSlots = 8;
/** `look` asks for what is new, `walk` for all of it. */
export type Pass = 'look' | 'walk';

/** The first index behind everything that was found or is known to have been filled. */
export function endOf(way: HeldWay, known: number): number {
	let end = known;
	for (const index of way.found.keys()) end = Math.max(end, index + 1);
	return end;
}

/**
 * Begins a look: what somebody has written since lies at the very next slots. It goes on where they are full; what
 * lies behind a gap is left to the walk.
 *
 * @param slots - so many are asked for in any case
 */
export function beginLook(way: HeldWay, known: number, slots: number): void {
	const knownEnd = endOf(way, known);
	way.look = { knownEnd, ahead: windowFrom(knownEnd, knownEnd + slots) };
}

/**
 * Begins a walk. Ahead lies what is new. Behind lies what was written before, some of it expired: it is walked
 * through once, gaps included, and later only its beginning is asked again, because that is where somebody
 * writes whose texts have all expired.
 */
export function beginWalk(way: HeldWay, known: number): void {
	const knownEnd = endOf(way, known);
	const back = way.walked < knownEnd ? way.walked : 0;
	// A look that has not ended leaves the rest to this walk.
	way.look = undefined;
	way.walk = { knownEnd, ahead: windowFrom(knownEnd), back: windowFrom(back, knownEnd) };
}

/** The windows to ask for now, after what came of the last ones was noted; none where the pass is done. */
export function nextWindows(way: HeldWay, known: number, pass: Pass): SlotWindow[] {
	const windows = pass === 'look' ? nextOfLook(way, known) : nextOfWalk(way, known);
	for (const one of windows) one.wasAsked = true;
	return windows;
}

function nextOfLook(way: HeldWay, known: number): SlotWindow[] {
	const { look } = way;
	if (!look?.ahead) return [];
	const { ahead, knownEnd } = look;
	if (ahead.wasAsked) {
		look.ahead = way.found.has(ahead.to - 1) ? windowFrom(ahead.to) : undefined;
		if (way.walked >= knownEnd) way.walked = endOf(way, known);
	}
	return look.ahead ? [look.ahead] : [];
}

function nextOfWalk(way: HeldWay, known: number): SlotWindow[] {
	const { walk } = way;
	if (!walk) return [];
	const { ahead, back, knownEnd } = walk;
	if (ahead?.wasAsked) walk.ahead = ahead.hasNews ? windowFrom(ahead.to) : undefined;
	if (back?.wasAsked) {
		way.walked = Math.max(way.walked, back.to);
		const goesOn = back.hasNews || way.walked < knownEnd;
		walk.back = goesOn ? windowFrom(back.to, knownEnd) : undefined;
	}
	if (way.walked >= knownEnd) way.walked = endOf(way, known);
	return [walk.ahead, walk.back].filter((one) => one !== undefined);
}

/** Whether something may lie in slots that were not asked for yet in this unlock. */
export const hasMoreSlots = (way: HeldWay, known: number): boolean =>
	way.walk === undefined ||
	way.walk.ahead !== undefined ||
	way.look?.ahead !== undefined ||
	way.walked < endOf(way, known);

/** What a slot holds is news where it was not known, or was something else: it expired and was filled again. */
export function noteFound(way: HeldWay, index: number, slot: { envelope: string }): boolean {
	const isNews = way.found.get(index)?.envelope !== slot.envelope;
	for (const window of [way.look?.ahead, way.walk?.ahead, way.walk?.back]) {
		if (isNews && window && index >= window.from && index < window.to) window.hasNews = true;
	}
	return isNews;
}

function windowFrom(from: number, end = Number.POSITIVE_INFINITY): SlotWindow | undefined {
	const to = Math.min(from + windowSlots, end);
	return from < to ? { from, to, hasNews: false, wasAsked: false } : undefined;
}
