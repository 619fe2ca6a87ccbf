/** Resolves when somebody asks the process to end; a second wish is passed to `hurry`. */
export function untilSignal(hurry: () => void): Promise<void> {
	return new Promise((done) => {
		let firstAt: number | undefined;
		const hear = (): void => {
			const now = performance.now();
			if (firstAt === undefined) {
				firstAt = now;
				done();
				return;
			}
			// One Ctrl-C under npm arrives twice: from the terminal, and passed on by npm.
			if (now - firstAt > 1_000) hurry();
		};
		for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(signal, hear);
	});
}
