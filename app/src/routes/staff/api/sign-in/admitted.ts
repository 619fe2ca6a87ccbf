import { type Admitted, noteDevice } from '#lib/server/accounts/index.ts';
import { answer, type Call } from '../endpoint.ts';
import { writeSessionCookie } from '../session-cookie.ts';

/** The answer to a proven unlocker. */
export async function admittedAnswer(
	{ event, db, now }: Pick<Call, 'event' | 'db' | 'now'>,
	{ kind, token }: Admitted,
): Promise<Response> {
	if (token !== undefined) {
		writeSessionCookie(event, token);
		await noteDevice(db, token, event.request.headers.get('user-agent') ?? '', now);
	}
	return answer(200, { kind });
}

/** An instant goes as text, to the second: it is shown to a person. */
export const lockedAnswer = ({ until }: { readonly until: Temporal.Instant }): Response =>
	answer(423, {
		kind: 'locked',
		until: until.round({ smallestUnit: 'second', roundingMode: 'ceil' }).toString(),
	});
