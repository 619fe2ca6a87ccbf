import { describe, expect, test } from 'vitest';
import * as server from '../public/opaque/index.ts';
import { goodValue } from '../testing/good-value.ts';
import * as browser from './index.ts';

async function register(setup: string, name: string, password: string) {
	const { state, request } = await browser.startRegistration(password);
	const response = goodValue(await server.answerRegistration(setup, name, request));
	return goodValue(await browser.finishRegistration(password, state, response, { name }));
}

async function signIn(setup: string, name: string, record: string | null, password: string) {
	const { state, request } = await browser.startSignIn(password);
	const answer = goodValue(await server.startSignIn(setup, name, record, request));
	const mine = await browser.finishSignIn(password, state, answer.response, { name });
	return { answer, mine, request };
}

const setup = await server.createServerSetup();
const account = await register(setup, 'zeynep', 'ein langer Satz über Ähren');

describe('a password', { timeout: 30_000 }, () => {
	test('opens, and both sides agree; the key for the vault is the same as at registration', async () => {
		const { answer, mine } = await signIn(setup, 'zeynep', account.record, 'ein langer Satz über Ähren');
		const { finish, exportKey } = goodValue(mine);
		expect(exportKey).toBe(account.exportKey);
		expect(goodValue(await server.finishSignIn(answer.state, finish)).sessionKey).toMatch(/^[\w-]{86}$/);
	});

	test('opens when name and password are typed on another system', async () => {
		const decomposed = 'ein langer Satz über Ähren'.normalize('NFD');
		const { mine } = await signIn(setup, ' Zeynep ', account.record, decomposed);
		expect(goodValue(mine).exportKey).toBe(account.exportKey);
	});

	test('that is wrong is named as such by both sides', async () => {
		const { answer, mine } = await signIn(setup, 'zeynep', account.record, 'ein anderer Satz');
		expect(mine).toEqual({ ok: false, error: { kind: 'wrong-password' } });
		const right = await signIn(setup, 'zeynep', account.record, 'ein langer Satz über Ähren');
		const foreign = goodValue(right.mine).finish;
		for (const finish of [foreign, 'A'.repeat(foreign.length), 'short', '***', '']) {
			expect(await server.finishSignIn(answer.state, finish)).toEqual({
				ok: false,
				error: { kind: 'wrong-password' },
			});
		}
	});

	test('that was changed no longer opens the account, and its key is another one', async () => {
		const changed = await register(setup, 'zeynep', 'ein neuer Satz');
		expect((await signIn(setup, 'zeynep', changed.record, 'ein langer Satz über Ähren')).mine.ok).toBe(false);
		const { mine } = await signIn(setup, 'zeynep', changed.record, 'ein neuer Satz');
		expect(goodValue(mine).exportKey).toBe(changed.exportKey);
		expect(changed.exportKey).not.toBe(account.exportKey);
	});
});

describe('a name', { timeout: 30_000 }, () => {
	test('is bound: the record of one account answers for no other', async () => {
		const { mine } = await signIn(setup, 'mia', account.record, 'ein langer Satz über Ähren');
		expect(mine).toEqual({ ok: false, error: { kind: 'wrong-password' } });
	});

	test('is bound by the browser, too: an answer that was made for another name opens nothing', async () => {
		const password = 'ein langer Satz über Ähren';
		const { state, request } = await browser.startSignIn(password);
		const { response } = goodValue(await server.startSignIn(setup, 'zeynep', account.record, request));
		expect(await browser.finishSignIn(password, state, response, { name: 'mia' })).toEqual({
			ok: false,
			error: { kind: 'wrong-password' },
		});
	});

	test('without account gets an answer of the same form, and its sign-in fails like a wrong password', async () => {
		const known = await signIn(setup, 'zeynep', account.record, 'falsch');
		const unknown = await signIn(setup, 'niemand', null, 'falsch');
		expect(unknown.mine).toEqual(known.mine);
		expect(unknown.answer.response.length).toBe(known.answer.response.length);
		expect(unknown.answer.state.length).toBe(known.answer.state.length);
		const finish = goodValue(
			(await signIn(setup, 'zeynep', account.record, 'ein langer Satz über Ähren')).mine,
		).finish;
		expect(await server.finishSignIn(unknown.answer.state, finish)).toEqual(
			await server.finishSignIn(known.answer.state, finish),
		);
	});

	test('without account answers the same request with the same first part, as a true account does', async () => {
		// The first 32 bytes are the evaluated element of the OPRF: were it fresh for fake records, asking twice would tell.
		const evaluated = (response: string) => response.slice(0, 42);
		const { request } = await browser.startSignIn('falsch');
		for (const [name, record] of [
			['zeynep', account.record],
			['niemand', null],
		] as const) {
			const first = goodValue(await server.startSignIn(setup, name, record, request));
			const second = goodValue(await server.startSignIn(setup, name, record, request));
			expect(evaluated(first.response)).toBe(evaluated(second.response));
		}
	});
});

describe('what is no message of OPAQUE', { timeout: 30_000 }, () => {
	test.each(['', 'abcd', '***', 'A'.repeat(43), 'B'.repeat(4000)])('is named: "%.10s"', async (message) => {
		const malformed = (field: string) => ({ ok: false, error: { kind: 'malformed', field } });
		expect(await server.answerRegistration(setup, 'zeynep', message)).toEqual(
			malformed('registrationRequest'),
		);
		expect(await server.startSignIn(setup, 'zeynep', account.record, message)).toEqual(
			malformed('startLoginRequest'),
		);
		expect(await server.startSignIn(setup, 'niemand', null, message)).toEqual(malformed('startLoginRequest'));
		const { state } = await browser.startSignIn('falsch');
		expect(await browser.finishSignIn('falsch', state, message, { name: 'zeynep' })).toEqual(
			malformed('loginResponse'),
		);
		const registration = await browser.startRegistration('falsch');
		expect(
			await browser.finishRegistration('falsch', registration.state, message, { name: 'zeynep' }),
		).toEqual(malformed('registrationResponse'));
	});

	test('is told apart from a record that somebody can sign in with', async () => {
		expect(await server.checkRecord(account.record)).toEqual({ ok: true, value: undefined });
		const malformed = { ok: false, error: { kind: 'malformed', field: 'registrationRecord' } };
		for (const record of ['', 'abcd', '***', 'A'.repeat(256), '_'.repeat(256)]) {
			expect(await server.checkRecord(record)).toEqual(malformed);
		}
	});

	test('is a bug where it is our own: a broken setup or record throws', async () => {
		const { request } = await browser.startSignIn('falsch');
		await expect(server.startSignIn('abcd', 'zeynep', null, request)).rejects.toThrow(/serverSetup/);
		await expect(server.startSignIn(setup, 'zeynep', 'abcd', request)).rejects.toThrow(/registrationRecord/);
	});
});
