import { err, ok, type Result } from '@schutznetz/kernel';

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
	| { readonly kind: 'refused'; readonly status: number; readonly answer: Refusal };

export type Api = {
	readonly get: <T>(path: string) => Promise<Result<T, ApiProblem>>;
	readonly send: <T>(
		method: 'POST' | 'PUT' | 'DELETE',
		path: string,
		body?: object,
	) => Promise<Result<T, ApiProblem>>;
	/** Like `send`, without a cookie: the server must not see who of us asks for which slots. */
	readonly sendUnnamed: <T>(path: string, body: object) => Promise<Result<T, ApiProblem>>;
};

type Options = { readonly fetch: typeof fetch; readonly isOnline: () => boolean };

const patienceMs = 30_000;

/** The server's API as Results: nothing that the network does throws. */
export function createApi({ fetch, isOnline }: Options): Api {
	async function request<T>(path: string, init: RequestInit): Promise<Result<T, ApiProblem>> {
		const response = await fetch(path, {
			cache: 'no-store',
			redirect: 'error',
			signal: AbortSignal.timeout(patienceMs),
			...init,
		}).catch(() => null);
		if (response === null) return err({ kind: isOnline() ? 'server-away' : 'offline' });
		const json = response.status === 204 ? null : await response.json().catch(() => undefined);
		if (response.ok && json !== undefined) return ok(json as T);
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
		get: (path) => request(path, { method: 'GET' }),
		send: (method, path, body) => request(path, withBody(method, body)),
		sendUnnamed: (path, body) => request(path, { ...withBody('POST', body), credentials: 'omit' }),
	};
}

function asRefusal(json: unknown): Refusal | undefined {
	if (typeof json !== 'object' || json === null || !('kind' in json)) return undefined;
	return typeof json.kind === 'string' ? { ...json, kind: json.kind } : undefined;
}
