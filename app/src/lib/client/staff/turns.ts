/**
 * Runs one piece of work after the other. What is read while something is being saved would come back as an old
 * version, and be taken for a server's lie.
 */
export class Turns {
	#last: Promise<unknown> = Promise.resolve();

	take<T>(work: () => Promise<T>): Promise<T> {
		const run = this.#last.then(work);
		this.#last = run.catch(() => undefined);
		return run;
	}
}
