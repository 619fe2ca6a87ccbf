const dayMs = 86_400_000;

/** How many there were on a day (UTC). In memory: rows bear no day on which they came, so a start begins anew. */
export class DayCount {
	#day = 0;
	#many = 0;

	/** There was one more. */
	add(nowMs: number): void {
		this.#many = this.today(nowMs) + 1;
		this.#day = Math.floor(nowMs / dayMs);
	}

	/** How many there were on this day, since the start at most. */
	today(nowMs: number): number {
		return this.#day === Math.floor(nowMs / dayMs) ? this.#many : 0;
	}
}
