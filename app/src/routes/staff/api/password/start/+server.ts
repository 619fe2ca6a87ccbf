import { answerNewPassword } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

export const POST = openEndpoint(async ({ body, session, now }) => {
	const response = await answerNewPassword(session, (await body()).text('request'), now);
	if (response.ok) return answer(200, { response: response.value });
	return answer(response.error.kind === 'proof-due' ? 401 : 400, response.error);
});
