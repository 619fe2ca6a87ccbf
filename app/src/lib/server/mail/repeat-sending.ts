const everyMs = 60_000;

let wake: (() => void) | undefined;

/**
 * Sends what waits, at once and then every minute for as long as the process lives, and never twice at a time.
 * Keeps no process alive.
 *
 * @param onFailure - told each time; the work goes on whatever it does
 */
export function repeatSending(work: () => Promise<void>, onFailure: (error: unknown) => void): void {
	let timer: NodeJS.Timeout | undefined;
	let isRunning = false;
	const run = async (): Promise<void> => {
		if (isRunning) return;
		isRunning = true;
		clearTimeout(timer);
		try {
			await work();
		} catch (error) {
			onFailure(error);
		}
		isRunning = false;
		timer = setTimeout(() => void run(), everyMs).unref();
	};
	wake = () => void run();
	void run();
}

/** Does not wait for the minute: something was queued. */
export function sendSoon(): void {
	wake?.();
}
