import { redeemInvitation } from '#lib/server/participants/index.ts';
import { answer, endpoint } from '../../endpoint.ts';
import { MalformedField } from '../../fields.ts';
import { readStatement } from '../../read-statement.ts';
import { refusedAnswer } from '../refused.ts';

export const POST = endpoint(async ({ db, body, now }) => {
	const fields = await body();
	const given = fields.object('account');
	const account = {
		accountId: given.uuid('accountId'),
		name: given.text('name', 200),
		opaqueRecord: given.text('record'),
		recoveryProofHash: given.bytes('recoveryProofHash', 32),
		totpSecret: fields.bytes('totpSecret', 20),
		personalKeys: given.bytes('personalKeys'),
		...(given.has('publicKeys') && { publicKeys: readStatement(given, 'publicKeys') }),
		unlockers: given.list('unlockers', 2).map((one) => ({
			kind: unlockerKind(one.text('kind', 20)),
			wrapped: one.bytes('wrapped'),
		})),
	};
	const code = fields.text('code', 200);
	const redeemed = await redeemInvitation(db, code, account, fields.text('totpCode', 20), now);
	return redeemed.ok ? answer(200, { kind: 'done' }) : refusedAnswer(redeemed.error);
});

function unlockerKind(kind: string): 'password' | 'recovery' {
	if (kind === 'password' || kind === 'recovery') return kind;
	throw new MalformedField('account.unlockers.kind');
}
