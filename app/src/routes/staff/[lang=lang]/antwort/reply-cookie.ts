import type { RequestEvent } from '@sveltejs/kit';
import { isEncrypted } from '../../is-encrypted.ts';

const cookieName = (event: RequestEvent): string =>
	isEncrypted(event) ? '__Secure-schutznetz-antwort' : 'schutznetz-antwort';
// Lax: whoever comes from a mail program comes from another site.
const options = (event: RequestEvent) =>
	({ path: '/de/antwort', httpOnly: true, sameSite: 'lax', secure: isEncrypted(event) }) as const;
const hours = 8;

/** The code of a one-time link, while somebody answers; it stands in no address after the first. */
export const readReplyCookie = (event: RequestEvent): string => event.cookies.get(cookieName(event)) ?? '';

export function writeReplyCookie(event: RequestEvent, code: string): void {
	event.cookies.set(cookieName(event), code, { ...options(event), maxAge: hours * 3600 });
}

export function deleteReplyCookie(event: RequestEvent): void {
	event.cookies.delete(cookieName(event), options(event));
}
