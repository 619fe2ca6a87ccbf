import { err, ok, type Result } from '@schutznetz/kernel';
import { client, ready } from '@serenity-kit/opaque';
import { boundIdentifiers } from '../public/opaque/bound-identifiers.ts';
import { fromTheWire, type MalformedMessage } from '../public/opaque/from-the-wire.ts';
import { composedPassword } from './composed-password.ts';
import { keyStretching } from './key-stretching.ts';

/**
 * The browser's last step of a sign-in: `finish` goes to the server, `exportKey` never does.
 *
 * @returns `wrong-password` also for a name that has no account and for a record of another name: nobody can
 *   tell these apart here
 */
export async function finishSignIn(
	password: string,
	state: string,
	response: string,
	{ name }: { readonly name: string },
): Promise<Result<{ finish: string; exportKey: string }, { kind: 'wrong-password' } | MalformedMessage>> {
	await ready;
	const step = fromTheWire('loginResponse', () =>
		client.finishLogin({
			password: composedPassword(password),
			clientLoginState: state,
			loginResponse: response,
			identifiers: boundIdentifiers(name),
			keyStretching,
		}),
	);
	if (!step.ok) return step;
	if (step.value === undefined) return err({ kind: 'wrong-password' });
	return ok({ finish: step.value.finishLoginRequest, exportKey: step.value.exportKey });
}
