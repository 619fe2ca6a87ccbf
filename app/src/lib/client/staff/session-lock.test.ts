import { ok } from '@schutznetz/kernel';
import { beforeEach, describe, expect, test } from 'vitest';
import type { WorkerCaller } from '../worker/call-worker.ts';
import { type ApiProblem, createApi } from './api.ts';
import type { VaultCore } from './core/vault-core.ts';
import { SignIn } from './sign-in.svelte.ts';
import type { Tabs, TabWord } from './tabs.ts';
import { Vault } from './vault.svelte.ts';

const me = {
	accountId: 'berit',
	name: 'berit',
	organisation: {},
	fingerprint: '',
	role: 'admin',
	members: [],
};
/** The one session that all tabs of a browser share. */
let session: 'none' | 'open' | 'locked';
let isOffline: boolean;
let asked: string[];
/** A lock may be long on its way. */
let lockArrives: Promise<void> | undefined;
let listeners: Map<object, (word: TabWord) => void>;

beforeEach(() => {
	[session, isOffline, asked, lockArrives] = ['open', false, [], undefined];
	listeners = new Map();
});

/** A server that holds the one session, over the real reading of its answers. */
const api = createApi({
	isOnline: () => !isOffline,
	fetch: async (path) => {
		if (isOffline) throw new TypeError('no connection');
		asked.push(String(path));
		const json = (body: object, status = 200) => Response.json(body, { status });
		switch (path) {
			case '/api/session':
				return json({ state: session, name: 'berit' });
			case '/api/lock':
				await lockArrives;
				if (session === 'open') session = 'locked';
				return new Response(null, { status: 204 });
			case '/api/sign-in/start':
				return json({ attempt: 'a', response: 'r' });
			case '/api/sign-in/finish':
				session = 'open';
				return json({ kind: 'open' });
			case '/api/vault':
				return json({
					...{ accountId: 'berit', name: 'berit', instanceId: 'i', root: null, personalKeys: '' },
					...{
						organisation: { id: 'z', name: 'Z', isDemo: true, kind: 'centre' },
						unlockers: [],
						roster: [],
					},
					hasPublicKeys: true,
				});
			default:
				return session === 'open'
					? json({ epochs: [], roster: [], keys: [] })
					: json({ kind: 'locked-session' }, 401);
		}
	},
});

const worker: Record<string, unknown> = {
	startSignIn: 'request',
	finishSignIn: ok({ finish: 'finish' }),
	openVault: ok(me),
	makeMissingEpochs: ok([]),
	wrapMissing: [],
};
function startCore(): WorkerCaller<VaultCore> {
	let hasEnded = false;
	return {
		call: async (name: string) => worker[name],
		end: () => {
			hasEnded = true;
		},
		get hasEnded() {
			return hasEnded;
		},
	} as unknown as WorkerCaller<VaultCore>;
}

/** A tab of this browser: it hears the others, and they hear it. */
async function openTab() {
	const self = {};
	const tabs: Tabs = {
		say: (word) => {
			for (const [tab, hear] of listeners) if (tab !== self) hear(word);
		},
		onWord: (heard) => {
			listeners.set(self, heard);
			return () => listeners.delete(self);
		},
		isOpenElsewhere: async () => {
			let isOpen = false;
			const own = listeners.get(self);
			listeners.set(self, (word) => {
				isOpen ||= word.kind === 'open-here';
			});
			tabs.say({ kind: 'who-is-open' });
			if (own) listeners.set(self, own);
			return isOpen;
		},
	};
	const vault = new Vault({ api, startCore, openTabs: () => tabs });
	await vault.start();
	const signIn = new SignIn(vault);
	return { vault, unlock: () => signIn.withPassword('berit', 'Passwort'), signIn };
}
const settled = (vault: Vault) => vault.sessionLock.retry();

describe('the session', () => {
	test('is locked with the last tab, and opened by the proof again', async () => {
		const { vault, unlock } = await openTab();
		await unlock();
		vault.lock();
		await settled(vault);
		expect([vault.state, session]).toEqual(['locked', 'locked']);
		await unlock();
		expect([vault.state, session]).toEqual(['open', 'open']);
	});

	test('is locked by a page that loads without keys, unless another tab is at work', async () => {
		const first = await openTab();
		expect(session).toBe('locked');
		await first.unlock();
		const second = await openTab();
		expect([session, first.vault.state, second.vault.state]).toEqual(['open', 'open', 'locked']);
	});

	test('the lock button closes every tab, and the other one says why', async () => {
		const [first, second] = [await openTab(), await openTab()];
		await first.unlock();
		await second.unlock();
		first.vault.lock();
		await settled(first.vault);
		expect([second.vault.state, second.vault.closedBy, session]).toEqual([
			'locked',
			'lock-in-other-tab',
			'locked',
		]);
	});

	test('a tab that nobody touches closes itself alone', async () => {
		const [first, second] = [await openTab(), await openTab()];
		await first.unlock();
		await second.unlock();
		first.vault.lock('idle');
		await settled(first.vault);
		expect([first.vault.state, second.vault.state, session]).toEqual(['locked', 'open', 'open']);
		second.vault.lock('idle');
		await settled(second.vault);
		expect(session).toBe('locked');
	});

	test('locked elsewhere: the next question closes this tab, and it is not signed out', async () => {
		const { vault, unlock } = await openTab();
		await unlock();
		session = 'locked';
		const listed = await vault.listCases();
		expect(listed).toEqual({ ok: false, error: { kind: 'locked' } satisfies ApiProblem });
		expect([vault.state, vault.closedBy, vault.name]).toEqual(['locked', 'session-locked', 'berit']);
		await unlock();
		expect(vault.state).toBe('open');
	});

	test('without a connection the lock is owed, and dropped by the next proof', async () => {
		const { vault, unlock } = await openTab();
		await unlock();
		isOffline = true;
		vault.lock();
		await settled(vault);
		expect(session).toBe('open');
		isOffline = false;
		await settled(vault);
		expect(session).toBe('locked');
		await unlock();
		await settled(vault);
		expect([vault.state, session]).toEqual(['open', 'open']);
	});

	test('a lock that is long on its way arrives before the next proof, not behind it', async () => {
		const { vault, unlock } = await openTab();
		await unlock();
		const { promise, resolve } = Promise.withResolvers<void>();
		lockArrives = promise;
		vault.lock();
		const unlocking = unlock();
		// Long enough for a proof that would not wait.
		await new Promise((done) => setTimeout(done, 20));
		expect(asked.filter((path) => path === '/api/sign-in/finish')).toHaveLength(1);
		resolve();
		await unlocking;
		await settled(vault);
		expect([vault.state, session]).toEqual(['open', 'open']);
	});

	test('loaded while the server holds it locked: unlock, not sign in', async () => {
		session = 'locked';
		const { vault } = await openTab();
		expect([vault.state, asked]).toEqual(['locked', ['/api/session']]);
	});
});
