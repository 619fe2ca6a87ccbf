import type { Result } from '@schutznetz/kernel';
import { client, ready } from '@serenity-kit/opaque';
import { boundIdentifiers } from '../public/opaque/bound-identifiers.ts';
import { fromTheWire, type MalformedMessage } from '../public/opaque/from-the-wire.ts';
import { composedPassword } from './composed-password.ts';
import { keyStretching } from './key-stretching.ts';

/**
 * The browser's last step to a new password: `record` goes to the server, `exportKey` never does; it becomes
 * the unlocker's key by `passwordUnlockKey`. Takes about 200 ms of one core and 64 MiB.
 */
export async function finishRegistration(
	password: string,
	state: string,
	response: string,
	{ name }: { readonly name: string },
): Promise<Result<{ record: string; exportKey: string }, MalformedMessage>> {
	await ready;
	return fromTheWire('registrationResponse', () => {
		const { registrationRecord, exportKey } = client.finishRegistration({
			password: composedPassword(password),
			clientRegistrationState: state,
			registrationResponse: response,
			identifiers: boundIdentifiers(name),
			keyStretching,
		});
		return { record: registrationRecord, exportKey };
	});
}
