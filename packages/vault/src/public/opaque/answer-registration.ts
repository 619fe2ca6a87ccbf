import type { Result } from '@schutznetz/kernel';
import { ready, server } from '@serenity-kit/opaque';
import { accountName } from './account-name.ts';
import { fromTheWire, type MalformedMessage } from './from-the-wire.ts';

/**
 * The server's answer to the request that starts a new password for the account `name`.
 *
 * @param setup - what `createServerSetup` made
 * @returns the response for the browser, or `malformed` for a request that is none
 */
export async function answerRegistration(
	setup: string,
	name: string,
	request: string,
): Promise<Result<string, MalformedMessage>> {
	await ready;
	return fromTheWire(
		'registrationRequest',
		() =>
			server.createRegistrationResponse({
				serverSetup: setup,
				userIdentifier: accountName(name),
				registrationRequest: request,
			}).registrationResponse,
	);
}
