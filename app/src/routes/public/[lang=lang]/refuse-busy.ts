import { error } from '@sveltejs/kit';
import { m } from '#lib/paraglide/messages.js';

const headers = { 'retry-after': '10' };

/** A page cannot be calculated now: whoever asks is told so, and when to come back. */
export function refuseBusy(setHeaders: (headers: Record<string, string>) => void): never {
	setHeaders(headers);
	error(503, 'busy');
}

/** The same where a file was asked for. */
export const busyResponse = (): Response =>
	new Response(m.reform_busy(), {
		status: 503,
		headers: { ...headers, 'content-type': 'text/plain; charset=utf-8' },
	});
