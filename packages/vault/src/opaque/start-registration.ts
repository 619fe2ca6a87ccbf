import { client, ready } from '@serenity-kit/opaque';
import { composedPassword } from './composed-password.ts';

/** The browser's first step to a new password: `request` goes to the server, `state` stays in the worker. */
export async function startRegistration(password: string): Promise<{ state: string; request: string }> {
	await ready;
	const { clientRegistrationState, registrationRequest } = client.startRegistration({
		password: composedPassword(password),
	});
	return { state: clientRegistrationState, request: registrationRequest };
}
