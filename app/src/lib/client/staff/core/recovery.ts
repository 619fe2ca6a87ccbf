import { err, ok, type Result } from '@schutznetz/kernel';
import {
	fromB64,
	isOfTeam,
	makeEscrow,
	newMasterKey,
	newRecoveryCode,
	openEscrow,
	openReleasedShare,
	openShare,
	type PaperShareProblem,
	passwordUnlockKey,
	recoveryFingerprint,
	recoveryKeys,
	recoveryPair,
	releaseShareTo,
	sealShareTo,
	secretToWords,
	shareToWords,
	toB64,
	wordsToShare,
	wrapMasterKey,
	wrapPersonalKeys,
} from '@schutznetz/vault';
import { finishRegistration, startRegistration } from '@schutznetz/vault/opaque';
import { wordLists } from '@schutznetz/vault/words';
import type { WireCollected } from '../wire.ts';
import { type Held, openOf } from './held.ts';
import { type CodeProblem, readCode } from './prove-identity.ts';

/** Three papers, two of which bring the keys back. */
const papers = 3;

/** Why the keys did not come back. */
export type NotRecovered =
	| { readonly kind: 'too-few-shares'; readonly came: number; readonly due: number }
	| { readonly kind: 'bad-paper'; readonly paper: number; readonly problem: PaperShareProblem }
	/** The shares are not of these keys, or somebody changed them. */
	| { readonly kind: 'shares-do-not-fit' }
	/** What came back names another root than the server shows. */
	| { readonly kind: 'foreign-root' };

/** Ways back: allowing one, helping a colleague, and coming back oneself. */
export function recovery(held: Held) {
	return {
		/** My keys among my colleagues, each share sealed to one of them. */
		async makeEscrowAmongColleagues() {
			const { accountId, keys, roster } = openOf(held);
			const colleagues = roster.members.filter((one) => one.id !== accountId && isOfTeam(one));
			const id = crypto.randomUUID();
			const { sealed, shares } = await makeEscrow(keys, colleagues.length, { accountId, escrowId: id });
			const given = colleagues.map(async ({ id: memberId, sealing }, i) => ({
				memberId,
				wrapped: toB64(
					await sealShareTo(sealing, shares[i] ?? new Uint8Array(), { escrowId: id, holderId: memberId }),
				),
			}));
			return { id, kind: 'colleagues' as const, sealed: toB64(sealed), shares: await Promise.all(given) };
		},

		/** My keys on three papers; their words leave the worker once, to be printed. */
		async makeEscrowOnPapers() {
			const { accountId, keys } = openOf(held);
			const place = { accountId, escrowId: crypto.randomUUID() };
			const { sealed, shares } = await makeEscrow(keys, papers, place);
			const list = await wordLists.de();
			return {
				escrow: { id: place.escrowId, kind: 'papers' as const, sealed: toB64(sealed), shares: [] },
				papers: shares.map((share) => shareToWords(share, place, list)),
			};
		},

		/** Whether the share that a colleague gave me opens: part of the drill. */
		async tryShare(escrowId: string, myShare: string): Promise<boolean> {
			const share = fromB64(myShare);
			const { accountId, keys } = openOf(held);
			return (
				share.ok && (await openShare(keys.sealingSeed, share.value, { escrowId, holderId: accountId })).ok
			);
		},

		/** The digits of a key that a colleague reads to me on the phone; empty where it is none. */
		async recoveryDigits(temporaryKey: string): Promise<string> {
			const key = fromB64(temporaryKey);
			return key.ok ? recoveryFingerprint(key.value) : '';
		},

		/** My share of a colleague's keys, for her new sheet. */
		async releaseShare(
			escrowId: string,
			myShare: string,
			temporaryKey: string,
		): Promise<Result<string, { readonly kind: 'shares-do-not-fit' }>> {
			const { accountId, keys } = openOf(held);
			const [sealed, key] = [fromB64(myShare), fromB64(temporaryKey)];
			const place = { escrowId, holderId: accountId };
			const share = sealed.ok ? await openShare(keys.sealingSeed, sealed.value, place) : sealed;
			if (!share.ok || !key.ok) return err({ kind: 'shares-do-not-fit' });
			return ok(toB64(await releaseShareTo(key.value, share.value, place)));
		},

		/** Somebody has lost everything: a new code, and what the server and the colleagues are to know of it. */
		async beginAnew() {
			const code = newRecoveryCode();
			held.lost = { code };
			const { publicKey } = await recoveryPair(code);
			const { proofHash } = await recoveryKeys(code);
			return {
				words: secretToWords(code, await wordLists.de()),
				digits: recoveryFingerprint(publicKey),
				temporaryKey: toB64(publicKey),
				proofHash: toB64(proofHash),
			};
		},

		/** She is back with the new sheet, a day later. */
		async resumeWith(typed: string): Promise<Result<{ proof: string }, CodeProblem>> {
			const code = await readCode(typed);
			if (!code.ok) return code;
			held.lost = { code: code.value };
			return ok({ proof: toB64((await recoveryKeys(code.value)).proof) });
		},

		/** Her keys, out of what colleagues released or papers say. */
		async openRecovered(wire: WireCollected, typed: readonly string[]): Promise<Result<null, NotRecovered>> {
			const lost = lostOf(held);
			const { accountId, escrowId } = wire;
			const place = { accountId, escrowId };
			const { seed } = await recoveryPair(lost.code);
			const shares: Uint8Array[] = [];
			for (const { holderId, sealed } of wire.shares) {
				const bytes = fromB64(sealed);
				const share = bytes.ok ? await openReleasedShare(seed, bytes.value, { escrowId, holderId }) : bytes;
				if (share.ok) shares.push(share.value);
			}
			const list = await wordLists.de();
			for (const [i, paper] of typed.entries()) {
				const words = paper.split(/[\s,;]+/).filter((word) => word !== '' && !/^\d{1,2}[.):]?$/.test(word));
				const share = wordsToShare(words, place, list);
				if (!share.ok) return err({ kind: 'bad-paper', paper: i + 1, problem: share.error });
				shares.push(share.value);
			}
			const sealed = fromB64(wire.sealed);
			const keys = sealed.ok ? await openEscrow(sealed.value, shares, place) : sealed;
			if (!keys.ok) {
				return err(keys.error.kind === 'too-few-shares' ? keys.error : { kind: 'shares-do-not-fit' });
			}
			const { root } = keys.value;
			if (root && wire.root !== toB64(root)) return err({ kind: 'foreign-root' });
			held.lost = { ...lost, accountId, keys: keys.value };
			return ok(null);
		},

		async startRecoveredPassword(password: string): Promise<string> {
			const { state, request } = await startRegistration(password);
			held.lost = { ...lostOf(held), registration: { password, state } };
			return request;
		},

		/** The account anew: new password, the code of the new sheet, a new master key around the old keys. */
		async finishRecovered(response: string, name: string) {
			const { code, accountId, keys, registration } = lostOf(held);
			if (!accountId || !keys || !registration) throw new Error('finishRecovered was called too early');
			const finished = await finishRegistration(registration.password, registration.state, response, {
				name,
			});
			if (!finished.ok) return finished;
			const masterKey = newMasterKey();
			const { unlockKey } = await recoveryKeys(code);
			const wrap = async (key: Uint8Array, unlocker: 'password' | 'recovery') =>
				toB64(await wrapMasterKey(key, masterKey, { accountId, unlocker }));
			return ok({
				record: finished.value.record,
				personalKeys: toB64(await wrapPersonalKeys(masterKey, keys, { accountId })),
				byPassword: await wrap(await passwordUnlockKey(finished.value.exportKey), 'password'),
				byRecovery: await wrap(unlockKey, 'recovery'),
			});
		},
	};
}

function lostOf({ lost }: Held): NonNullable<Held['lost']> {
	if (!lost) throw new Error('the worker was asked to bring back keys before a code was there');
	return lost;
}
