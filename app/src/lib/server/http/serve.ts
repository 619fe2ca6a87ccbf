import {
	createServer,
	type IncomingMessage,
	type OutgoingHttpHeaders,
	type Server,
	type ServerResponse,
} from 'node:http';
import type { Socket } from 'node:net';
import { pathToFileURL } from 'node:url';
import compression from '@polka/compression';
import type { Door, Origins } from '../../doors.ts';
import { bodyLimit, holdBodyTo, statedLimit, uploadLimitBytes } from './body-limit.ts';
import type { Log } from './log.ts';
import { RateLimit } from './rate-limit.ts';
import { securityHeaders } from './security-headers.ts';
import { isWorkerFile, workerPolicy } from './worker-policy.ts';

export type ServeOptions = Readonly<{
	host: string;
	port: number;
	origins: Origins;
	/** Requests a minute from one address; 0 switches the limit off. */
	rateLimitPerMinute: number;
	/** How many reverse proxies of our own stand in front; each has added one address to X-Forwarded-For. */
	trustedProxyHops: number;
	/** The built SvelteKit handler (`app/build/handler.js`). */
	handlerPath: string;
	/** Whether the parts behind the pages answer, asked by `/ready`. */
	isReady: () => Promise<boolean>;
	log: Log;
}>;

export type Serving = Readonly<{
	port: number;
	/** Takes no new requests, lets the open ones finish for so long, then ends them. */
	close: (graceMs: number) => Promise<void>;
}>;

/** A shelter, a mobile network or Tor puts many people behind one address, and these pages cost little. */
const seekerAllowance = 20;
const tooMany = 'Zu viele Anfragen in kurzer Zeit. Bitte warten Sie eine Minute.';
const nowhere = 'Diese Seite gibt es nicht.';
const tooManyAtHelp = `${tooMany}\nToo many requests. Please wait a minute.\n\nIn Gefahr / In danger: 110, 112`;

type Handler = (req: IncomingMessage, res: ServerResponse, next?: () => void) => void | Promise<void>;

/**
 * The shell around the built pages: says which door a request came through, puts the headers on every answer
 * (SvelteKit's own static files carry none), refuses foreign writes, and answers `/health` and `/ready`.
 */
export async function serve(options: ServeOptions): Promise<Serving> {
	const handler = await loadHandler(options.handlerPath);
	const compress = compression({ brotli: true, level: 5, threshold: 512 }) as Handler;
	const newLimit = (times = 1) => new RateLimit(options.rateLimitPerMinute * times);
	const doorByHost = new Map(
		Object.entries(options.origins).map(([door, origin]) => [new URL(origin).host, door as Door]),
	);
	// The team's pages ask for slots in the background, as many as strangers have filled: that must not use up what
	// signing in and turning pages need.
	const limits = {
		public: newLimit(),
		seeker: newLimit(seekerAllowance),
		staff: newLimit(),
		staffChannel: newLimit(),
	};
	let isClosing = false;

	const server = createServer((req, res) => {
		const path = (req.url ?? '/').split('?', 1)[0] ?? '/';
		const host = options.trustedProxyHops > 0 ? forwarded(req, 'x-forwarded-host') : req.headers.host;
		const door = doorByHost.get(host ?? '');
		const origin = door && options.origins[door];
		endWithUnreadBody(req, res);
		// Where no door is known, the strictest hold.
		setHeaders(res, securityHeaders(door ?? 'staff', origin?.startsWith('https:') ?? false, path));
		if (path === '/health') return answer(res, 200, 'ok');
		if (path === '/ready') return void answerReady(res);
		if (!door || !origin) return answer(res, 421, 'Diese Adresse gehört nicht zu diesem Server.');

		if (door === 'seeker') keepNothing(res);
		// No text in the database can hold this sign, so nothing can stand at such an address; asked, it would throw.
		if (/%00/.test(req.url ?? '')) return refuse(res, path, 404, nowhere, { kind: 'not-found' });
		if (isWorkerFile(path)) res.setHeader('content-security-policy', workerPolicy);

		const limit = door === 'staff' && path.startsWith('/x/') ? limits.staffChannel : limits[door];
		const turn = limit.take(clientAddress(req, options.trustedProxyHops), Date.now());
		forgetAddress(req);
		if (!turn.passes) {
			const { retryAfterSeconds } = turn;
			res.setHeader('retry-after', String(retryAfterSeconds));
			const words = door === 'seeker' ? tooManyAtHelp : tooMany;
			return refuse(res, path, 429, words, { kind: 'too-many-requests', retryAfterSeconds });
		}
		if (isForeignWrite(req, origin)) {
			if (door !== 'seeker')
				options.log('warn', { event: 'foreign-write-refused', method: req.method ?? '' });
			const words = 'Diese Eingabe kam von einer fremden Seite und wurde nicht angenommen.';
			return refuse(res, path, 403, words, { kind: 'foreign-write' });
		}

		if (!holdBodyTo(bodyLimit(door, path), req)) {
			const problem = { kind: 'too-large', mostBytes: statedLimit(door, path) };
			return refuse(res, path, 413, 'Das ist zu groß.', problem);
		}

		// From here on SvelteKit must see our word for it, never a visitor's.
		req.headers['x-schutznetz-host'] = new URL(origin).host;
		req.headers['x-schutznetz-proto'] = new URL(origin).protocol.slice(0, -1);
		if (!isSafe(req)) req.headers.origin = origin;
		// Compressing a page that mixes a secret with what a stranger sent can betray the secret by its size.
		if (door === 'public') void compress(req, res, () => void hand(req, res));
		else void hand(req, res);
	});

	/** Whatever one request does, the house goes on for all others. */
	async function hand(req: IncomingMessage, res: ServerResponse): Promise<void> {
		try {
			await handler(req, res);
		} catch (error) {
			options.log(
				'error',
				{ event: 'request-broke', errorName: error instanceof Error ? error.name : typeof error },
				'day',
			);
			if (res.headersSent) res.destroy();
			else answer(res, 400, 'Diese Anfrage ist nicht zu verstehen.');
		}
	}

	// Anybody may ask, so the database is asked once a second at most.
	let asked: { at: number; answer: Promise<boolean> } | undefined;
	async function answerReady(res: ServerResponse): Promise<void> {
		const now = performance.now();
		if (!asked || now - asked.at > 1000) asked = { at: now, answer: options.isReady().catch(() => false) };
		const isReady = !isClosing && (await asked.answer);
		answer(res, isReady ? 200 : 503, isReady ? 'ready' : 'not ready');
	}

	const port = await listen(server, options.host, options.port);
	const close = async (graceMs: number): Promise<void> => {
		isClosing = true;
		const closed = new Promise<void>((done) => server.close(() => done()));
		// A connection whose last answer has just gone out stays open for the next request: none will come.
		const sweep = setInterval(() => server.closeIdleConnections(), 20);
		// At once, not by a timer: a second call finds the server already closing and would clear it again.
		if (graceMs === 0) server.closeAllConnections();
		const timer = setTimeout(() => server.closeAllConnections(), graceMs);
		await closed;
		clearInterval(sweep);
		clearTimeout(timer);
	};
	return { port, close };
}

async function loadHandler(path: string): Promise<Handler> {
	// adapter-node reads these once, when it is imported.
	process.env.HOST_HEADER = 'x-schutznetz-host';
	process.env.PROTOCOL_HEADER = 'x-schutznetz-proto';
	process.env.BODY_SIZE_LIMIT = String(uploadLimitBytes);
	const built: { handler: Handler } = await import(/* @vite-ignore */ pathToFileURL(path).href);
	return built.handler;
}

function listen(server: Server, host: string, port: number): Promise<number> {
	return new Promise((done, fail) => {
		server.once('error', fail);
		server.listen(port, host, () => {
			const address = server.address();
			done(typeof address === 'object' && address ? address.port : port);
		});
	});
}

function setHeaders(res: ServerResponse, headers: Readonly<Record<string, string>>): void {
	for (const [name, value] of Object.entries(headers)) res.setHeader(name, value);
}

function answer(res: ServerResponse, status: number, text: string): void {
	res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', 'cache-control': 'no-store' });
	res.end(`${text}\n`);
}

/** Answers a script as it is answered everywhere else: with a kind. People get words. */
function refuse(res: ServerResponse, path: string, status: number, words: string, problem: object): void {
	if (/^\/(x|api)\//.test(path)) {
		res.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store' });
		res.end(JSON.stringify(problem));
	} else answer(res, status, words);
}

/**
 * A seeker's browser keeps no file of ours: the built files ask to be cached for a year, and their names in a
 * phone's cache would say where somebody has been.
 */
function keepNothing(res: ServerResponse): void {
	const writeHead = res.writeHead.bind(res);
	const withoutCaching = (headers: OutgoingHttpHeaders): OutgoingHttpHeaders =>
		Object.fromEntries(
			Object.entries(headers).filter(([name]) => !/^(cache-control|etag|last-modified)$/i.test(name)),
		);
	res.writeHead = ((status: number, headers?: OutgoingHttpHeaders) => {
		res.setHeader('cache-control', 'no-store');
		for (const name of ['etag', 'last-modified']) res.removeHeader(name);
		return writeHead(status, headers && withoutCaching(headers));
	}) as typeof res.writeHead;
}

/** How long a refused sender may take to read why. */
const lastWordsMs = 500;

/**
 * Whoever is refused in the middle of a body is cut off, instead of being listened to until the end of it: the
 * connection takes no more bytes at once and is gone when the answer has had its time to arrive.
 */
function endWithUnreadBody(req: IncomingMessage, res: ServerResponse): void {
	if (isSafe(req)) return;
	const { socket } = req;
	const writeHead = res.writeHead.bind(res) as (...args: readonly unknown[]) => ServerResponse;
	res.writeHead = ((status: number, ...rest: readonly unknown[]) => {
		if (status >= 400 && !req.complete) {
			res.setHeader('connection', 'close');
			// Node ends a connection right behind its last answer; with bytes unread that resets it, answer and all.
			socket.destroySoon = () => {
				socket.end();
				setImmediate(() => socket.pause());
				setTimeout(() => socket.destroy(), lastWordsMs);
			};
		}
		return writeHead(status, ...rest);
	}) as typeof res.writeHead;
}

const isSafe = (req: IncomingMessage): boolean => req.method === 'GET' || req.method === 'HEAD';

/** A browser's question before another origin reads the open data; no other address answers it. */
const isQuestionBeforeReading = ({ method, url = '' }: IncomingMessage): boolean =>
	method === 'OPTIONS' && /^\/(api\/v1|de\/monitor\/(daten|stand))(\/|$)/.test(url);

/**
 * A write that another site made the browser send. Pages say `no-referrer`, so browsers send `Origin: null`
 * with their own forms: `Sec-Fetch-Site` tells, and the origin only where it is not there.
 */
function isForeignWrite(req: IncomingMessage, origin: string): boolean {
	if (isSafe(req) || isQuestionBeforeReading(req)) return false;
	const site = req.headers['sec-fetch-site'];
	return site === undefined ? req.headers.origin !== origin : site !== 'same-origin';
}

function forwarded(req: IncomingMessage, name: string): string | undefined {
	const value = req.headers[name];
	return typeof value === 'string' ? value : req.headers.host;
}

function clientAddress(req: IncomingMessage & { socket: Socket }, hops: number): string {
	if (hops > 0) {
		const list = String(req.headers['x-forwarded-for'] ?? '').split(',');
		const address = list.at(-hops)?.trim();
		if (address) return address;
	}
	return req.socket.remoteAddress ?? '';
}

/** Once it is counted, nothing behind the shell learns where a request came from, and so nothing keeps it. */
function forgetAddress(req: IncomingMessage): void {
	for (const name of Object.keys(req.headers)) {
		if (/^(x-)?forwarded|^x-real-ip$|client-ip$|connecting-ip$/.test(name)) delete req.headers[name];
	}
	req.rawHeaders.length = 0;
}
