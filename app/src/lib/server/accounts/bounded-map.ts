/** A map that forgets its oldest entries: what strangers fill must not fill the memory. */
export class BoundedMap<Value> {
	readonly #most: number;
	readonly #entries = new Map<string, Value>();

	constructor(most: number) {
		this.#most = most;
	}

	get(key: string): Value | undefined {
		return this.#entries.get(key);
	}

	set(key: string, value: Value): void {
		this.#entries.delete(key);
		this.#entries.set(key, value);
		if (this.#entries.size <= this.#most) return;
		const [oldest] = this.#entries.keys();
		if (oldest !== undefined) this.#entries.delete(oldest);
	}

	/** Removes an entry and returns it, so that it is used once. */
	take(key: string): Value | undefined {
		const value = this.#entries.get(key);
		this.#entries.delete(key);
		return value;
	}
}
