import type { StampKind } from '@schutznetz/vault/public';

const minuteMs = 60_000;
/** So many in a minute ask for no more work than on a quiet day; each doubling asks for one bit more. */
const usualPerMinute: Readonly<Record<StampKind, number>> = { intake: 30, slot: 300, piece: 600 };
/** A large file is 256 pieces: each asks for an eighth of the work of a message, so that an old phone sends one. */
const lessBits: Readonly<Record<StampKind, number>> = { intake: 0, slot: 0, piece: 3 };
/** Sixty-four times the work: more would only keep out whoever has an old phone. */
const mostBitsMore = 6;

interface Count {
	minute: number;
	many: number;
	before: number;
}

/**
 * How much work is asked for, by how much came in this minute and the one before: it rises under a flood and falls
 * again by itself. Each kind counts for itself, so a flood of first messages costs no conversation that exists.
 */
export class WorkDemand {
	readonly #least: number;
	readonly #counts = new Map<StampKind, Count>();

	constructor(leastBits: number) {
		this.#least = leastBits;
	}

	/** Something of a kind was let through. */
	count(kind: StampKind, nowMs: number): void {
		const minute = Math.floor(nowMs / minuteMs);
		const known = this.#counts.get(kind);
		if (known?.minute === minute) known.many += 1;
		else this.#counts.set(kind, { minute, many: 1, before: this.#inMinute(kind, minute - 1) });
	}

	/** The bits that something of a kind has to bring now. */
	bits(kind: StampKind, nowMs: number): number {
		if (this.#least === 0) return 0;
		const minute = Math.floor(nowMs / minuteMs);
		const many = Math.max(this.#inMinute(kind, minute), this.#inMinute(kind, minute - 1));
		const more = Math.ceil(Math.log2(Math.max(many / usualPerMinute[kind], 1)));
		return Math.max(this.#least - lessBits[kind], 1) + Math.min(more, mostBitsMore);
	}

	#inMinute(kind: StampKind, minute: number): number {
		const known = this.#counts.get(kind);
		if (known?.minute === minute) return known.many;
		return known?.minute === minute + 1 ? known.before : 0;
	}
}
