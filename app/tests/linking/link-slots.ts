import { shuffled } from '../world/shuffled.ts';
import { type Area, areaUnderCurve, type Scored } from './area-under-curve.ts';
import type { Trace } from './read-traces.ts';

/** What was written in one conversation, as its slots' traces. */
export type LinkedTraces = readonly Trace[];

/** How well slots of one conversation can be told from slots of two: by each sign alone, and by all together. */
export type Linkability = { readonly all: Area; readonly signs: Readonly<Record<string, Area>> };

type Pair = {
	readonly conversation: number;
	readonly is: boolean;
	readonly one: Trace;
	readonly other: Trace;
};
/** A number that is smaller the closer two slots lie by this sign; undefined where it says nothing. */
type Sign = (one: Trace, other: Trace) => number | undefined;

const strangersPerConversation = 60;
const bins = 20;

/**
 * Learns from half of the conversations how pairs of slots of one conversation differ from other pairs, by every sign
 * that the traces show, and scores the pairs of the other half: the attacker may have written the first half herself.
 */
export function linkSlots(conversations: readonly LinkedTraces[]): Linkability {
	const signs = signsOf(conversations.flat());
	const order = shuffled(conversations.filter((slots) => slots.length > 0));
	const known = pairsOf(order.slice(0, Math.ceil(order.length / 2)));
	const asked = pairsOf(order.slice(Math.ceil(order.length / 2)));
	const weights = Object.entries(signs).map(([name, sign]) => ({ name, weigh: learn(sign, known) }));
	const scored = (weigh: (pair: Pair) => number): Scored[] =>
		asked.map((pair) => ({ group: pair.conversation, is: pair.is, score: weigh(pair) }));
	return {
		all: areaUnderCurve(scored((pair) => weights.reduce((sum, { weigh }) => sum + weigh(pair), 0))),
		signs: Object.fromEntries(weights.map(({ name, weigh }) => [name, areaUnderCurve(scored(weigh))])),
	};
}

/** Distance in each file that shows at least a tenth of the slots, and in what stands beside them. */
function signsOf(traces: readonly Trace[]): Readonly<Record<string, Sign>> {
	const count = new Map<string, number>();
	for (const { places } of traces)
		for (const file of places.keys()) count.set(file, (count.get(file) ?? 0) + 1);
	const files = [...count].filter(([, shown]) => shown * 10 >= traces.length).map(([file]) => file);
	return {
		...Object.fromEntries(
			files.map((file): [string, Sign] => [
				`place in ${file}`,
				(one, other) => nearest(one.places.get(file) ?? [], other.places.get(file) ?? []),
			]),
		),
		transaction: (one, other) => nearest(one.transactions, other.transactions),
		'day of expiry': (one, other) => Math.abs(one.expiresOnDay - other.expiresOnDay),
		size: (one, other) => Math.abs(one.bytes - other.bytes),
	};
}

function nearest(some: readonly number[], others: readonly number[]): number | undefined {
	let least: number | undefined;
	for (const one of some) {
		for (const other of others) {
			const distance = Math.abs(one - other);
			if (least === undefined || distance < least) least = distance;
		}
	}
	return least;
}

/** All pairs within conversations, and as many of strangers as are needed to compare them with. */
function pairsOf(conversations: readonly LinkedTraces[]): readonly Pair[] {
	const pairs: Pair[] = [];
	const strangers = conversations.flatMap((slots, conversation) =>
		slots.map((trace) => ({ conversation, trace })),
	);
	for (const [conversation, slots] of conversations.entries()) {
		for (const [at, one] of slots.entries()) {
			for (const other of slots.slice(at + 1)) pairs.push({ conversation, is: true, one, other });
		}
		for (let drawn = 0; drawn < strangersPerConversation; drawn += 1) {
			const one = slots[Math.floor(Math.random() * slots.length)];
			const other = strangers[Math.floor(Math.random() * strangers.length)];
			if (!one || !other || other.conversation === conversation) continue;
			pairs.push({ conversation, is: false, one, other: other.trace });
		}
	}
	return pairs;
}

/** The weight of evidence of each step of a sign, from how often known pairs of either kind fell into it. */
function learn(sign: Sign, known: readonly Pair[]): (pair: Pair) => number {
	const values = known.flatMap(({ one, other }) => sign(one, other) ?? []).sort((one, other) => one - other);
	const borders = Array.from(
		{ length: bins - 1 },
		(_, at) => values[Math.floor(((at + 1) * values.length) / bins)] ?? 0,
	);
	// Pairs of one conversation are rare: their nearest distances get steps of their own.
	const own = known
		.flatMap(({ is, one, other }) => (is ? (sign(one, other) ?? []) : []))
		.sort((one, other) => one - other);
	for (let at = 1; at < bins; at += 1) borders.push(own[Math.floor((at * own.length) / bins)] ?? 0);
	const steps = [...new Set(borders)].sort((one, other) => one - other);
	const stepOf = (value: number | undefined): number =>
		value === undefined ? -1 : steps.findLastIndex((border) => value >= border) + 1;
	const counts = { true: new Map<number, number>(), false: new Map<number, number>() };
	for (const { is, one, other } of known) {
		const step = stepOf(sign(one, other));
		counts[`${is}`].set(step, (counts[`${is}`].get(step) ?? 0) + 1);
	}
	const total = (is: boolean) =>
		[...counts[`${is}`].values()].reduce((sum, n) => sum + n, 0) + steps.length + 2;
	const share = (is: boolean, step: number) => ((counts[`${is}`].get(step) ?? 0) + 1) / total(is);
	return ({ one, other }) => {
		const step = stepOf(sign(one, other));
		return Math.log(share(true, step) / share(false, step));
	};
}
