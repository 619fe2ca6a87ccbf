import type { RequestEvent } from '@sveltejs/kit';
import type { Admitted } from '#lib/server/accounts/index.ts';
import { answer } from '../endpoint.ts';
import { writeSessionCookie } from '../session-cookie.ts';

/** The answer to a right password or recovery code. */
export function admittedAnswer(event: RequestEvent, admitted: Admitted): Response {
	if (admitted.kind === 'second-factor-due') writeSessionCookie(event, admitted.token);
	return answer(200, { kind: admitted.kind });
}

/** An instant goes as text, to the second: it is shown to a person. */
export const lockedAnswer = ({ until }: { readonly until: Temporal.Instant }): Response =>
	answer(423, {
		kind: 'locked',
		until: until.round({ smallestUnit: 'second', roundingMode: 'ceil' }).toString(),
	});
