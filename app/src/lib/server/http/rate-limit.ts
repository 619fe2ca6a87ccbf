import { createHmac, randomBytes } from 'node:crypto';
import { isIPv6 } from 'node:net';

const mostVisitors = 100_000;

/**
 * Counts requests without storing who sent them: an address is only ever seen as an HMAC under a key that
 * lives in this process' memory and is replaced, together with all counts, every window.
 */
export class RateLimit {
	readonly #perWindow: number;
	readonly #windowMs: number;
	#key = randomBytes(32);
	#counts = new Map<string, number>();
	#windowEndsAt = 0;

	/** @param perWindow - requests that one address may send in a window; 0 switches the limit off */
	constructor(perWindow: number, windowMs = 60_000) {
		this.#perWindow = perWindow;
		this.#windowMs = windowMs;
	}

	/** Counts one request. @returns whether it may pass, and whole seconds to wait where it may not */
	take(address: string, nowMs: number): { passes: true } | { passes: false; retryAfterSeconds: number } {
		if (this.#perWindow === 0) return { passes: true };
		if (nowMs >= this.#windowEndsAt) {
			this.#key = randomBytes(32);
			this.#counts = new Map();
			this.#windowEndsAt = nowMs + this.#windowMs;
		}
		const visitor = createHmac('sha256', this.#key).update(networkOf(address)).digest('base64');
		// A flood from more networks than this shares one count: memory stays bounded, and so does the flood.
		const counted =
			this.#counts.size < mostVisitors || this.#counts.has(visitor) ? visitor : 'everybody else';
		const count = (this.#counts.get(counted) ?? 0) + 1;
		this.#counts.set(counted, count);
		if (count <= this.#perWindow) return { passes: true };
		return { passes: false, retryAfterSeconds: Math.ceil((this.#windowEndsAt - nowMs) / 1000) };
	}
}

/** Who has one address of an IPv6 network usually has them all: the first 64 bits count. */
function networkOf(address: string): string {
	const plain = address.replace(/^::ffff:(?=\d+\.)/, '');
	if (!isIPv6(plain)) return plain;
	const [head = '', tail] = plain.split('%', 1)[0]?.split('::') ?? [];
	const groups = head === '' ? [] : head.split(':');
	const after = tail === undefined || tail === '' ? [] : tail.split(':');
	while (tail !== undefined && groups.length + after.length < 8) groups.push('0');
	return [...groups, ...after]
		.slice(0, 4)
		.map((group) => Number.parseInt(group, 16))
		.join(':');
}
