import { err, ok, type Result } from '@schutznetz/kernel';
import {
	newSecret,
	pairedUnlocker,
	pairingOf,
	sealPairingAnswer,
	sealPairingRequest,
	toB64,
} from '@schutznetz/vault';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import { createVaultCore, type VaultCore } from './core/vault-core.ts';
import { DevicePairing } from './device-pairing.svelte.ts';
import type { OwnDevice } from './device-store.ts';
import { NewDevice } from './new-device.svelte.ts';
import { nothing, type Read, unread } from './read-json.ts';
import { fakeTeam } from './testing/fake-team.ts';
import type { Vault } from './vault.svelte.ts';
import type { WireUnlocker } from './wire.ts';

const opened = await (await fakeTeam()).openTab();

/** The meeting place, as far as two devices ask it; `bend` is a server that lies, `fail` one that is away. */
function meetingPlace() {
	let pairing: { id: string; state: string; request: string | null; answer: string | null } | undefined;
	let device: Record<string, string> | undefined;
	const place = {
		unlockers: [] as WireUnlocker[],
		asked: [] as string[],
		bend: (_path: string, body: object): object | Promise<object> => body,
		/** Before the work, or after it: the answer alone is lost. */
		fail: (_path: string): 'before' | 'after' | undefined => undefined,
		session: 'open' as 'open' | 'signed-out' | 'locked',
		expire: () => {
			pairing = undefined;
		},
	};
	const refuse = (kind: string) => err({ kind: 'refused', status: 400, answer: { kind } } as const);
	const done = ok({ kind: 'done' });

	function work(
		method: string,
		path: string,
		body: Record<string, never>,
	): Result<object | null, ApiProblem> {
		if (path === '/api/pairing' && method === 'POST') {
			pairing = { id: body.id ?? '', state: 'waiting', request: null, answer: null };
			return ok({ endsAt: '2026-11-21T10:10:00Z' });
		}
		if (pairing?.id !== body.id || !pairing) return refuse('pairing-ended');
		if (path === '/api/pairing') {
			pairing = undefined;
			return ok(null);
		}
		if (path === '/api/pairing/look' || path === '/api/pairing/collect') return ok({ ...pairing });
		if (path === '/api/pairing/ask') {
			if (pairing.request) return refuse('code-used');
			pairing = { ...pairing, state: 'asked', request: body.request ?? null };
			return done;
		}
		if (path === '/api/pairing/answer') {
			pairing = { ...pairing, state: 'answered', answer: body.answer ?? null };
			device = body.device;
			return done;
		}
		if (!device) return refuse('pairing-ended');
		if (pairing.state !== 'done') {
			const { id, wrapped, publicKey, vouched } = device;
			const { anchor } = body;
			place.unlockers.push({
				kind: 'device',
				id,
				wrapped,
				publicKey,
				vouched,
				anchor,
			} as unknown as WireUnlocker);
		}
		pairing = { ...pairing, state: 'done' };
		return done;
	}
	const api = {
		send: async <T>(method: string, path: string, body?: object, read?: Read<T>) => {
			place.asked.push(`${method} ${path}`);
			if (place.session !== 'open') return err({ kind: place.session });
			const failure = place.fail(path);
			if (failure === 'before') return err({ kind: 'offline' });
			const answer = work(method, path, (await place.bend(path, body ?? {})) as never);
			if (failure) return err({ kind: 'offline' });
			if (!answer.ok) return answer;
			const value = (read ?? (nothing as Read<T>))(
				(await place.bend(`${path} answer`, answer.value ?? {})) as never,
			);
			return value === unread ? err({ kind: 'not-understood' }) : ok(value);
		},
	} as unknown as Api;
	return { place, api };
}

function workerHere(): WorkerCaller<VaultCore> {
	const core = createVaultCore(() => 0);
	return {
		call: (name: keyof VaultCore, ...args: never[]) =>
			(core[name] as (...given: never[]) => unknown)(...args),
		end: () => {},
		hasEnded: false,
	} as unknown as WorkerCaller<VaultCore>;
}

let kept: OwnDevice | undefined;
let keepsNothing = false;
const store = {
	read: async () => (kept?.unlockerId ? kept : undefined),
	keep: async (device: OwnDevice) => {
		if (!keepsNothing) kept = device;
		return !keepsNothing;
	},
	forget: async () => {
		kept = undefined;
	},
};
beforeEach(() => {
	kept = undefined;
	keepsNothing = false;
});

/** Both devices, the words shown on the old one and not yet typed. */
async function twoDevices() {
	const { place, api } = meetingPlace();
	const old = new DevicePairing({ api, core: opened.core } as unknown as Vault);
	const fresh = new NewDevice({ api, startCore: workerHere, store });
	await old.begin();
	const type = () => fresh.ask(old.words.join(' '));
	return { place, api, old, fresh, type, words: [...old.words] };
}
/** As far as the digits on both. */
async function comparing() {
	const two = await twoDevices();
	await two.type();
	await two.old.look();
	expect([two.old.step, two.fresh.step]).toEqual(['compare', 'compare']);
	return two;
}

describe('a second device', () => {
	test('shows the same digits as the first, is there after the yes, and opens the account', async () => {
		const { place, old, fresh } = await comparing();
		expect(old.digits).toMatch(/^\d{4} \d{4}$/);
		expect(fresh.digits).toBe(old.digits);
		expect(old.words).toEqual([]);
		await fresh.look();
		expect([fresh.step, kept, place.unlockers]).toEqual(['compare', undefined, []]);
		await old.accept();
		await fresh.look();
		await old.look();
		expect([old.step, fresh.step, fresh.name]).toEqual(['done', 'done', 'berit.ahornbruck']);
		expect(kept?.unlockerId).toBe(place.unlockers[0]?.id);
		expect(kept?.key.extractable).toBe(false);
		if (!kept) throw new Error('no key was kept');
		expect(await opened.core.call('tryDevice', kept.key, place.unlockers)).toBe(true);
		const { key: other } = await otherDevice();
		expect(await opened.core.call('tryDevice', other, place.unlockers)).toBe(false);
		// Sign-in on the new device, as far as the worker has part in it.
		const team = await fakeTeam();
		const worker = workerHere();
		expect((await worker.call('proveDevice', kept.key)).proof).toHaveLength(43);
		const foreign = await worker.call(
			'openVault',
			{ ...team.server.vault, unlockers: place.unlockers },
			'device',
		);
		expect(foreign).toMatchObject({ error: { kind: 'keys-damaged' } });
	});

	test('of the same account opens its vault; after its removal nothing is left to open', async () => {
		const team = await fakeTeam();
		const { place, api } = meetingPlace();
		const old = new DevicePairing({ api, core: (await team.openTab()).core } as unknown as Vault);
		const fresh = new NewDevice({ api, startCore: workerHere, store });
		await old.begin();
		await fresh.ask(old.words.join(' '));
		await old.look();
		await old.accept();
		await fresh.look();
		if (!kept) throw new Error('no key was kept');
		const wire = { ...team.server.vault, unlockers: [...team.server.vault.unlockers, ...place.unlockers] };
		const worker = workerHere();
		await worker.call('proveDevice', kept.key);
		expect(await worker.call('openVault', wire, 'device')).toMatchObject({ ok: true });
		await worker.call('proveDevice', kept.key);
		expect(await worker.call('openVault', team.server.vault, 'device')).toMatchObject({
			error: { kind: 'unlocker-missing' },
		});
	});

	test('says that there is one already', async () => {
		kept = { unlockerId: 'a', key: (await otherDevice()).key };
		const fresh = new NewDevice({ api: meetingPlace().api, startCore: workerHere, store });
		await fresh.start();
		expect(fresh.step).toBe('here');
		await fresh.forget();
		expect([fresh.step, kept]).toEqual(['words', undefined]);
	});
});

/** A key that no pairing knows. */
async function otherDevice(): Promise<{ key: CryptoKey }> {
	const made = await workerHere().call('askPairing', (await twoDevices()).words.join(' '));
	if (!made.ok) throw new Error(made.error.kind);
	return made.value;
}

describe('a server that lies', () => {
	test('and puts a device of its own in the place of the new one is noticed, and gets nothing', async () => {
		const { place, old, fresh, type } = await twoDevices();
		const servers = await pairedUnlocker(crypto.getRandomValues(new Uint8Array(32)), 'device');
		place.bend = async (path, body) => {
			if (path !== '/api/pairing/ask' || !('id' in body)) return body;
			const { key } = await pairingOf(newSecret(8));
			const { publicKey, proofHash } = servers;
			const id = new Uint8Array(32);
			const forged = await sealPairingRequest({ id, key }, { unlockerId: 'eigenes', publicKey, proofHash });
			return { ...body, request: toB64(forged) };
		};
		await type();
		await old.look();
		expect([old.step, old.problem]).toEqual(['none', { kind: 'pairing-foreign' }]);
		expect(place.asked).toContain('DELETE /api/pairing');
		expect(place.asked).not.toContain('POST /api/pairing/answer');
		await fresh.look();
		expect([fresh.problem, kept]).toEqual([{ kind: 'pairing-ended' }, undefined]);
	});

	test('and answers in the place of the first device is noticed, and nothing is kept', async () => {
		const { place, fresh } = await comparing();
		place.bend = async (path, body) => {
			if (path !== '/api/pairing/collect answer') return body;
			const answer = { accountId: 'fremd', name: 'fremd', signing: new Uint8Array(32) };
			return { ...body, answer: toB64(await sealPairingAnswer(await pairingOf(newSecret(8)), answer)) };
		};
		await fresh.look();
		expect([fresh.step, fresh.problem, kept]).toEqual(['words', { kind: 'pairing-foreign' }, undefined]);
		expect(place.asked).not.toContain('POST /api/pairing/finish');
	});

	test('and says that it is done before anybody said yes is not believed', async () => {
		const { place, old } = await comparing();
		place.bend = (path, body) => (path === '/api/pairing/look answer' ? { ...body, state: 'done' } : body);
		await old.look();
		expect(old.step).toBe('compare');
	});
});

describe('what can go wrong is named, and leaves nothing half made', () => {
	test('words that are mistyped, and after three tries a fresh beginning', async () => {
		const { place, fresh, words } = await twoDevices();
		await fresh.ask(words.slice(1).join(' '));
		expect(fresh.problem).toMatchObject({ kind: 'unreadable-words', problem: { kind: 'word-count' } });
		await fresh.ask(['zzzz', ...words.slice(1)].join(' '));
		expect(fresh.problem).toMatchObject({ problem: { kind: 'unknown-word', position: 1 } });
		place.expire();
		await fresh.ask(words.join(' '));
		expect([fresh.step, fresh.problem]).toEqual(['too-often', { kind: 'pairing-ended' }]);
		fresh.startAnew();
		expect([fresh.step, fresh.problem]).toEqual(['words', undefined]);
		expect(kept).toBeUndefined();
	});

	test('words that another device has used already', async () => {
		const { words, api } = await comparing();
		const second = new NewDevice({ api, startCore: workerHere, store });
		await second.ask(words.join(' '));
		expect([second.step, second.problem]).toEqual(['words', { kind: 'code-used' }]);
	});

	test('a browser that keeps nothing, before anything is asked', async () => {
		const { place, fresh, type } = await twoDevices();
		keepsNothing = true;
		await type();
		expect([fresh.step, fresh.problem]).toEqual(['words', { kind: 'device-not-kept' }]);
		expect(place.asked).toEqual(['POST /api/pairing']);
	});

	test('words that have run out, on both devices', async () => {
		const { place, old, fresh } = await comparing();
		place.expire();
		await Promise.all([old.look(), fresh.look()]);
		const ended = { kind: 'pairing-ended' };
		expect([old.step, old.problem, fresh.step, fresh.problem]).toEqual(['none', ended, 'words', ended]);
		expect([kept, place.unlockers]).toEqual([undefined, []]);
	});

	test('a person who says no', async () => {
		const { place, old, fresh } = await comparing();
		await old.cancel();
		await fresh.look();
		expect([old.step, old.wasEnded, fresh.problem]).toEqual(['none', true, { kind: 'pairing-ended' }]);
		expect(place.unlockers).toEqual([]);
	});

	test('a session that has ended, or was locked, on the first device', async () => {
		for (const kind of ['signed-out', 'locked'] as const) {
			const { place, old } = await comparing();
			place.session = kind;
			await old.accept();
			expect([old.step, old.problem]).toEqual(['none', { kind }]);
			expect(place.unlockers).toEqual([]);
		}
	});

	test('no connection is said, and it goes on when it is back', async () => {
		const { place, old, fresh } = await comparing();
		place.fail = () => 'before';
		await old.accept();
		await fresh.look();
		const offline = { kind: 'offline' };
		expect([old.step, old.problem, fresh.step, fresh.problem]).toEqual([
			'compare',
			offline,
			'compare',
			offline,
		]);
		place.fail = () => undefined;
		await old.accept();
		await fresh.look();
		await old.look();
		expect([old.step, old.problem, fresh.step, fresh.problem]).toEqual([
			'done',
			undefined,
			'done',
			undefined,
		]);
	});

	test('a last answer that got lost: once more, and there is one device', async () => {
		const { place, old, fresh } = await comparing();
		await old.accept();
		place.fail = (path) => (path === '/api/pairing/finish' ? 'after' : undefined);
		await fresh.look();
		expect([fresh.step, fresh.problem?.kind]).toEqual(['compare', 'offline']);
		place.fail = () => undefined;
		await fresh.look();
		expect([fresh.step, place.unlockers.length]).toEqual(['done', 1]);
	});

	test('a last answer that stays lost: the key is kept, and the sign-in shows what holds', async () => {
		const { place, old, fresh } = await comparing();
		await old.accept();
		place.fail = (path) => (path === '/api/pairing/finish' ? 'after' : undefined);
		await fresh.look();
		place.fail = () => undefined;
		place.expire();
		await fresh.look();
		expect([fresh.step, kept?.unlockerId]).toEqual(['here', place.unlockers[0]?.id]);
	});

	test('a server that refuses the device at the end: its key goes', async () => {
		const { place, old, fresh } = await comparing();
		await old.accept();
		const before = place.bend;
		place.bend = (path, body) => {
			if (path === '/api/pairing/collect answer') place.expire();
			return before(path, body);
		};
		await fresh.look();
		expect([fresh.step, fresh.problem, kept]).toEqual(['words', { kind: 'pairing-ended' }, undefined]);
	});
});
