/**
 * How fast are the public pages, and how much goes over the wire?
 *
 * Starts the house as people do, then asks each page over kept-alive connections from this process (the
 * server has a core of its own). Three rounds side by side, medians. Bytes are what Chromium moves for a first
 * visit of that page, as served.
 */
import { Agent, get, type IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';
import type { Request } from 'playwright-core';
import { startBrowser, visit } from '../app/tests/support/browser.ts';
import { startHouse } from '../app/tests/support/running-house.ts';
import { median, quantile } from './support/median.ts';

const { values } = parseArgs({
	options: {
		json: { type: 'boolean', default: false },
		seconds: { type: 'string', default: '4' },
		connections: { type: 'string', default: '16' },
	},
});
const seconds = Number(values.seconds);
const connections = Number(values.connections);
const rounds = 3;
const pages = [
	{ name: 'start', path: '/de' },
	{ name: 'demand list', path: '/de/monitor/forderungen' },
	{ name: 'demand list, filtered', path: '/de/monitor/forderungen?suche=beratungsstelle' },
	{ name: 'demand page', path: '/de/monitor/forderungen/F2.1' },
];

type Got = { status: number; tookMs: number };

const house = await startHouse([], { LOG_LEVEL: 'error' });
const base = new URL(house.origins.public);
const browser = await startBrowser();
const agent = new Agent({ keepAlive: true, maxSockets: connections });

function fetchOnce(path: string): Promise<Got> {
	const startedAt = performance.now();
	return new Promise((done, fail) => {
		const headers = { host: base.host, 'accept-encoding': 'br' };
		get({ host: '127.0.0.1', port: base.port, path, agent, headers }, (response: IncomingMessage) => {
			response.resume();
			response.on('error', fail);
			response.on('end', () =>
				done({ status: response.statusCode ?? 0, tookMs: performance.now() - startedAt }),
			);
		}).on('error', fail);
	});
}

async function load(path: string): Promise<{ perSecond: number; p95Ms: number }> {
	const times: number[] = [];
	const endsAt = performance.now() + seconds * 1000;
	const startedAt = performance.now();
	await Promise.all(
		Array.from({ length: connections }, async () => {
			while (performance.now() < endsAt) {
				const { status, tookMs } = await fetchOnce(path);
				if (status !== 200) throw new Error(`${path} answered ${status}`);
				times.push(tookMs);
			}
		}),
	);
	const took = (performance.now() - startedAt) / 1000;
	return { perSecond: times.length / took, p95Ms: quantile(times, 0.95) };
}

/** What Chromium moves for a first visit: the page, and every file that it then asks for. */
async function firstVisit(
	path: string,
): Promise<{ htmlBytes: number; allBytes: number; scriptBytes: number }> {
	const seen = await visit(browser, { width: 1280, script: true, own: Object.values(house.origins) });
	const requests: Request[] = [];
	seen.page.on('requestfinished', (request) => requests.push(request));
	await seen.page.goto(house.origins.public + path, { waitUntil: 'networkidle' });
	const sizes = await Promise.all(
		requests.map(async (request) => ({
			isPage: request.isNavigationRequest(),
			bytes: (await request.sizes()).responseBodySize,
		})),
	);
	const result = {
		htmlBytes: sizes.find(({ isPage }) => isPage)?.bytes ?? 0,
		allBytes: sizes.reduce((sum, { bytes }) => sum + bytes, 0),
		scriptBytes: await seen.scriptBytes(),
	};
	await seen.close();
	return result;
}

try {
	const rows = [];
	for (const page of pages) await load(page.path);
	const measured = new Map<string, { perSecond: number; p95Ms: number }[]>();
	for (let round = 0; round < rounds; round += 1) {
		for (const page of pages)
			measured.set(page.name, [...(measured.get(page.name) ?? []), await load(page.path)]);
	}
	for (const page of pages) {
		const runs = measured.get(page.name) ?? [];
		rows.push({
			page: page.name,
			path: page.path,
			requestsPerSecond: Math.round(median(runs.map((run) => run.perSecond))),
			p95Ms: Number(median(runs.map((run) => run.p95Ms)).toFixed(1)),
			...(await firstVisit(page.path)),
		});
	}
	if (values.json) console.log(JSON.stringify({ connections, seconds, rounds, pages: rows }));
	else console.table(rows);
} finally {
	agent.destroy();
	await browser.close();
	await house.stop();
}
