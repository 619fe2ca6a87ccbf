import { createHmac, randomBytes } from 'node:crypto';

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
		const visitor = createHmac('sha256', this.#key).update(address).digest('base64');
		const count = (this.#counts.get(visitor) ?? 0) + 1;
		this.#counts.set(visitor, count);
		if (count <= this.#perWindow) return { passes: true };
		return { passes: false, retryAfterSeconds: Math.ceil((this.#windowEndsAt - nowMs) / 1000) };
	}
}
