import type { IncomingMessage } from 'node:http';
import { brotliDecompressSync, gunzipSync, inflateSync } from 'node:zlib';
import { err, ok, type Result } from '@schutznetz/kernel';
import { wayTo } from './house-origin.ts';

/** What a server answered. */
export type Answer = {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Buffer;
};

/** Why there is no answer to look at. */
export type NoAnswer =
	| { readonly kind: 'away'; readonly code: string }
	| { readonly kind: 'too-large'; readonly mostBytes: number }
	| { readonly kind: 'undecodable'; readonly encoding: string };

const patienceMs = 30_000;
const mostBytes = 32 * 1024 * 1024;

/** As a browser asks. */
const asked = {
	accept: 'text/html,application/xhtml+xml,*/*;q=0.8',
	'accept-language': 'de',
	'cache-control': 'no-cache',
	pragma: 'no-cache',
	'user-agent': 'Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0',
};

/** Ways to pack an answer; each has its own copy on the server, and so each has to be looked at. */
export const packings = ['br', 'gzip', 'identity'] as const;
export type Packing = (typeof packings)[number];

/** Fetches one path from a door, on a connection of its own, and follows nothing. */
export function fetchAnew(
	origin: string,
	path: string,
	packing: Packing = 'gzip',
): Promise<Result<Answer, NoAnswer>> {
	const { request, options, hostHeader } = wayTo(origin);
	return new Promise((done) => {
		const headers = { ...asked, 'accept-encoding': packing, host: hostHeader, connection: 'close' };
		const sent = request({ ...options, path, headers, timeout: patienceMs }, (response) => {
			void readAnswer(response).then(done, (error: NodeJS.ErrnoException) =>
				done(err({ kind: 'away', code: error.code ?? error.name })),
			);
		});
		sent.once('timeout', () => sent.destroy(Object.assign(new Error('timeout'), { code: 'ETIMEDOUT' })));
		sent.once('error', (error: NodeJS.ErrnoException) =>
			done(err({ kind: 'away', code: error.code ?? error.name })),
		);
		sent.end();
	});
}

async function readAnswer(response: IncomingMessage): Promise<Result<Answer, NoAnswer>> {
	const parts: Buffer[] = [];
	let cameBytes = 0;
	for await (const part of response as AsyncIterable<Buffer>) {
		cameBytes += part.length;
		if (cameBytes > mostBytes) return err({ kind: 'too-large', mostBytes });
		parts.push(part);
	}
	const headers = Object.fromEntries(
		Object.entries(response.headers).map(([name, value]) => [
			name,
			Array.isArray(value) ? value.join(', ') : (value ?? ''),
		]),
	);
	const encoding = headers['content-encoding'] ?? '';
	const body = decode(Buffer.concat(parts), encoding);
	if (body === undefined) return err({ kind: 'undecodable', encoding });
	return ok({ status: response.statusCode ?? 0, headers, body });
}

function decode(bytes: Buffer, encoding: string): Buffer | undefined {
	const limit = { maxOutputLength: mostBytes };
	try {
		if (encoding === '' || encoding === 'identity') return bytes;
		if (encoding === 'br') return brotliDecompressSync(bytes, limit);
		if (encoding === 'gzip') return gunzipSync(bytes, limit);
		if (encoding === 'deflate') return inflateSync(bytes, limit);
		return undefined;
	} catch {
		return undefined;
	}
}
