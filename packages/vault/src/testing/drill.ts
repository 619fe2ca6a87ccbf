import { randomBytes } from '../bytes.ts';
import { finishRegistration, finishSignIn, startRegistration, startSignIn } from '../opaque/index.ts';
import { newMasterKey, unwrapMasterKey, wrapMasterKey } from '../people/master-key.ts';
import { openMasterKeyWith, pairedUnlocker, sealAnchor, sealMasterKeyTo } from '../people/paired-unlocker.ts';
import { passwordUnlockKey } from '../people/password-unlock-key.ts';
import {
	newPersonalKeys,
	type PersonalKeys,
	publicKeysOf,
	unwrapPersonalKeys,
	wrapPersonalKeys,
} from '../people/personal-keys.ts';
import { makeEscrow, openEscrow } from '../people/recovery/escrow.ts';
import { shareToWords, wordsToShare } from '../people/recovery/paper-share.ts';
import { recoveryPair } from '../people/recovery/recovery-pair.ts';
import { openReleasedShare, openShare, releaseShareTo, sealShareTo } from '../people/recovery/shares.ts';
import { newRecoveryCode, recoveryKeys } from '../people/recovery-code.ts';
import { toB64 } from '../public/b64.ts';
import * as server from '../public/opaque/index.ts';
import { germanWords } from '../words/german-words.ts';
import { goodValue } from './good-value.ts';

/** What somebody can lose. */
export const UNLOCKERS = ['password', 'code', 'passkey', 'device'] as const;
type Unlocker = (typeof UNLOCKERS)[number];
type DrillPerson = Awaited<ReturnType<typeof newDrillPerson>>;

/** Every set of some things. */
export function subsetsOf<T>(things: readonly T[]): T[][] {
	const sets: T[][] = [[]];
	for (const thing of things) sets.push(...sets.map((set) => [...set, thing]));
	return sets;
}

/** Somebody with four unlockers, all of them real: a password that was registered, a code, a passkey, a device. */
export async function newDrillPerson(id: string) {
	const keys: PersonalKeys = newPersonalKeys();
	const master = newMasterKey();
	const { signing, sealing } = await publicKeysOf(keys);
	const setup = await server.createServerSetup();
	const password = toB64(randomBytes(12));
	const begun = await startRegistration(password);
	const answered = goodValue(await server.answerRegistration(setup, id, begun.request));
	const registered = goodValue(await finishRegistration(password, begun.state, answered, { name: id }));
	const code = newRecoveryCode();
	const paired = { passkey: randomBytes(32), device: randomBytes(32) };
	const storePaired = async (kind: 'passkey' | 'device') => {
		const unlocker = await pairedUnlocker(paired[kind], kind);
		const place = { accountId: id, unlockerId: `${id}-${kind}` };
		return {
			anchor: await sealAnchor(unlocker, signing, place),
			wrapped: await sealMasterKeyTo(unlocker.publicKey, master, {
				...place,
				signingSeed: keys.signingSeed,
			}),
		};
	};
	/** All that a server has. */
	const stored = {
		record: registered.record,
		personal: await wrapPersonalKeys(master, keys, { accountId: id }),
		password: await wrapMasterKey(await passwordUnlockKey(registered.exportKey), master, {
			accountId: id,
			unlocker: 'password',
		}),
		code: await wrapMasterKey((await recoveryKeys(code)).unlockKey, master, {
			accountId: id,
			unlocker: 'recovery',
		}),
		passkey: await storePaired('passkey'),
		device: await storePaired('device'),
	};

	const masterBy: Readonly<Record<Unlocker, () => Promise<Uint8Array>>> = {
		password: async () => {
			const { state, request } = await startSignIn(password);
			const { response } = goodValue(await server.startSignIn(setup, id, stored.record, request));
			const { exportKey } = goodValue(await finishSignIn(password, state, response, { name: id }));
			const place = { accountId: id, unlocker: 'password' } as const;
			return goodValue(await unwrapMasterKey(await passwordUnlockKey(exportKey), stored.password, place));
		},
		code: async () => {
			const place = { accountId: id, unlocker: 'recovery' } as const;
			return goodValue(await unwrapMasterKey((await recoveryKeys(code)).unlockKey, stored.code, place));
		},
		passkey: () => byPair('passkey'),
		device: () => byPair('device'),
	};
	const byPair = async (kind: 'passkey' | 'device') =>
		goodValue(
			await openMasterKeyWith(await pairedUnlocker(paired[kind], kind), stored[kind], {
				accountId: id,
				unlockerId: `${id}-${kind}`,
			}),
		);

	/** Opens by one unlocker, as after a sign-in; what comes out are the person's own keys or nothing. */
	async function openBy(unlocker: Unlocker): Promise<PersonalKeys> {
		return goodValue(
			await unwrapPersonalKeys(await masterBy[unlocker](), stored.personal, { accountId: id }),
		);
	}
	/** Each opens the same whatever else was lost: a password's stretching is not done again for each combination. */
	const opened = new Map<Unlocker, PersonalKeys>();
	/** The unlockers that are left and open. */
	async function waysLeft(lost: readonly Unlocker[]): Promise<Unlocker[]> {
		const left = UNLOCKERS.filter((unlocker) => !lost.includes(unlocker));
		for (const unlocker of left) {
			const came = opened.get(unlocker) ?? (await openBy(unlocker));
			opened.set(unlocker, came);
			assertSame(came, keys);
		}
		return left;
	}
	return { id, keys, sealing, waysLeft };
}

/** A person's keys among colleagues: what each of them keeps. */
export async function escrowAmong(person: DrillPerson, colleagues: readonly DrillPerson[]) {
	const place = { accountId: person.id, escrowId: `escrow-${person.id}` };
	const { sealed, shares } = await makeEscrow(person.keys, colleagues.length, place);
	const kept = await Promise.all(
		colleagues.map(async (holder, i) => ({
			holder,
			share: await sealShareTo(holder.sealing, shares[i] ?? new Uint8Array(), {
				escrowId: place.escrowId,
				holderId: holder.id,
			}),
		})),
	);
	/** Some of them release to the pair of a new sheet; says whether the keys came back. */
	async function recoverBy(helpers: readonly DrillPerson[]): Promise<boolean> {
		const pair = await recoveryPair(newRecoveryCode());
		const released: Uint8Array[] = [];
		for (const { holder, share } of kept) {
			if (!helpers.includes(holder)) continue;
			const at = { escrowId: place.escrowId, holderId: holder.id };
			const mine = goodValue(await openShare(holder.keys.sealingSeed, share, at));
			const sent = await releaseShareTo(pair.publicKey, mine, at);
			released.push(goodValue(await openReleasedShare(pair.seed, sent, at)));
		}
		return cameBack(person, await openEscrow(sealed, released, place));
	}
	return { recoverBy };
}

/** A person's keys on three papers. */
export async function escrowOnPapers(person: DrillPerson) {
	const place = { accountId: person.id, escrowId: `escrow-${person.id}` };
	const { sealed, shares } = await makeEscrow(person.keys, 3, place);
	const papers = shares.map((share) => shareToWords(share, place, germanWords));
	/** Typed from some of them; says whether the keys came back. */
	return async (left: readonly number[]): Promise<boolean> => {
		const typed = left.map((i) => goodValue(wordsToShare(papers[i] ?? [], place, germanWords)));
		return cameBack(person, await openEscrow(sealed, typed, place));
	};
}

function cameBack(person: DrillPerson, opened: Awaited<ReturnType<typeof openEscrow>>): boolean {
	if (opened.ok) assertSame(opened.value, person.keys);
	else if (opened.error.kind !== 'too-few-shares') throw new Error(`the drill met ${opened.error.kind}`);
	return opened.ok;
}

function assertSame(came: PersonalKeys, due: PersonalKeys): void {
	if (
		toB64(came.signingSeed) !== toB64(due.signingSeed) ||
		toB64(came.sealingSeed) !== toB64(due.sealingSeed)
	)
		throw new Error("the drill opened other keys than the person's");
}
