import { err, ok, type Result } from '@schutznetz/kernel';
import { ready, server } from '@serenity-kit/opaque';

/**
 * Whether the browser knew the password. A finish that is no message of OPAQUE is a wrong one: whoever
 * guesses gets one answer for everything.
 *
 * @param state - what `startSignIn` of the server returned for this attempt; to be used once
 */
export async function finishSignIn(
	state: string,
	finish: string,
): Promise<Result<{ sessionKey: string }, { kind: 'wrong-password' }>> {
	await ready;
	try {
		const { sessionKey } = server.finishLogin({ serverLoginState: state, finishLoginRequest: finish });
		return ok({ sessionKey });
	} catch (error) {
		const isTheirs =
			error instanceof Error && /finishLoginRequest"|"finish server login"/.test(error.message);
		if (isTheirs) return err({ kind: 'wrong-password' });
		throw error;
	}
}
