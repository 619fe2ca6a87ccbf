import { setEscrow } from '#lib/server/accounts/index.ts';
import { mostSealedBytes, openEndpoint } from '../../endpoint.ts';
import { MalformedField } from '../../fields.ts';
import { recoveryAnswer } from '../recovery-answer.ts';

const mostShares = 200;

/** Allows a way back, in the place of the one before. */
export const POST = openEndpoint(async ({ db, body, session, now }) => {
	const fields = await body(mostSealedBytes);
	const kind = fields.text('kind', 20);
	if (kind !== 'colleagues' && kind !== 'papers') throw new MalformedField('kind');
	const shares = fields
		.list('shares', mostShares)
		.map((one) => ({ memberId: one.uuid('memberId'), wrapped: one.bytes('wrapped') }));
	const escrow = { id: fields.uuid('id'), kind, sealed: fields.bytes('sealed'), shares } as const;
	return recoveryAnswer(await setEscrow(db, session, escrow, now));
});

/** Takes it back. */
export const DELETE = openEndpoint(async ({ db, session, now }) =>
	recoveryAnswer(await setEscrow(db, session, null, now)),
);
