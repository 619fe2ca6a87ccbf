import { Agent, request } from 'node:http';
import type { Door } from '../../src/lib/doors.ts';
import type { RunningHouse } from '../support/running-house.ts';

/** Where somebody seems to be: as a proxy tells it, and as the other end of the connection (any of 127.0.0.0/8). */
export type From = { readonly proxied: string; readonly direct: string };

/** A `fetch` at one door of a house, over connections that are kept, with a cookie jar of its own. */
export type DoorFetch = typeof fetch & { readonly end: () => void };

/**
 * What a browser's `fetch` does at a door, as far as the clients of this house use it: method, body, headers, and
 * cookies, which `credentials: 'omit'` leaves at home.
 */
export function fetchAt(
	house: Pick<RunningHouse, 'origins' | 'port'>,
	door: Door,
	from?: From,
	connections = 4,
): DoorFetch {
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const { host } = new URL(house.origins[door]);
	let cookie: string | undefined;
	const ask = (input: RequestInfo | URL, init: RequestInit = {}): Promise<Response> =>
		new Promise((done, fail) => {
			const body = typeof init.body === 'string' ? init.body : undefined;
			const headers = {
				host,
				'sec-fetch-site': 'same-origin',
				...Object.fromEntries(new Headers(init.headers)),
				...(body !== undefined && { 'content-length': String(Buffer.byteLength(body)) }),
				...(cookie && init.credentials !== 'omit' && { cookie }),
				...(from && { 'x-forwarded-for': from.proxied, 'x-forwarded-host': host }),
			};
			const { port } = house;
			const method = init.method ?? 'GET';
			const localAddress = from?.direct;
			const options = { host: '127.0.0.1', port, path: String(input), method, headers, agent };
			const sent = request({ ...options, ...(localAddress && { localAddress }) }, (response) => {
				const chunks: Buffer[] = [];
				response.on('data', (chunk: Buffer) => chunks.push(chunk));
				response.once('error', fail);
				response.once('end', () => {
					const { statusCode: status = 0 } = response;
					const [set] = response.headers['set-cookie'] ?? [];
					if (set) cookie = set.split(';', 1)[0];
					const isEmpty = status === 204 || status === 304;
					done(new Response(isEmpty ? null : Buffer.concat(chunks), { status }));
				});
			});
			sent.once('error', fail);
			sent.end(body);
		});
	return Object.assign(ask, { end: () => agent.destroy() });
}
