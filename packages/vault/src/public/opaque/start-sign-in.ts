import type { Result } from '@schutznetz/kernel';
import { ready, server } from '@serenity-kit/opaque';
import { accountName } from './account-name.ts';
import { boundIdentifiers } from './bound-identifiers.ts';
import { fromTheWire, type MalformedMessage } from './from-the-wire.ts';

/**
 * The server's half of the first step of a sign-in. For an unknown account pass `record` as null: the answer
 * is made from the setup and the name, stable for that name, and as long as a true one.
 *
 * @returns `response` for the browser and `state`, which stays on the server until `finishSignIn`
 */
export async function startSignIn(
	setup: string,
	name: string,
	record: string | null,
	request: string,
): Promise<Result<{ state: string; response: string }, MalformedMessage>> {
	await ready;
	return fromTheWire('startLoginRequest', () => {
		const { serverLoginState, loginResponse } = server.startLogin({
			serverSetup: setup,
			userIdentifier: accountName(name),
			registrationRecord: record,
			startLoginRequest: request,
			identifiers: boundIdentifiers(name),
		});
		return { state: serverLoginState, response: loginResponse };
	});
}
