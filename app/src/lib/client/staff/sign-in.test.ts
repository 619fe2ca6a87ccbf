import { err, ok } from '@schutznetz/kernel';
import { describe, expect, test } from 'vitest';
import type { WorkerCaller } from '../worker/call-worker.ts';
import { WorkerEnded } from '../worker/call-worker.ts';
import type { Api, ApiProblem } from './api.ts';
import type { VaultCore } from './core/vault-core.ts';
import { SignIn } from './sign-in.svelte.ts';
import { Vault } from './vault.svelte.ts';

type Answers = Readonly<Record<string, unknown>>;
type Options = { server: Answers; core?: Answers };

const opened = {
	accountId: 'berit',
	name: 'berit.ahornbruck',
	organisation: { id: 'z', name: 'Zentrum', isDemo: true, kind: 'centre' },
	fingerprint: '0000',
	role: 'admin',
	members: [],
};
const coreAnswers: Answers = {
	startSignIn: 'request',
	finishSignIn: ok({ finish: 'finish' }),
	proveRecoveryCode: ok({ proof: 'proof' }),
	openVault: ok(opened),
	makeMissingEpochs: ok([]),
	wrapMissing: [],
	describeMe: { fingerprint: '1111', statement: { bytes: '', signature: '' } },
	startNewPassword: 'request',
	finishNewPassword: ok({ record: 'record', wrapped: 'wrapped' }),
};
const serverAnswers: Answers = {
	'/api/sign-in/start': { attempt: 'attempt', response: 'response' },
	'/api/sign-in/finish': { kind: 'second-factor-due' },
	'/api/sign-in/recovery': { kind: 'second-factor-due' },
	'/api/sign-in/code': { kind: 'open' },
	'/api/vault': { hasPublicKeys: true },
	'/api/missing-keys': { keys: [] },
	'/api/epochs': { epochs: [] },
	'/api/password/start': { response: 'response' },
	'/api/password/finish': {},
};

/** A sign-in before a server and a worker that answer what they are told; an Error is thrown. */
function signInWith({ server, core }: Options) {
	const sent: { path: string; body: unknown }[] = [];
	const answers = { ...serverAnswers, ...server };
	const answer = async (path: string, body?: object) => {
		sent.push({ path, body });
		const value = answers[path];
		return value !== null && typeof value === 'object' && 'ok' in value ? value : ok(value);
	};
	const api = { get: answer, send: (_: string, path: string, body?: object) => answer(path, body) };
	const inWorker = { ...coreAnswers, ...core };
	const caller = {
		call: async (name: string) => {
			const value = inWorker[name];
			if (value instanceof Error) throw value;
			return value;
		},
		end: () => {},
		hasEnded: false,
	};
	const vault = new Vault({
		api: api as unknown as Api,
		startCore: () => caller as unknown as WorkerCaller<VaultCore>,
		openTabs: () => ({ say: () => {}, onWord: () => () => {}, isOpenElsewhere: async () => false }),
	});
	return { vault, signIn: new SignIn(vault), sent };
}
const refused = (status: number, answer: { kind: string }) =>
	err({ kind: 'refused', status, answer } as ApiProblem);

describe('by password', () => {
	test('password, code, open; the password itself is never sent', async () => {
		const { vault, signIn, sent } = signInWith({ server: {} });
		await signIn.withPassword('berit', 'mein Passwort');
		expect(signIn.step).toBe('second-factor');
		await signIn.withSecondFactor('123 456');
		expect([vault.state, vault.name, signIn.problem]).toEqual(['open', 'berit.ahornbruck', undefined]);
		expect(sent.find(({ path }) => path === '/api/sign-in/code')?.body).toEqual({ code: '123456' });
		expect(JSON.stringify(sent)).not.toContain('mein Passwort');
	});

	test('unlocking with an open session asks for no code', async () => {
		const { vault, signIn } = signInWith({ server: { '/api/sign-in/finish': { kind: 'open' } } });
		await signIn.withPassword('berit', 'mein Passwort');
		expect(vault.state).toBe('open');
	});

	test('a wrong password is told to the server, which counts', async () => {
		const { signIn, sent } = signInWith({
			server: { '/api/sign-in/finish': refused(401, { kind: 'wrong-password', triesLeft: 3 } as never) },
			core: { finishSignIn: err({ kind: 'wrong-password' }) },
		});
		await signIn.withPassword('berit', 'falsch');
		expect(sent.at(-1)).toEqual({ path: '/api/sign-in/finish', body: { attempt: 'attempt', finish: null } });
		expect(signIn.problem).toEqual({ kind: 'wrong-password', triesLeft: 3 });
		expect(signIn.step).toBe('password');
	});

	test.each([
		['no connection', '/api/sign-in/start', err({ kind: 'offline' }), { kind: 'offline' }],
		['no server', '/api/sign-in/start', err({ kind: 'server-away' }), { kind: 'server-away' }],
		[
			'locked before the first step',
			'/api/sign-in/start',
			refused(423, { kind: 'locked', until: '2026-11-21T10:00:00Z' } as never),
			{ kind: 'locked-until', until: '2026-11-21T10:00:00Z' },
		],
		['too slow', '/api/sign-in/finish', refused(410, { kind: 'attempt-ended' }), { kind: 'start-again' }],
		[
			'an answer of tomorrow',
			'/api/sign-in/finish',
			refused(400, { kind: 'passkey-due' }),
			{ kind: 'not-understood' },
		],
	])('%s', async (_, path, answer, problem) => {
		const { signIn } = signInWith({ server: { [path]: answer } });
		await signIn.withPassword('berit', 'mein Passwort');
		expect(signIn.problem).toEqual(problem);
		expect([signIn.step, signIn.isBusy]).toEqual(['password', false]);
	});

	test.each([
		['the worker does not start', new WorkerEnded('the worker broke: error')],
		['WebAssembly is forbidden', new Error('WebAssembly.instantiate(): refused')],
	])('%s', async (_, error) => {
		const { signIn } = signInWith({ server: {}, core: { startSignIn: error } });
		await signIn.withPassword('berit', 'mein Passwort');
		expect(signIn.problem).toEqual({ kind: 'opaque-unavailable' });
	});

	test('a wrong code keeps the step, an ended session goes back to the first', async () => {
		const { signIn } = signInWith({ server: { '/api/sign-in/code': refused(401, { kind: 'wrong-code' }) } });
		await signIn.withPassword('berit', 'mein Passwort');
		await signIn.withSecondFactor('000000');
		expect([signIn.step, signIn.problem?.kind]).toEqual(['second-factor', 'wrong-code']);
		const ended = signInWith({ server: { '/api/sign-in/code': err({ kind: 'signed-out' }) } });
		await ended.signIn.withPassword('berit', 'mein Passwort');
		await ended.signIn.withSecondFactor('123456');
		expect([ended.signIn.step, ended.signIn.problem]).toEqual(['password', { kind: 'start-again' }]);
	});

	test('what does not fit together ends the worker and is shown', async () => {
		const { vault, signIn } = signInWith({
			server: { '/api/sign-in/finish': { kind: 'open' } },
			core: { openVault: err({ kind: 'foreign-root' }) },
		});
		await signIn.withPassword('berit', 'mein Passwort');
		expect([vault.state, vault.refusal]).toEqual(['refused', { kind: 'foreign-root' }]);
	});

	test.each(['no-root', 'no-team', 'not-in-team'] as const)(
		'an account without a team (%s) is signed in all the same',
		async (kind) => {
			const { vault, signIn } = signInWith({
				server: { '/api/sign-in/finish': { kind: 'open' } },
				core: { openVault: err({ kind }) },
			});
			await signIn.withPassword('ada.ministerium', 'mein Passwort');
			expect([vault.state, vault.refusal, vault.me]).toEqual(['teamless', undefined, undefined]);
			expect(signIn.problem).toBeUndefined();
		},
	);
});

describe('by recovery code', () => {
	test('code, second factor, a new password; only then the pages open', async () => {
		const { vault, signIn, sent } = signInWith({ server: {} });
		await signIn.withRecoveryCode('berit', 'zwölf Wörter');
		await signIn.withSecondFactor('123456');
		expect([signIn.step, vault.state]).toEqual(['new-password', 'starting']);
		await signIn.setPassword('zu kurz', 'zu kurz');
		expect(signIn.problem).toEqual({ kind: 'too-short', dueCharacters: 12 });
		await signIn.setPassword('lang genug ist es', 'anders getippt');
		expect(signIn.problem).toEqual({ kind: 'not-the-same' });
		await signIn.setPassword('lang genug ist es', 'lang genug ist es');
		expect([signIn.problem, vault.state]).toEqual([undefined, 'open']);
		expect(sent.find(({ path }) => path === '/api/password/finish')?.body).toEqual({
			record: 'record',
			wrapped: 'wrapped',
		});
	});

	test('whoever remembers the old password keeps it', async () => {
		const { vault, signIn, sent } = signInWith({ server: { '/api/sign-in/recovery': { kind: 'open' } } });
		await signIn.withRecoveryCode('berit', 'zwölf Wörter');
		await signIn.keepPassword();
		expect(vault.state).toBe('open');
		expect(sent.some(({ path }) => path.startsWith('/api/password'))).toBe(false);
	});

	test('a code that is none is never sent', async () => {
		const problem = { kind: 'unknown-word', position: 5, came: 'xyz', nearest: undefined };
		const { signIn, sent } = signInWith({ server: {}, core: { proveRecoveryCode: err(problem) } });
		await signIn.withRecoveryCode('berit', 'zwölf Wörter');
		expect(signIn.problem).toEqual({ kind: 'unreadable-code', problem });
		expect(sent).toEqual([]);
	});
});
