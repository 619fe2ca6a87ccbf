/**
 * How fast are the public pages, and how much goes over the wire?
 *
 * Starts the house as people do, then asks each page over kept-alive connections from this process (the
 * server has a core of its own). Three rounds side by side, medians. Bytes are what a browser's first visit
 * of that page moves: the page and every file it names, compressed as served.
 */
import { Agent, get, type IncomingMessage } from 'node:http';
import { parseArgs } from 'node:util';
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
	{ name: 'demand list, filtered', path: '/de/monitor/forderungen?q=beratungsstelle' },
	{ name: 'demand page', path: '/de/monitor/forderungen/F2.1' },
];

type Got = { status: number; bytes: number; body: string; tookMs: number };

const house = await startHouse([], { LOG_LEVEL: 'error' });
const base = new URL(house.origins.public);
const agent = new Agent({ keepAlive: true, maxSockets: connections });

function fetchOnce(path: string, wanted = 'br'): Promise<Got> {
	const startedAt = performance.now();
	return new Promise((done, fail) => {
		const headers = { host: base.host, 'accept-encoding': wanted };
		get({ host: '127.0.0.1', port: base.port, path, agent, headers }, (response: IncomingMessage) => {
			const chunks: Buffer[] = [];
			response.on('data', (chunk: Buffer) => chunks.push(chunk));
			response.on('error', fail);
			response.on('end', () => {
				const body = Buffer.concat(chunks);
				done({
					status: response.statusCode ?? 0,
					bytes: body.length,
					body: body.toString('utf8'),
					tookMs: performance.now() - startedAt,
				});
			});
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

/** A first visit: the page and the files that its head and its style sheets name. */
async function firstVisit(
	path: string,
): Promise<{ htmlBytes: number; allBytes: number; scriptBytes: number }> {
	const compressed = await fetchOnce(path);
	const { body } = await fetchOnce(path, 'identity');
	const named = [...body.matchAll(/(?:href|src)="([^"]+\.(?:css|js|woff2|svg))"/g)].map(
		(match) => match[1] ?? '',
	);
	const files = new Set(named.map((file) => new URL(file, new URL(path, base)).pathname));
	let allBytes = compressed.bytes;
	let scriptBytes = [...body.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].reduce(
		(sum, match) => sum + (match[1]?.length ?? 0),
		0,
	);
	for (const file of files) {
		const { bytes } = await fetchOnce(file);
		allBytes += bytes;
		if (file.endsWith('.js')) scriptBytes += bytes;
	}
	return { htmlBytes: compressed.bytes, allBytes, scriptBytes };
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
	await house.stop();
}
