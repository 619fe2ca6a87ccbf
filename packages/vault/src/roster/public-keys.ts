import { err, ok, type Result } from '@schutznetz/kernel';
import { LABELS } from '../labels.ts';
import { type PayloadProblem, parsePayload } from '../mailbox/payload.ts';
import type { PersonalPublicKeys } from '../people/personal-keys.ts';
import type { Signer } from '../people/wrap-secret-for.ts';
import { toB64 } from '../public/b64.ts';
import { bytesField, isId } from '../public/fields.ts';
import { verify } from '../signature/signature.ts';
import { type Statement, signStatement } from './statement.ts';

/** Somebody whose keys are known and who is in no roster yet: whether they are who they say, a fingerprint tells. */
export type Candidate = PersonalPublicKeys & { readonly id: string };

/** A person's own word on what their public keys are. */
export function signPublicKeys(by: Signer, { signing, sealing }: PersonalPublicKeys): Statement {
	return signStatement(by.signingSeed, LABELS.publicKeys, {
		accountId: by.memberId,
		signing: toB64(signing),
		sealing: toB64(sealing),
	});
}

/** The keys of such a statement; signed by themselves, they prove nothing but that they belong together. */
export function readPublicKeys({
	bytes,
	signature,
}: Statement): Result<
	Candidate,
	PayloadProblem | { readonly kind: 'bad-signature'; readonly signer: string }
> {
	const payload = parsePayload(bytes);
	if (!payload.ok) return payload;
	const { accountId } = payload.value;
	if (!isId(accountId)) return err({ kind: 'malformed', what: 'accountId' });
	const signing = bytesField(payload.value, 'signing', 32);
	if (signing === undefined) return err({ kind: 'malformed', what: 'signing' });
	const sealing = bytesField(payload.value, 'sealing', 1216);
	if (sealing === undefined) return err({ kind: 'malformed', what: 'sealing' });
	return verify(signing, LABELS.publicKeys, bytes, signature)
		? ok({ id: accountId, signing, sealing })
		: err({ kind: 'bad-signature', signer: accountId });
}
