import { client, ready } from '@serenity-kit/opaque';
import { composedPassword } from './composed-password.ts';

/** The browser's first step of a sign-in: `request` goes to the server, `state` stays in the worker. */
export async function startSignIn(password: string): Promise<{ state: string; request: string }> {
	await ready;
	const { clientLoginState, startLoginRequest } = client.startLogin({ password: composedPassword(password) });
	return { state: clientLoginState, request: startLoginRequest };
}
