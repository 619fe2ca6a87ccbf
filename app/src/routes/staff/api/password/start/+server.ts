import { answerNewPassword } from '#lib/server/accounts/index.ts';
import { answer, openEndpoint } from '../../endpoint.ts';

export const POST = openEndpoint(async ({ body, session }) => {
	const response = await answerNewPassword(session, (await body()).text('request'));
	return response.ok ? answer(200, { response: response.value }) : answer(400, response.error);
});
