import { type RequestEvent, redirect } from '@sveltejs/kit';
import { findSession } from '#lib/server/accounts/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { type Member, memberOf } from '#lib/server/participants/index.ts';
import { readSessionCookie } from '../../api/session-cookie.ts';

/**
 * Who asks. Every load and every action of the workshop calls it: a layout guards no action. Nobody who is not
 * signed in, or whose session is locked, gets further than to the sign-in, which leads back.
 */
export async function requireMember(event: RequestEvent): Promise<Member> {
	const db = appDatabase();
	const session = await findSession(db, readSessionCookie(event), Temporal.Now.instant());
	const member = await memberOf(db, session);
	if (member) return member;
	const { pathname, search } = event.url;
	const back = event.request.method === 'GET' ? `${pathname}${search}` : pathname;
	redirect(303, `/de/anmelden?weiter=${encodeURIComponent(back)}`);
}
