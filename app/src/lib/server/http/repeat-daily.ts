const dayMs = 86_400_000;
const retryMs = 600_000;

/**
 * Does some work now and then once a day for as long as the process lives; after a failure it is tried again in
 * ten minutes. Keeps no process alive.
 *
 * @param onFailure - told each time; the work goes on whatever it does
 */
export function repeatDaily(work: () => Promise<void>, onFailure: (error: unknown) => void): void {
	const run = async (): Promise<void> => {
		let waitMs = dayMs;
		try {
			await work();
		} catch (error) {
			waitMs = retryMs;
			onFailure(error);
		}
		setTimeout(() => void run(), waitMs).unref();
	};
	void run();
}
