import { redirect } from '@sveltejs/kit';
import { writeReplyCookie } from '../reply-cookie.ts';
import type { RequestHandler } from './$types';

/**
 * Takes the code out of the address at once: a page without a script cannot read a fragment. Asking uses nothing up,
 * as mail filters open links before people do.
 */
export const GET: RequestHandler = (event) => {
	const { code } = event.params;
	if (/^[\w-]{20,64}$/.test(code)) writeReplyCookie(event, code);
	event.setHeaders({ 'cache-control': 'no-store' });
	redirect(303, '/de/antwort');
};
