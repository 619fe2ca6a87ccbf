import type { RequestEvent } from '@sveltejs/kit';
import { isEncrypted } from '../is-encrypted.ts';

/** With the prefix a browser takes the cookie only from this very host, over TLS, for all paths. */
const cookieName = (event: RequestEvent): string =>
	isEncrypted(event) ? '__Host-schutznetz-team' : 'schutznetz-team';

/** Without an end of its own: it goes with the browser, and the server ends the session anyway. */
const options = (event: RequestEvent) =>
	({ path: '/', httpOnly: true, sameSite: 'strict', secure: isEncrypted(event) }) as const;

export const readSessionCookie = (event: RequestEvent): string | undefined =>
	event.cookies.get(cookieName(event));

export function writeSessionCookie(event: RequestEvent, token: string): void {
	event.cookies.set(cookieName(event), token, options(event));
}

export function deleteSessionCookie(event: RequestEvent): void {
	event.cookies.delete(cookieName(event), options(event));
}
