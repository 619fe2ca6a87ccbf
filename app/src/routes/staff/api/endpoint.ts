import type { RequestEvent } from '@sveltejs/kit';
import { findSession, type Session } from '#lib/server/accounts/index.ts';
import { appDatabase, type Db, isConnectionLoss } from '#lib/server/db/index.ts';
import { readJson } from '#lib/server/http/index.ts';
import { isInTeam } from '#lib/server/roster/index.ts';
import { Fields, MalformedField } from './fields.ts';
import { readSessionCookie } from './session-cookie.ts';

/** What an endpoint is given. */
export interface Call {
	readonly event: RequestEvent;
	readonly db: Db;
	readonly now: Temporal.Instant;
	/** Who asks, as far as they have come. */
	readonly session: Session | undefined;
	/** The fields of the body, which is JSON; larger ones are refused before they are read. */
	body(mostBytes?: number): Promise<Fields>;
}

/** What a body without records may take; before anybody has signed in there are no others. */
const mostPlainBytes = 16_384;

/** What a body with a record, or with keys of the whole team, may take: all of it in base64url. */
export const mostSealedBytes = 480_000;

/** A JSON answer: what came out, or `kind` and facts. */
export const answer = (status: number, body: object): Response => Response.json(body, { status });

/** An endpoint for everybody who comes through this door. */
export const endpoint =
	(work: (call: Call) => Promise<Response>) =>
	async (event: RequestEvent): Promise<Response> => {
		try {
			const db = appDatabase();
			const now = Temporal.Now.instant();
			const session = await findSession(db, readSessionCookie(event), now);
			return await work({ event, db, now, session, body: (mostBytes) => readBody(event.request, mostBytes) });
		} catch (error) {
			if (error instanceof TooLargeBody)
				return answer(413, { kind: 'too-large', mostBytes: error.mostBytes });
			if (error instanceof MalformedField) return answer(400, { kind: 'malformed', field: error.field });
			if (isConnectionLoss(error)) return answer(503, { kind: 'database-away' });
			throw error;
		}
	};

/** What an endpoint is given that is there only for who has signed in. */
type SignedInCall = Call & { readonly session: Session };

/** An endpoint for who has signed in with password and second factor, also while the session is locked. */
export const signedInEndpoint = (
	work: (call: SignedInCall) => Promise<Response>,
): ReturnType<typeof endpoint> =>
	endpoint(async (call) => {
		const { session } = call;
		if (!session || session.state === 'second-factor') return answer(401, { kind: 'signed-out' });
		return work({ ...call, session });
	});

/** What a session answers until its owner has proven the password or the recovery words again. */
export const lockedSession = (): Response => answer(401, { kind: 'locked-session' });

/** An endpoint for who has signed in, and has not locked since. */
export const openEndpoint = (work: (call: SignedInCall) => Promise<Response>): ReturnType<typeof endpoint> =>
	signedInEndpoint(async (call) => (call.session.state === 'open' ? work(call) : lockedSession()));

/** An endpoint for the team alone: a language mediator, and who is in no roster yet or any more, is refused. */
export const teamEndpoint = (work: (call: SignedInCall) => Promise<Response>): ReturnType<typeof endpoint> =>
	openEndpoint(async (call) => {
		const isTeam = await isInTeam(call.db, call.session);
		return isTeam ? work(call) : answer(403, { kind: 'team-only' });
	});

async function readBody(request: Request, mostBytes = mostPlainBytes): Promise<Fields> {
	const json = await readJson(request, mostBytes);
	if (json.ok) return new Fields(json.value);
	throw json.error.kind === 'too-large' ? new TooLargeBody(mostBytes) : new MalformedField('body');
}

class TooLargeBody extends Error {
	readonly mostBytes: number;

	constructor(mostBytes: number) {
		super(`a body of more than ${mostBytes} bytes`);
		this.mostBytes = mostBytes;
	}
}
