import { type Answered, KeptConnection } from './kept-connection.ts';
import { type Comparison, croppedWelch, welch } from './welch.ts';

/** Two kinds of requests whose answers a stranger must not be able to tell apart. */
export type TwoKinds = {
	readonly name: string;
	/** A fresh request of either kind. */
	readonly existing: () => Buffer;
	readonly missing: () => Buffer;
};

/** What told them apart, if anything did. */
export type Told = {
	readonly probes: number;
	/** Statuses with headers, and sizes, that only one of the two kinds was answered with. */
	readonly heads: readonly string[];
	readonly sizes: readonly number[];
	readonly medianMicroseconds: number;
	readonly all: Comparison;
	/** The greatest |t| of those among the fastest answers only: what else the machine did is in the slow ones. */
	readonly cropped: Comparison & { readonly percentile: number };
};

export const mostT = 4.5;
const warmUp = 200;
/** Several, as dudect does: nobody knows beforehand how much of the time is noise. */
const percentiles = [0.1, 0.25, 0.5, 0.75, 0.9] as const;

/**
 * Asks both kinds in an order that chance draws, over several kept connections at once, and compares the answers.
 *
 * @param plantedMicroseconds - busy waiting that is added to every answer of the second kind, to see that it is found
 */
export async function compareAnswers(
	port: number,
	kinds: TwoKinds,
	probes: number,
	connections: number,
	plantedMicroseconds = 0,
): Promise<Told> {
	const answers = { existing: [] as Answered[], missing: [] as Answered[] };
	let left = probes + warmUp;
	const plant = () => burn(plantedMicroseconds);
	const probe = async (): Promise<void> => {
		const connection = await KeptConnection.open(port);
		try {
			for (; left > 0; ) {
				left -= 1;
				const counts = left < probes;
				const kind = Math.random() < 0.5 ? 'existing' : 'missing';
				const request = kinds[kind]();
				const answered = await connection.ask(request, kind === 'missing' ? plant : undefined);
				if (counts) answers[kind].push(answered);
			}
		} finally {
			connection.end();
		}
	};
	await Promise.all(Array.from({ length: connections }, probe));
	const times = {
		existing: answers.existing.map(({ microseconds }) => microseconds),
		missing: answers.missing.map(({ microseconds }) => microseconds),
	};
	const sorted = Float64Array.from([...times.existing, ...times.missing]).sort();
	return {
		probes: times.existing.length + times.missing.length,
		heads: onlyOne(answers, ({ head }) => head),
		sizes: onlyOne(answers, ({ bodyBytes }) => bodyBytes),
		medianMicroseconds: sorted[sorted.length >> 1] ?? Number.NaN,
		all: welch(times.existing, times.missing),
		cropped: percentiles
			.map((percentile) => ({ percentile, ...croppedWelch(times.existing, times.missing, percentile) }))
			.reduce((one, other) => (Math.abs(other.t) > Math.abs(one.t) ? other : one)),
	};
}

/** What stands in one list of answers and not in the other. */
function onlyOne<T>(
	{ existing, missing }: { readonly existing: readonly Answered[]; readonly missing: readonly Answered[] },
	part: (answered: Answered) => T,
): T[] {
	const [one, other] = [new Set(existing.map(part)), new Set(missing.map(part))];
	return [...one.symmetricDifference(other)];
}

function burn(microseconds: number): void {
	const until = process.hrtime.bigint() + BigInt(microseconds * 1000);
	while (microseconds > 0 && process.hrtime.bigint() < until);
}
