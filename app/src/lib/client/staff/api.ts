import { err, ok, type Result } from '@schutznetz/kernel';
import { abortAfter } from '../abort-after.ts';
import { nothing, type Read, unread } from './read-json.ts';

/** What the server refused, as its answer says it: `kind` and the facts. */
export type Refusal = { readonly kind: string } & Readonly<Record<string, unknown>>;

export type ApiProblem =
	/** The browser has no connection, or the server does not answer. */
	| { readonly kind: 'offline' }
	| { readonly kind: 'server-away' }
	/** The session has ended, here or in another tab. */
	| { readonly kind: 'signed-out' }
	/** The session is locked: password or recovery code open it again. */
	| { readonly kind: 'locked' }
	/** It answered something else than this page knows: the page is older or newer than the server, or it lies. */
	| { readonly kind: 'not-understood' }
	| { readonly kind: 'refused'; readonly status: number; readonly answer: Refusal };

/** Each call says what it reads of the answer; what cannot be read so is `not-understood`. */
export type Api = {
	readonly get: <T>(path: string, read: Read<T>) => Promise<Result<T, ApiProblem>>;
	readonly send: <T = null>(
		method: 'POST' | 'PUT' | 'DELETE',
		path: string,
		body?: object,
		read?: Read<T>,
	) => Promise<Result<T, ApiProblem>>;
	/** Like `send`, without a cookie: the server must not see who of us asks for which slots. */
	readonly sendUnnamed: <T>(path: string, body: object, read: Read<T>) => Promise<Result<T, ApiProblem>>;
};

type Options = { readonly fetch: typeof fetch; readonly isOnline: () => boolean };

const patienceMs = 30_000;

/** The server's API as Results: nothing that the network does throws. */
export function createApi({ fetch, isOnline }: Options): Api {
	async function request<T>(path: string, init: RequestInit, read: Read<T>): Promise<Result<T, ApiProblem>> {
		const { signal, end } = abortAfter(patienceMs);
		const order = { cache: 'no-store', redirect: 'error', signal, ...init } as const;
		const response = await fetch(path, order).catch(() => null);
		if (response === null) {
			end();
			return err({ kind: isOnline() ? 'server-away' : 'offline' });
		}
		const json = response.status === 204 ? null : await response.json().catch(() => undefined);
		end();
		if (response.ok && json !== undefined) {
			const value = read(json);
			return value === unread ? err({ kind: 'not-understood' }) : ok(value);
		}
		const answer = asRefusal(json);
		if (response.status >= 500 || response.status === 429 || answer === undefined)
			return err({ kind: 'server-away' });
		if (answer.kind === 'signed-out') return err({ kind: 'signed-out' });
		if (answer.kind === 'locked-session') return err({ kind: 'locked' });
		return err({ kind: 'refused', status: response.status, answer });
	}
	const withBody = (method: string, body: object | undefined): RequestInit => ({
		method,
		...(body && { body: JSON.stringify(body), headers: { 'content-type': 'application/json' } }),
	});
	return {
		get: (path, read) => request(path, { method: 'GET' }, read),
		send: <T = null>(method: string, path: string, body?: object, read?: Read<T>) =>
			request(path, withBody(method, body), read ?? (nothing as Read<T>)),
		sendUnnamed: (path, body, read) =>
			request(path, { ...withBody('POST', body), credentials: 'omit' }, read),
	};
}

function asRefusal(json: unknown): Refusal | undefined {
	if (typeof json !== 'object' || json === null || !('kind' in json)) return undefined;
	return typeof json.kind === 'string' ? { ...json, kind: json.kind } : undefined;
}
