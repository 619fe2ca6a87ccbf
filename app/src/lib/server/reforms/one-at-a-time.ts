import { err, ok, type Result } from '@schutznetz/kernel';

/** Everything before it in the row is still to be done, and the row is full. */
export type Busy = { readonly kind: 'busy' };

type Waiting<Job, Made> = {
	readonly key: string;
	readonly job: Job;
	readonly isUsual: boolean;
	/** Who waits for it; when all of them have gone it is not done any more. */
	readonly signals: (AbortSignal | undefined)[];
	readonly settle: PromiseWithResolvers<Result<Made, Busy>>;
};

/**
 * Does one job after another. Who asks for a job that is waiting or being done shares it.
 *
 * @param options.run - does a job; where it fails, all who wait for that job are told, and the next one is done
 * @param options.most - how many jobs may wait. Usual jobs are not counted and go first: whoever keeps the row full
 *   of odd ones keeps nobody from them. There must be few of them
 */
export function oneAtATime<Job, Made>(options: {
	readonly run: (job: Job) => Promise<Made>;
	readonly most: number;
}) {
	const { run, most } = options;
	const waiting: Waiting<Job, Made>[] = [];
	let doing: Waiting<Job, Made> | undefined;

	function next(): void {
		if (doing) return;
		const first = waiting.findIndex(({ isUsual }) => isUsual);
		const [entry] = waiting.splice(Math.max(first, 0), 1);
		if (!entry) return;
		if (isDeserted(entry)) {
			entry.settle.resolve(err({ kind: 'busy' }));
			next();
			return;
		}
		doing = entry;
		entry.settle.resolve(made(entry.job));
	}

	async function made(job: Job): Promise<Result<Made, Busy>> {
		try {
			return ok(await run(job));
		} finally {
			doing = undefined;
			next();
		}
	}

	return (
		key: string,
		job: Job,
		{ isUsual, signal }: { readonly isUsual: boolean; readonly signal?: AbortSignal | undefined },
	): Promise<Result<Made, Busy>> => {
		const same = doing?.key === key ? doing : waiting.find((entry) => entry.key === key);
		if (same) {
			same.signals.push(signal);
			return same.settle.promise;
		}
		if (!isUsual) {
			for (const gone of waiting.filter(isDeserted)) {
				waiting.splice(waiting.indexOf(gone), 1);
				gone.settle.resolve(err({ kind: 'busy' }));
			}
			if (waiting.filter((entry) => !entry.isUsual).length >= most)
				return Promise.resolve(err({ kind: 'busy' }));
		}
		const settle = Promise.withResolvers<Result<Made, Busy>>();
		waiting.push({ key, job, isUsual, signals: [signal], settle });
		next();
		return settle.promise;
	};
}

const isDeserted = ({ signals }: { readonly signals: readonly (AbortSignal | undefined)[] }): boolean =>
	signals.every((signal) => signal?.aborted === true);
