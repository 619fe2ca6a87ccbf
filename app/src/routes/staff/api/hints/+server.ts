import { chooseHintAddress, hintAddressOf } from '#lib/server/hints/index.ts';
import { answer, teamEndpoint } from '../endpoint.ts';

export const GET = teamEndpoint(async ({ db, session }) =>
	answer(200, { mail: await hintAddressOf(db, session) }),
);

export const PUT = teamEndpoint(async ({ db, session, body }) => {
	const chosen = await chooseHintAddress(db, session, (await body()).textOrNull('mail', 300));
	return chosen.ok ? answer(200, { mail: chosen.value }) : answer(400, chosen.error);
});
