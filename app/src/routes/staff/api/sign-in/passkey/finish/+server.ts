import { type AuthenticationResponse, passkeyDesk } from '#lib/server/accounts/index.ts';
import { answer, endpoint } from '../../../endpoint.ts';
import { MalformedField } from '../../../fields.ts';
import { relyingParty } from '../../../relying-party.ts';
import { admittedAnswer } from '../../admitted.ts';

export const POST = endpoint(async (call) => {
	const { event, body, session, now } = call;
	const fields = await body();
	const response = fields.json('response') as AuthenticationResponse;
	if (typeof response.id !== 'string') throw new MalformedField('response.id');
	const admitted = await passkeyDesk().finishSignIn(
		response,
		fields.text('challenge'),
		session,
		relyingParty(event),
		now,
	);
	if (admitted.ok) return admittedAnswer(call, admitted.value);
	return answer(admitted.error.kind === 'attempt-ended' ? 410 : 401, admitted.error);
});
