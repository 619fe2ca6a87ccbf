import { execFile } from 'node:child_process';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import { promisify } from 'node:util';
import {
	fromB64,
	passwordUnlockKey,
	recoveryKeys,
	toB64,
	unwrapMasterKey,
	wordsToSecret,
	wrapMasterKey,
} from '@schutznetz/vault';
import * as opaque from '@schutznetz/vault/opaque';
import { wordLists } from '@schutznetz/vault/words';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { oneTimeCode } from './support/demo-house.ts';
import { type RunningHouse, startHouse } from './support/running-house.ts';
import { staffCalls } from './support/staff-calls.ts';

type Person = { name: string; password: string; recoveryWords: string[]; otpauthUri: string };
type Answer = {
	status: number;
	body: Record<string, unknown>;
	cookie: string | undefined;
	headers: NodeJS.Dict<string | string[]>;
};

let house: RunningHouse;
let demo: { counsellors: [Person, Person]; members: Person[] };

beforeAll(async () => {
	house = await startHouse();
	const run = join(import.meta.dirname, '../../demo/run.ts');
	const env = { ...process.env, DATA_DIR: house.dataDir };
	const { stdout } = await promisify(execFile)(process.execPath, [run, '--json'], { env });
	demo = JSON.parse(stdout);
});
afterAll(() => house.stop());

/** One browser at the staff door: it keeps the cookie that it was given. */
class Browser {
	cookie: string | undefined;

	async call(
		method: string,
		path: string,
		body?: object,
		headers: Record<string, string> = {},
	): Promise<Answer> {
		const { host, port } = new URL(house.origins.staff);
		const sent = body === undefined ? undefined : JSON.stringify(body);
		return new Promise((done, fail) => {
			const request = httpRequest(
				{
					host: '127.0.0.1',
					port,
					method,
					path,
					headers: {
						host,
						'sec-fetch-site': 'same-origin',
						...(sent !== undefined && { 'content-type': 'application/json' }),
						...(this.cookie && { cookie: this.cookie }),
						...headers,
					},
				},
				(response) => {
					const chunks: Buffer[] = [];
					response.on('data', (chunk: Buffer) => chunks.push(chunk));
					response.on('end', () => {
						const text = Buffer.concat(chunks).toString();
						const [cookie] = response.headers['set-cookie'] ?? [];
						if (cookie) this.cookie = cookie.split(';', 1)[0];
						const isJson = response.headers['content-type']?.includes('json');
						done({
							status: response.statusCode ?? 0,
							body: isJson && text ? JSON.parse(text) : { text },
							cookie,
							headers: response.headers,
						});
					});
				},
			);
			request.on('error', fail);
			request.end(sent);
		});
	}

	async password(name: string, password: string): Promise<Answer & { exportKey?: string }> {
		const { state, request } = await opaque.startSignIn(password);
		const started = await this.call('POST', '/api/sign-in/start', { name, request });
		if (started.status !== 200) return started;
		const response = String(started.body.response);
		const mine = await opaque.finishSignIn(password, state, response, { name });
		const finish = mine.ok ? mine.value.finish : null;
		const finished = await this.call('POST', '/api/sign-in/finish', {
			attempt: started.body.attempt,
			finish,
		});
		return mine.ok ? { ...finished, exportKey: mine.value.exportKey } : finished;
	}

	async code(otpauthUri: string): Promise<Answer> {
		const code = await oneTimeCode({ name: 'the demo', otpauthUri });
		return this.call('POST', '/api/sign-in/code', { code });
	}
}

const signedOut = { status: 401, body: { kind: 'signed-out' } };
/** What is for everybody who comes through the door: who signs in, who was invited or has lost everything. */
const open = new Set([
	'POST /api/invitation/finish',
	'POST /api/invitation/look',
	'POST /api/invitation/start',
	'POST /api/pairing/ask',
	'POST /api/pairing/collect',
	'POST /api/pairing/finish',
	'POST /api/recovery/ask',
	'POST /api/recovery/collect',
	'POST /api/recovery/finish',
	'POST /api/recovery/password',
	'GET /api/session',
	'POST /api/sign-in/code',
	'POST /api/sign-in/device',
	'POST /api/sign-in/finish',
	'POST /api/sign-in/passkey/finish',
	'POST /api/sign-in/passkey/start',
	'POST /api/sign-in/recovery',
	'POST /api/sign-in/start',
	'POST /api/sign-out',
]);
const guarded = staffCalls.filter(([method, path]) => !open.has(`${method} ${path}`));

/** What is for the counsellors of a team alone: nothing of it answers a mediator, or who is in no roster. */
const ofTeam = guarded.filter(([, path]) =>
	/^\/api\/(?:cases|conversations|epochs|hints|intake|load|network\/notices|notices)(?:\/|$)/.test(path),
);

describe('the API at the staff door, with the accounts of the demo', () => {
	test('names what is open, and nothing that is not there', () => {
		const calls = staffCalls.map(([method, path]) => `${method} ${path}`);
		expect([...open].filter((call) => !calls.includes(call))).toEqual([]);
		expect(guarded.length).toBeGreaterThan(60);
		expect(ofTeam.length).toBeGreaterThan(15);
	});

	test('what is the team’s is for nobody who is in none', async () => {
		const civil = demo.members.find(({ name }) => name === 'muster.verband');
		if (!civil) throw new Error('the demo has no association');
		const browser = new Browser();
		await browser.password(civil.name, civil.password);
		expect(await browser.code(civil.otpauthUri)).toMatchObject({ status: 200, body: { kind: 'open' } });
		const refused = { status: 403, body: { kind: 'team-only' } };
		for (const [method, path] of ofTeam) {
			const body = method.startsWith('P') ? {} : undefined;
			expect(await browser.call(method, path, body), `${method} ${path}`).toMatchObject(refused);
		}
	});

	test.each(guarded)('%s %s is for nobody without password and code', async (method, path) => {
		const browser = new Browser();
		const body = method.startsWith('P') ? {} : undefined;
		expect(await browser.call(method, path, body)).toMatchObject(signedOut);
		browser.cookie = `schutznetz-team=${'A'.repeat(43)}`;
		expect(await browser.call(method, path, body)).toMatchObject(signedOut);
	});

	test('signs in by password and code, gives the vault, and signs out', async () => {
		const [berit] = demo.counsellors;
		const browser = new Browser();
		expect((await browser.call('GET', '/api/session')).body).toEqual({ state: 'none' });
		const half = await browser.password(berit.name, berit.password);
		expect(half).toMatchObject({ status: 200, body: { kind: 'second-factor-due' } });
		expect(half.cookie).toMatch(/^schutznetz-team=[\w-]{43}; Path=\/; HttpOnly; SameSite=Strict$/);
		const halfCookie = browser.cookie;
		expect((await browser.call('GET', '/api/session')).body).toEqual({
			state: 'second-factor',
			name: berit.name,
		});
		for (const [method, path] of guarded) {
			expect(await browser.call(method, path, method.startsWith('P') ? {} : undefined)).toMatchObject(
				signedOut,
			);
		}
		expect(await browser.code(berit.otpauthUri)).toMatchObject({ status: 200, body: { kind: 'open' } });
		expect(browser.cookie).not.toBe(halfCookie);
		const vault = await browser.call('GET', '/api/vault');
		expect(vault).toMatchObject({
			status: 200,
			body: {
				name: berit.name,
				organisation: { isDemo: true },
				unlockers: [{ kind: 'password' }, { kind: 'recovery' }],
			},
		});
		expect(vault.headers['cache-control']).toBe('no-store');
		expect((await browser.call('GET', '/api/intake?limit=5')).body).toMatchObject({
			rows: [{ epoch: expect.any(Number) }],
		});
		await laysAsideAndTakesBack(browser);
		expect((await browser.call('GET', '/api/conversations')).body).toEqual({ rows: [] });
		expect((await browser.call('GET', '/api/cases')).body).toEqual({ rows: [] });
		expect((await browser.call('GET', '/api/epochs')).body).toMatchObject({ epochs: { length: 9 } });

		expect((await browser.call('POST', '/api/lock')).status).toBe(204);
		expect((await browser.call('POST', '/api/lock')).status).toBe(204);
		expect((await browser.call('GET', '/api/session')).body).toEqual({ state: 'locked', name: berit.name });
		expect((await browser.call('GET', '/api/vault')).body).toEqual(vault.body);
		const waits = { status: 401, body: { kind: 'locked-session' } };
		for (const [method, path] of guarded) {
			if (path === '/api/vault' || path === '/api/lock') continue;
			const body = method.startsWith('P') ? {} : undefined;
			expect(await browser.call(method, path, body), `${method} ${path}`).toMatchObject(waits);
		}
		expect(await browser.code(berit.otpauthUri)).toMatchObject(waits);
		expect(await browser.password(berit.name, 'falsch')).toMatchObject({ status: 401 });
		expect(await browser.call('GET', '/api/cases')).toMatchObject(waits);

		// The same browser after a lock: the password alone opens, as the session is still there.
		const again = await browser.password(berit.name, berit.password);
		expect(again).toMatchObject({ status: 200, body: { kind: 'open' }, cookie: undefined });
		expect((await browser.call('GET', '/api/session')).body).toEqual({ state: 'open', name: berit.name });
		expect((await browser.call('GET', '/api/cases')).status).toBe(200);

		expect(
			await browser.call('POST', '/api/sign-out', undefined, { 'sec-fetch-site': 'cross-site' }),
		).toMatchObject({ status: 403 });
		const signedInAs = browser.cookie;
		expect((await browser.call('POST', '/api/sign-out')).status).toBe(204);
		browser.cookie = signedInAs;
		expect(await browser.call('GET', '/api/vault')).toMatchObject(signedOut);
	});

	/** What opens for nobody goes out of the list, and comes back as it was. */
	async function laysAsideAndTakesBack(browser: Browser): Promise<void> {
		const intake = async () => (await browser.call('GET', '/api/intake')).body.rows as { hash: string }[];
		const aside = async () => (await browser.call('GET', '/api/intake/set-aside')).body;
		const put = (body: object) => browser.call('POST', '/api/intake/set-aside', body);
		const before = await intake();
		const [{ hash } = { hash: '' }] = before;
		expect(await put({ hash })).toMatchObject({ status: 200, body: { kind: 'set-aside' } });
		expect((await intake()).map((row) => row.hash)).not.toContain(hash);
		const day = expect.stringMatching(/^\d{4}-\d{2}-\d{2}$/);
		expect(await aside()).toEqual({ rows: [{ hash, receivedOn: day, setAsideOn: day }] });
		expect(await put({ hash, back: true })).toMatchObject({ status: 200, body: { kind: 'taken-back' } });
		expect(await intake()).toEqual(before);
		expect(await aside()).toEqual({ rows: [] });
		expect(await put({ hash: toB64(new Uint8Array(32)) })).toMatchObject({
			status: 404,
			body: { kind: 'not-waiting' },
		});
		expect(await put({ hash, back: 'ja' })).toMatchObject({ status: 400, body: { kind: 'malformed' } });
		expect(await put({})).toMatchObject({ status: 400, body: { kind: 'malformed' } });
	}

	test('lets in by recovery words, and takes the new password that is then due', async () => {
		const [, joris] = demo.counsellors;
		const code = wordsToSecret(joris.recoveryWords, await wordLists.de());
		if (!code.ok) throw new Error(code.error.kind);
		const { proof, unlockKey } = await recoveryKeys(code.value);
		const browser = new Browser();
		const recover = (bytes: Uint8Array) =>
			browser.call('POST', '/api/sign-in/recovery', { name: joris.name, proof: toB64(bytes) });
		expect(await recover(new Uint8Array(32))).toMatchObject({
			status: 401,
			body: { kind: 'wrong-recovery-code' },
		});
		expect(await recover(proof)).toMatchObject({ status: 200, body: { kind: 'second-factor-due' } });
		expect(await browser.code(joris.otpauthUri)).toMatchObject({ status: 200 });
		const vault = (await browser.call('GET', '/api/vault')).body as {
			accountId: string;
			unlockers: { kind: string; wrapped: string }[];
		};
		const { accountId } = vault;
		const stored = fromB64(vault.unlockers.find(({ kind }) => kind === 'recovery')?.wrapped ?? '');
		if (!stored.ok) throw new Error('no recovery unlocker');
		const master = await unwrapMasterKey(unlockKey, stored.value, { accountId, unlocker: 'recovery' });
		if (!master.ok) throw new Error(master.error.kind);

		const password = 'ein neuer langer Satz';
		const registration = await opaque.startRegistration(password);
		const answered = await browser.call('POST', '/api/password/start', { request: registration.request });
		const registered = await opaque.finishRegistration(
			password,
			registration.state,
			String(answered.body.response),
			{
				name: joris.name,
			},
		);
		if (!registered.ok) throw new Error(registered.error.kind);
		const newKey = await passwordUnlockKey(registered.value.exportKey);
		const wrapped = await wrapMasterKey(newKey, master.value, { accountId, unlocker: 'password' });
		const body = { record: registered.value.record, wrapped: toB64(wrapped) };
		expect(await browser.call('POST', '/api/password/finish', body)).toMatchObject({ status: 200 });
		expect(await new Browser().password(joris.name, joris.password)).toMatchObject({
			status: 401,
			body: { kind: 'wrong-password', triesLeft: 4 },
		});
		expect(await browser.password(joris.name, password)).toMatchObject({
			status: 200,
			body: { kind: 'open' },
		});
	});

	test('counts the wrong passwords of a name that nobody has as it does those of any other', async () => {
		const answers: Answer[] = [];
		for (let tries = 0; tries < 6; tries++)
			answers.push(await new Browser().password('niemand.hier', 'falsch'));
		expect(answers.map(({ status }) => status)).toEqual([401, 401, 401, 401, 423, 423]);
		expect(answers.at(-1)?.body).toMatchObject({
			kind: 'locked',
			until: expect.stringMatching(/^\d{4}-.*:\d\dZ$/),
		});
	});

	test('names what is malformed, and what there is not', async () => {
		const [berit] = demo.counsellors;
		const browser = new Browser();
		const malformed = (field: string) => ({ status: 400, body: { kind: 'malformed', field } });
		expect(await browser.call('POST', '/api/sign-in/start', { name: 7 })).toMatchObject(malformed('name'));
		expect(await browser.call('POST', '/api/sign-in/start', ['kein', 'Objekt'])).toMatchObject(
			malformed('body'),
		);
		for (const name of ['berit\u0000', 'x'.repeat(201)]) {
			const start = { name, request: '' };
			expect(await browser.call('POST', '/api/sign-in/start', start)).toMatchObject(malformed('name'));
			const recover = { name, proof: toB64(new Uint8Array(32)) };
			expect(await browser.call('POST', '/api/sign-in/recovery', recover)).toMatchObject(malformed('name'));
		}
		const large = { name: 'x'.repeat(20_000), request: '' };
		const tooLarge = { status: 413, body: { kind: 'too-large', mostBytes: 16_384 } };
		expect(await browser.call('POST', '/api/sign-in/start', large)).toMatchObject(tooLarge);
		const gone = { attempt: 'keiner', finish: null };
		expect(await browser.call('POST', '/api/sign-in/finish', gone)).toMatchObject({ status: 410 });
		expect(await browser.call('POST', '/api/sign-in/code', { code: '123456' })).toMatchObject(signedOut);
		await browser.password(berit.name, berit.password);
		expect(await browser.code(berit.otpauthUri)).toMatchObject({ status: 200 });
		expect(await browser.call('GET', '/api/intake?after=***')).toMatchObject(malformed('after'));
		expect(await browser.call('GET', '/api/intake?limit=0')).toMatchObject(malformed('limit'));
		expect(await browser.call('GET', '/api/cases/kein-Fall')).toMatchObject(malformed('id'));
		const id = crypto.randomUUID();
		expect(await browser.call('GET', `/api/cases/${id}`)).toMatchObject({
			status: 404,
			body: { kind: 'unknown' },
		});
		expect(await browser.call('DELETE', `/api/cases/${id}`)).toMatchObject({ status: 404 });
		expect(await browser.call('DELETE', `/api/conversations/${id}`)).toMatchObject({ status: 404 });
		expect(await browser.call('POST', `/api/conversations/${id}/bring-back`)).toMatchObject({ status: 404 });
		const draft = { id, record: toB64(new Uint8Array(100)), keys: [] };
		expect(await browser.call('POST', '/api/cases', draft)).toMatchObject(malformed('record'));
		expect(await browser.call('POST', '/api/cases', { ...draft, id: id.toUpperCase() })).toMatchObject(
			malformed('id'),
		);
		const huge = { ...draft, record: 'A'.repeat(480_000) };
		expect(await browser.call('POST', '/api/cases', huge)).toMatchObject({ status: 413 });
		const unnamed = { ...draft, keys: [{ memberId: 'ich' }] };
		expect(await browser.call('POST', '/api/cases', unnamed)).toMatchObject(malformed('keys.memberId'));
	});
});
