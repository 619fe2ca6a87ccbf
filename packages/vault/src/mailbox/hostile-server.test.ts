import fc from 'fast-check';
import { expect, it } from 'vitest';
import { goodValue } from '../testing/good-value.ts';
import { toHex } from '../testing/hex.ts';
import { openMessage, sealMessage } from './message.ts';
import { type Direction, slotAt } from './slots.ts';

// A server keeps what it is given and hands out what it likes: nothing, an older or another slot's envelope, one of
// another thread, one with bits changed or cut off. Whoever reads gets what was written there, or a named problem.

const threadKeys = [1, 2].map((fill) => new Uint8Array(32).fill(fill));
const places = fc.record({
	thread: fc.nat(1),
	direction: fc.constantFrom<Direction>('fromSeeker', 'fromCentre'),
	index: fc.nat(3),
});
type Place = { readonly thread: number; readonly direction: Direction; readonly index: number };

const lies = fc.oneof(
	fc.record({ kind: fc.constant('honest' as const) }),
	fc.record({ kind: fc.constant('nothing' as const) }),
	fc.record({ kind: fc.constant('another' as const), which: fc.nat() }),
	fc.record({ kind: fc.constant('flipped' as const), at: fc.nat(), bit: fc.nat(7) }),
	fc.record({ kind: fc.constant('cut' as const), bytes: fc.nat() }),
	fc.record({ kind: fc.constant('spliced' as const), which: fc.nat(), at: fc.nat() }),
);
type Lie = typeof lies extends fc.Arbitrary<infer T> ? T : never;

async function idOf({ thread, direction, index }: Place): Promise<string> {
	return toHex((await slotAt(threadKeys[thread] ?? new Uint8Array(), direction, index)).id);
}

/** What the server hands out where `honest` lies, with all that it ever saw at hand. */
function handOut(
	lie: Lie,
	honest: Uint8Array | undefined,
	seen: readonly Uint8Array[],
): Uint8Array | undefined {
	const other = 'which' in lie && seen.length > 0 ? seen[lie.which % seen.length] : undefined;
	switch (lie.kind) {
		case 'honest':
			return honest;
		case 'nothing':
			return undefined;
		case 'another':
			return other;
		case 'flipped':
			return honest?.map((byte, i) => (i === lie.at % honest.length ? byte ^ (1 << lie.bit) : byte));
		case 'cut':
			return honest?.slice(0, lie.bytes % honest.length);
		case 'spliced': {
			if (!honest || !other) return honest;
			const at = lie.at % honest.length;
			return Uint8Array.from([...honest.slice(0, at), ...other.slice(at)]);
		}
	}
}

it('a reader gets what was written there, or nothing, whatever the server hands out', {
	timeout: 60_000,
}, async () => {
	const outcomes = new Map<string, number>();
	const count = (outcome: string) => outcomes.set(outcome, (outcomes.get(outcome) ?? 0) + 1);
	await fc.assert(
		fc.asyncProperty(
			fc.array(fc.tuple(places, fc.string({ maxLength: 20 })), { minLength: 1, maxLength: 8 }),
			fc.array(fc.tuple(places, lies), { minLength: 1, maxLength: 12 }),
			async (written, read) => {
				// Writing twice to one slot: the server saw both, and the reader may be shown either.
				const texts = new Map<string, Set<string>>();
				const stored = new Map<string, Uint8Array>();
				const seen: Uint8Array[] = [];
				for (const [place, text] of written) {
					const id = await idOf(place);
					const key = threadKeys[place.thread] ?? new Uint8Array();
					const message = { text, writtenOn: '2026-11-21' };
					const envelope = goodValue(await sealMessage(key, place.direction, place.index, message));
					texts.set(id, (texts.get(id) ?? new Set()).add(text));
					stored.set(id, envelope);
					seen.push(envelope);
				}
				for (const [place, lie] of read) {
					const id = await idOf(place);
					const envelope = handOut(lie, stored.get(id), seen);
					if (!envelope) continue;
					const key = threadKeys[place.thread] ?? new Uint8Array();
					const opened = await openMessage(key, place.direction, place.index, envelope);
					if (opened.ok) expect(texts.get(id)?.has(opened.value.text)).toBe(true);
					else expect(['honest']).not.toContain(lie.kind);
					count(opened.ok ? `opened ${lie.kind}` : opened.error.kind);
				}
			},
		),
		{ numRuns: 150 },
	);
	// The lies were told, and the honest answers came through.
	for (const due of ['opened honest', 'other-key', 'damaged', 'truncated']) {
		expect(outcomes.get(due), due).toBeGreaterThan(0);
	}
});
