import type { IncomingMessage, ServerResponse } from 'node:http';
import { CookieJar } from './cookie-jar.ts';
import { wayTo } from './house-origin.ts';

/** What of a request goes on; the rest is of this machine, or says who asks. */
const headersOn = ['accept', 'content-length', 'content-type', 'transfer-encoding'];
/** What of an answer comes back. */
const headersBack = ['content-length', 'retry-after'];
/** What no browser runs, whatever stands in it. */
const harmless = /^application\/(json|octet-stream)\s*(;|$)/i;
const patienceMs = 60_000;

/** An address below `/api` or `/x` that says the same to everybody who reads it; nothing else goes on. */
export const isCall = (path: string): boolean =>
	/^\/(api|x)(\/[A-Za-z0-9_-]+)+(\?[A-Za-z0-9_\-.~%&=]*)?$/.test(path);

/**
 * The way from the desk to the server's calls, and to nothing else. It keeps the session: the browser has no cookie
 * of the server, and other pages of the browser cannot use it. Calls below `/x` go without it, on connections of
 * their own, so that the server does not see who of us asks for which slots.
 */
export function deskProxy(origin: string): {
	readonly pass: (req: IncomingMessage, res: ServerResponse) => void;
	/** Ends the session at the server, as far as it can be reached. */
	readonly signOut: () => Promise<void>;
} {
	const { request, Agent, options, hostHeader } = wayTo(origin);
	const jar = new CookieJar();
	const named = new Agent({ keepAlive: true });
	const unnamed = new Agent({ keepAlive: true });
	const order = (path: string, method: string, more: Record<string, string>) => {
		const isNamed = path.startsWith('/api/');
		return {
			...options,
			path,
			method,
			agent: isNamed ? named : unnamed,
			timeout: patienceMs,
			headers: {
				...more,
				host: hostHeader,
				origin,
				...(isNamed && jar.header !== '' && { cookie: jar.header }),
			},
		};
	};

	const pass = (req: IncomingMessage, res: ServerResponse): void => {
		const path = req.url ?? '/';
		const headers = pick(req.headers, headersOn);
		const sent = request(order(path, req.method ?? 'GET', headers), (answer) => {
			const status = answer.statusCode ?? 502;
			const type = String(answer.headers['content-type'] ?? '');
			if (path.startsWith('/api/')) jar.take(answer.headers['set-cookie'] ?? []);
			// A redirect leads elsewhere; a page or script from there is what this desk is there to keep away.
			const isRefused =
				status < 200 || (status >= 300 && status < 400) || (type !== '' && !harmless.test(type));
			if (isRefused) {
				answer.destroy();
				return refuse(res, 'server-answers-otherwise');
			}
			res.writeHead(status, {
				...pick(answer.headers, headersBack),
				...(type !== '' && { 'content-type': type }),
			});
			answer.pipe(res);
			answer.once('error', () => res.destroy());
		});
		sent.once('timeout', () => sent.destroy(new Error('timeout')));
		sent.once('error', () => refuse(res, 'server-away'));
		res.once('close', () => sent.destroy());
		req.pipe(sent);
	};

	const signOut = async (): Promise<void> => {
		if (jar.header !== '') {
			await new Promise<void>((done) => {
				const sent = request({ ...order('/api/sign-out', 'POST', {}), timeout: 3_000 }, (answer) => {
					answer.resume();
					answer.once('close', () => done());
				});
				sent.once('timeout', () => sent.destroy());
				sent.once('error', () => done());
				sent.once('close', () => done());
				sent.end();
			});
		}
		named.destroy();
		unnamed.destroy();
	};
	return { pass, signOut };
}

function refuse(res: ServerResponse, kind: string): void {
	if (res.headersSent) {
		res.destroy();
		return;
	}
	res.writeHead(502, { 'content-type': 'application/json' });
	res.end(JSON.stringify({ kind }));
}

function pick(headers: IncomingMessage['headers'], names: readonly string[]): Record<string, string> {
	return Object.fromEntries(
		names.flatMap((name) => {
			const value = headers[name];
			return typeof value === 'string' ? [[name, value]] : [];
		}),
	);
}
