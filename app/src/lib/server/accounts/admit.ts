import type { Tx } from '../db/index.ts';
import type { UnlockerKind } from '../db/schema.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import { deleteSession } from '../db/team/staff-sessions.ts';
import { beginSession, proveSession, type Session } from './sessions.ts';

/** Somebody has proven an unlocker. With a token: a new session, which may still lack the second factor. */
export type Admitted =
	| { readonly kind: 'second-factor-due'; readonly token: string }
	| { readonly kind: 'open'; readonly token?: string };

/** Whose second factor was taken within this session already. */
export const isSignedInAs = (current: Session | undefined, { accountId }: AccountKey): current is Session =>
	current !== undefined && current.state !== 'second-factor' && current.accountId === accountId;

/**
 * Lets somebody in who has just proven an unlocker of an account. A passkey was used with a finger or a PIN, so it is
 * both factors at once; and two unlockers of different kinds are two factors: who has lost the telephone with the codes
 * comes in by password and paper. A device is asked neither finger nor PIN: who finds it beside an open or locked page
 * must not open that page with it, so it never stands for one that is signed in already.
 */
export async function admit(
	tx: Tx,
	account: AccountKey,
	current: Session | undefined,
	by: UnlockerKind,
	now: Temporal.Instant,
): Promise<Admitted> {
	if (by !== 'device' && isSignedInAs(current, account) && (await proveSession(tx, current, by, now)))
		return { kind: 'open' };
	const proof = { provedAt: now, provedBy: by };
	const isSecond =
		current?.state === 'second-factor' && current.accountId === account.accountId && current.provedBy !== by;
	if (by !== 'passkey' && !isSecond) {
		return {
			kind: 'second-factor-due',
			token: await beginSession(tx, account, 'second-factor', proof, now),
		};
	}
	if (isSecond) await deleteSession(tx, current.tokenSha256);
	return { kind: 'open', token: await beginSession(tx, account, 'open', proof, now) };
}
