import { createServer } from 'node:http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { compareAnswers } from './compare-answers.ts';
import { callBytes } from './kept-connection.ts';
import { croppedWelch, welch } from './welch.ts';

const spread = (mean: number, count = 2000) =>
	Array.from({ length: count }, () => mean + (Math.random() - 0.5) * 100);

describe('Welch’s t', () => {
	test('is the difference of the means over its error', () => {
		const one = [27.5, 21.0, 19.0, 23.6, 17.0, 17.9, 16.9, 20.1, 21.9, 22.6, 23.1, 19.6, 19.0, 21.7, 21.4];
		const other = [27.1, 22.0, 20.8, 23.4, 23.4, 23.5, 25.8, 22.0, 24.8, 20.2, 21.9, 22.1, 22.9, 30.5, 24.5];
		const { t, difference } = welch(one, other);
		expect(difference).toBeCloseTo(2.84, 2);
		expect(t).toBeCloseTo(2.84 / Math.sqrt(variance(one) / 15 + variance(other) / 15), 6);
	});

	test('sees a difference that is there, and none that is not', () => {
		expect(Math.abs(welch(spread(500), spread(500)).t)).toBeLessThan(6);
		expect(welch(spread(500), spread(520)).t).toBeGreaterThan(6);
	});

	test('without the slowest sees it behind what else the machine did', () => {
		const disturbed = (times: number[]) => times.map((time, at) => (at % 50 === 0 ? time + 1e6 : time));
		const [one, other] = [disturbed(spread(500)), disturbed(spread(520))];
		expect(Math.abs(welch(one, other).t)).toBeLessThan(4.5);
		expect(croppedWelch(one, other, 0.9).t).toBeGreaterThan(4.5);
	});
});

describe('two kinds of requests', () => {
	// Says by status, header and size what it was asked for, or nothing.
	const server = createServer((request, response) => {
		let body = '';
		request.on('data', (chunk) => {
			body += chunk;
		});
		request.on('end', () => {
			const betrays = body.includes('betray');
			response.writeHead(betrays ? 404 : 200, { 'content-length': betrays ? 3 : 2 });
			response.end(betrays ? 'no!' : 'ok');
		});
	});
	let port = 0;
	beforeAll(async () => {
		await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
		const address = server.address();
		port = typeof address === 'object' && address ? address.port : 0;
	});
	afterAll(() => server.close());
	const ask = (what: string) => () => callBytes('localhost', '/x', { what });

	test('are told apart by status and size where these differ', async () => {
		const kinds = { name: 'betrayed', existing: ask('keep'), missing: ask('betray') };
		const told = await compareAnswers(port, kinds, 200, 2);
		expect(told.probes).toBe(200);
		expect(told.heads).toHaveLength(2);
		expect(told.sizes.toSorted()).toEqual([2, 3]);
	});

	test('are not where they are the same', async () => {
		const told = await compareAnswers(port, { name: 'same', existing: ask('a'), missing: ask('b') }, 200, 2);
		expect(told).toMatchObject({ heads: [], sizes: [] });
	});
});

function variance(list: readonly number[]): number {
	const mean = list.reduce((sum, one) => sum + one, 0) / list.length;
	return list.reduce((sum, one) => sum + (one - mean) ** 2, 0) / (list.length - 1);
}
