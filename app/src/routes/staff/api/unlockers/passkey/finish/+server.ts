import { addUnlocker, passkeyDesk, type RegistrationResponse } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../../endpoint.ts';
import { relyingParty } from '../../../relying-party.ts';
import { keyChange } from '../../key-change.ts';

export const POST = openEndpoint(async ({ event, db, body, session, now }) => {
	const fields = await body(32_768);
	const response = fields.json('response') as RegistrationResponse;
	const unlocker = {
		id: fields.uuid('id'),
		kind: 'passkey',
		wrapped: fields.bytes('wrapped'),
		publicKey: fields.bytes('publicKey', 1216),
		vouched: fields.bytes('vouched', 64),
		anchor: fields.bytes('anchor'),
	} as const;
	const made = await passkeyDesk().finishRegistration(session, response, relyingParty(event), now);
	if (!made.ok) return answer(made.error.kind === 'attempt-ended' ? 410 : 401, made.error);
	return keyChange(await addUnlocker(db, session, { ...unlocker, credential: made.value }, now));
});
