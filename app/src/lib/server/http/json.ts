import { err, ok, type Result } from '@schutznetz/kernel';

/** Why a body was not read: which size would have been taken, that it is no JSON, or that its way broke. */
export type BodyProblem =
	| { readonly kind: 'too-large'; readonly mostBytes: number }
	| { readonly kind: 'malformed'; readonly what: 'body'; readonly because: 'not-json' }
	| { readonly kind: 'broken-off' };

const notJson: BodyProblem = { kind: 'malformed', what: 'body', because: 'not-json' };

/** Reads a request's body as it is, and no more of it than `mostBytes`. */
export async function readBody(
	request: Request,
	mostBytes: number,
): Promise<Result<Uint8Array, BodyProblem>> {
	if (Number(request.headers.get('content-length')) > mostBytes) return err({ kind: 'too-large', mostBytes });
	const parts: Uint8Array[] = [];
	let cameBytes = 0;
	try {
		const reader = request.body?.getReader();
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			cameBytes += part.value.byteLength;
			if (cameBytes > mostBytes) return err({ kind: 'too-large', mostBytes });
			parts.push(part.value);
		}
		return ok(Buffer.concat(parts));
	} catch {
		// Broken off on its way: what came is not what was sent.
		return err({ kind: 'broken-off' });
	}
}

/** Reads a request's body as JSON, and no more of it than `mostBytes`. */
export async function readJson(request: Request, mostBytes: number): Promise<Result<unknown, BodyProblem>> {
	if (Number(request.headers.get('content-length')) > mostBytes) return err({ kind: 'too-large', mostBytes });
	const decoder = new TextDecoder('utf-8', { fatal: true });
	let text = '';
	let cameBytes = 0;
	try {
		// Left off, not cancelled: cancelling would close the connection before the answer is on it.
		const reader = request.body?.getReader();
		for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
			cameBytes += part.value.byteLength;
			if (cameBytes > mostBytes) return err({ kind: 'too-large', mostBytes });
			text += decoder.decode(part.value, { stream: true });
		}
		return ok(JSON.parse(text + decoder.decode()) as unknown);
	} catch {
		// Broken off on its way, no UTF-8, or no JSON: nothing that can be read in any case.
		return err(notJson);
	}
}

/** An answer as JSON, kept by nobody. */
export function answerJson(
	status: number,
	body: object,
	headers: Readonly<Record<string, string>> = {},
): Response {
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/json', 'cache-control': 'no-store', ...headers },
	});
}
