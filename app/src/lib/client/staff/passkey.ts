import { err, ok, type Result } from '@schutznetz/kernel';
import { PASSKEY_PRF_LABEL } from '@schutznetz/vault/public';
import {
	browserSupportsWebAuthn,
	type PublicKeyCredentialCreationOptionsJSON,
	type PublicKeyCredentialRequestOptionsJSON,
	startAuthentication,
	startRegistration,
} from '@simplewebauthn/browser';

/** Why a passkey was not made or not used. */
export type PasskeyProblem = {
	readonly kind:
		| 'passkey-unsupported'
		/** Its maker gives no secret (PRF): it could sign in and open nothing. */
		| 'passkey-without-prf'
		/** Cancelled, timed out, or none of this host is at hand: a browser does not say which. */
		| 'passkey-cancelled'
		| 'passkey-known';
};

/** What the server checks, and what opens the vault: the second never leaves this browser. */
export type PasskeyAnswer = { readonly response: object; readonly prf: Uint8Array };

const prfInput = { prf: { eval: { first: new TextEncoder().encode(PASSKEY_PRF_LABEL) } } };

/** Whether this page has a host's name: browsers tie no passkey to a bare address, as of a local desk. */
export const hasPasskeyHost = (): boolean => !/^[\d.]+$|:|^\[/.test(location.hostname);

/** Makes a passkey, and refuses one without PRF before anything of it is stored at the server. */
export async function makePasskey(options: object): Promise<Result<PasskeyAnswer, PasskeyProblem>> {
	if (!browserSupportsWebAuthn()) return err({ kind: 'passkey-unsupported' });
	const optionsJSON = { ...(options as PublicKeyCredentialCreationOptionsJSON), extensions: prfInput };
	const made = await startRegistration({ optionsJSON }).catch(nameOf);
	if (typeof made === 'string') {
		return err({ kind: made === 'InvalidStateError' ? 'passkey-known' : 'passkey-cancelled' });
	}
	const { prf } = made.clientExtensionResults;
	if (prf?.enabled !== true && !prf?.results) return err({ kind: 'passkey-without-prf' });
	const response = { ...made, clientExtensionResults: {} };
	const first = secretOf(prf.results?.first);
	if (first) return ok({ response, prf: first });
	// Many authenticators give the secret only when they are used, not when they are made.
	const asked = await usePasskey({
		challenge: optionsJSON.challenge,
		rpId: optionsJSON.rp.id,
		allowCredentials: [{ id: made.id, type: 'public-key' }],
		userVerification: 'required',
	});
	return asked.ok ? ok({ response, prf: asked.value.prf }) : asked;
}

/** Asks any passkey of this host to sign and to give its secret. */
export async function usePasskey(options: object): Promise<Result<PasskeyAnswer, PasskeyProblem>> {
	if (!browserSupportsWebAuthn()) return err({ kind: 'passkey-unsupported' });
	const optionsJSON = { ...(options as PublicKeyCredentialRequestOptionsJSON), extensions: prfInput };
	const used = await startAuthentication({ optionsJSON }).catch(nameOf);
	if (typeof used === 'string') return err({ kind: 'passkey-cancelled' });
	const prf = secretOf(used.clientExtensionResults.prf?.results?.first);
	if (!prf) return err({ kind: 'passkey-without-prf' });
	return ok({ response: { ...used, clientExtensionResults: {} }, prf });
}

/** The library wraps what the browser threw; its name is what can be relied on. */
const nameOf = (error: unknown): string => (error instanceof Error ? error.name : 'unknown');

function secretOf(first: unknown): Uint8Array | undefined {
	const bytes =
		first instanceof ArrayBuffer
			? new Uint8Array(first)
			: ArrayBuffer.isView(first)
				? new Uint8Array(first.buffer, first.byteOffset, first.byteLength)
				: undefined;
	return bytes?.length === 32 ? bytes : undefined;
}
