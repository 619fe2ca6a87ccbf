import { setTimeout as sleep } from 'node:timers/promises';
import { quantile } from './median.ts';

/**
 * First messages that a network of some forty centres has to expect in its busiest hour: one every three seconds,
 * which is more than ten a day and centre. Nobody has counted yet; it is set high.
 */
const expectedPerSecond = 1 / 3;
/** As many times more as the intake has to bear. */
const timesExpected = 20;

/** How long a first message waits for its answer when others come at chance times, whatever the house does. */
export interface PeakLoad {
	readonly perSecond: number;
	readonly messages: number;
	readonly p50Ms: number;
	readonly p95Ms: number;
}

/** Sends messages at the times of a Poisson process and does not wait for their answers before the next. */
export async function measurePeakLoad(
	send: (body: string) => Promise<void>,
	bodies: readonly string[],
): Promise<PeakLoad> {
	const perSecond = expectedPerSecond * timesExpected;
	const times: number[] = [];
	const sent: Promise<void>[] = [];
	for (const body of bodies) {
		await sleep((-Math.log(1 - Math.random()) / perSecond) * 1000);
		const sentAt = performance.now();
		sent.push(
			send(body).then(() => {
				times.push(performance.now() - sentAt);
			}),
		);
	}
	await Promise.all(sent);
	return {
		perSecond: Number(perSecond.toFixed(2)),
		messages: bodies.length,
		p50Ms: Number(quantile(times, 0.5).toFixed(1)),
		p95Ms: Number(quantile(times, 0.95).toFixed(1)),
	};
}
