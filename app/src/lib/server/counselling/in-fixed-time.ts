/** An answer takes so long, or as many times as long as it needs. */
const stepMs = 20;

/**
 * Does some work and gives its outcome at the end of a step of fixed length that began with it: how long the work
 * took within the step, nobody outside can measure. A server that is too slow for one step gives it at the end of a
 * later one.
 */
export async function inFixedTime<T>(work: () => Promise<T>): Promise<T> {
	let hasEnded = false;
	const running = work().finally(() => {
		hasEnded = true;
	});
	// What it throws is for whoever waits for it below, and not before the step is over.
	running.catch(() => {});
	do await new Promise((done) => setTimeout(done, stepMs));
	while (!hasEnded);
	return running;
}
