import { redirect } from '@sveltejs/kit';
import { endSession } from '#lib/server/accounts/index.ts';
import { appDatabase } from '#lib/server/db/index.ts';
import { deleteSessionCookie, readSessionCookie } from '../../../../api/session-cookie.ts';
import type { RequestHandler } from './$types';

/** Signing out without a script; the framework refuses a form from another origin. */
export const POST: RequestHandler = async (event) => {
	await endSession(appDatabase(), readSessionCookie(event));
	deleteSessionCookie(event);
	redirect(303, '/de/anmelden');
};
