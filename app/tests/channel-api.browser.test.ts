import { readFileSync, statSync } from 'node:fs';
import { request as httpRequest } from 'node:http';
import { join } from 'node:path';
import type { Result } from '@schutznetz/kernel';
import {
	deriveMailbox,
	epochAt,
	fromB64,
	intakeToken,
	type Mailbox,
	newSecret,
	openMessage,
	parseStatement,
	readSlotAnswer,
	SLOT_READS,
	type SlotAnswer,
	sealFirstMessage,
	sealMessage,
	slotAt,
	toB64,
	verifyEpochs,
	verifyRoster,
} from '@schutznetz/vault';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { openDatabase } from '../src/lib/server/db/index.ts';
import { attachEmbedded } from '../src/lib/server/postgres/index.ts';
import { startDemoHouse } from './support/demo-house.ts';
import { type RunningHouse, startHouse } from './support/running-house.ts';

type Answer = { status: number; body: unknown; headers: NodeJS.Dict<string | string[]> };
type Door = 'public' | 'seeker' | 'staff';
interface Centres {
	readonly instanceId: string;
	readonly root: string;
	readonly centres: readonly { id: string; roster: readonly object[]; epochs: readonly object[] }[];
}

const writtenOn = '2026-11-21';
let house: RunningHouse;
let centre: { id: string; epoch: number; sealing: Uint8Array };
let mailbox: Mailbox;

function take<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

function call(
	door: Door,
	path: string,
	body?: unknown,
	headers: Record<string, string> = {},
): Promise<Answer> {
	const { host, port } = new URL(house.origins[door]);
	const sent = body === undefined ? undefined : JSON.stringify(body);
	return new Promise((done, fail) => {
		const request = httpRequest(
			{
				host: '127.0.0.1',
				port,
				path,
				method: sent === undefined ? 'GET' : 'POST',
				headers: { host, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json', ...headers },
			},
			(response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => {
					text += chunk;
				});
				response.on('end', () => {
					const isJson = response.headers['content-type']?.includes('json');
					const { statusCode: status = 0, headers: answered } = response;
					done({ status, body: isJson ? JSON.parse(text) : text, headers: answered });
				});
			},
		);
		request.on('error', fail);
		request.end(sent);
	});
}

/** Of a new conversation each: of one the house takes eight. */
const firstMessage = async (text: string) => {
	const { id: centreId, epoch } = centre;
	const threadKey = crypto.getRandomValues(new Uint8Array(32));
	const message = { threadKey, text, writtenOn, language: 'de', forWhom: 'self', ageGroup: null } as const;
	const envelope = take(await sealFirstMessage(centre.sealing, { centreId, epoch }, message));
	const { tokenHash } = await intakeToken(threadKey);
	return { centreId, epoch, envelope: toB64(envelope), deletionHash: toB64(tokenHash) };
};
const slotMessage = async (index: number, text: string) => {
	const { id, token } = await slotAt(mailbox.threadKey, 'fromSeeker', index);
	const message = { text, writtenOn };
	const envelope = take(await sealMessage(mailbox.threadKey, 'fromSeeker', index, message));
	return { id: toB64(id), token: toB64(token), envelope: toB64(envelope) };
};

/** What lies at these addresses. */
async function look(door: 'seeker' | 'staff', ...ids: readonly string[]) {
	const others = Array.from({ length: SLOT_READS.ids - ids.length }, () =>
		toB64(crypto.getRandomValues(new Uint8Array(32))),
	);
	const { body } = await call(door, '/x/slots/read', { ids: [...ids, ...others] });
	return readSlotAnswer(body as SlotAnswer)?.slice(0, ids.length) ?? [];
}

/** Asks the database itself, as the owner and past row-level security. */
async function askDatabase<T>(statement: string): Promise<readonly T[]> {
	const db = openDatabase(take(attachEmbedded(house.dataDir)).ownerUrl, undefined, 1);
	try {
		return await db.transaction().execute(async (tx) => {
			await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
			return (await sql.raw<T>(statement).execute(tx)).rows;
		});
	} finally {
		await db.destroy();
	}
}

beforeAll(async () => {
	({ house } = await startDemoHouse());
	const { instanceId, root, centres } = (await call('seeker', '/x/chains')).body as Centres;
	const [found] = centres;
	if (!found) throw new Error('the demo opened no centre');
	const statements = (list: readonly object[]) => list.map((one) => take(parseStatement(one)));
	const roster = take(verifyRoster(take(fromB64(root)), found.id, statements(found.roster)));
	const epoch = epochAt(Date.now());
	const now = take(verifyEpochs(roster, statements(found.epochs))).epochs.find((one) => one.epoch === epoch);
	if (!now) throw new Error('the demo has no key for this week');
	centre = { id: found.id, epoch, sealing: now.sealing };
	mailbox = await deriveMailbox(newSecret(12), { instanceId });
});
afterAll(() => house.stop());

describe('the channel over HTTP', () => {
	test('is the same at both doors, and not there at the public one', async () => {
		const atHelp = await call('seeker', '/x/centres');
		expect(await call('staff', '/x/centres')).toMatchObject({ status: 200, body: atHelp.body });
		const chains = await call('seeker', '/x/chains');
		expect(await call('staff', '/x/chains')).toMatchObject({ status: 200, body: chains.body });
		for (const path of ['/x/centres', '/x/chains']) expect((await call('public', path)).status).not.toBe(200);
		expect((await call('public', '/x/slots/read', { ids: [] })).status).toBe(404);
	});

	test('carries a message each way, and tells only the conversation that a slot is taken', async () => {
		const [first, second] = [await slotMessage(0, 'Ich bin’s 🏠'), await slotMessage(0, 'zu spät')];
		expect((await call('seeker', '/x/slots/write', first)).body).toEqual({ kind: 'stored' });
		expect((await call('staff', '/x/slots/write', second)).body).toEqual({ kind: 'taken' });
		const stranger = { ...second, token: toB64(new Uint8Array(32)) };
		const [own, foreign] = [
			await call('seeker', '/x/slots/write', first),
			await call('seeker', '/x/slots/write', stranger),
		];
		const withoutDay = ({ headers: { date: _date, ...headers }, ...answer }: Answer) => ({
			...answer,
			headers,
		});
		expect(withoutDay(foreign)).toEqual(withoutDay(own));
		const [found] = await look('staff', first.id);
		const envelope = found?.envelope ?? new Uint8Array();
		const opened = await openMessage(mailbox.threadKey, 'fromSeeker', 0, envelope);
		expect(take(opened).text).toBe('Ich bin’s 🏠');
	});

	test('a message that is sent while the database crashes is asked for again, and stored', async () => {
		const pid = Number(readFileSync(join(house.dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);
		process.kill(pid, 'SIGKILL');
		// What the database was just doing it may still finish.
		let [message, answer] = [await firstMessage('Hilfe'), { status: 201 } as Partial<Answer>];
		while (answer.status === 201) {
			message = await firstMessage('Hilfe');
			answer = await call('seeker', '/x/intake', message);
		}
		while (answer.status !== 201) {
			expect(answer).toMatchObject({ status: 503, body: { kind: 'not-stored' } });
			answer = await call('seeker', '/x/intake', message);
		}
		expect(answer.body).toEqual({ kind: 'stored' });
	});

	test('a server that dies and starts anew takes what was sealed before, once, and drops what expired', async () => {
		const message = await firstMessage('Hilfe, noch einmal');
		const [old, kept] = [await slotMessage(8, 'alt'), await slotMessage(9, 'neu')];
		for (const slot of [old, kept]) await call('seeker', '/x/slots/write', slot);
		const id = Buffer.from(old.id, 'base64url').toString('hex');
		await askDatabase(`UPDATE slot SET expires_on = current_date - 2 WHERE id = '\\x${id}'`);
		await call('seeker', '/x/intake', message);
		const rows = () => askDatabase('SELECT epoch FROM intake');
		const before = (await rows()).length;
		await house.kill();
		house = await startHouse([], {}, house);
		expect((await call('seeker', '/x/intake', message)).status).toBe(201);
		expect(await rows()).toHaveLength(before);
		// The sweep begins with the start and waits for nobody.
		const read = async () =>
			(await look('seeker', old.id, kept.id)).map(({ envelope }) => envelope && toB64(envelope));
		const swept = [null, kept.envelope];
		await expect.poll(read).toEqual(swept);
	});

	test.each([100_000, 1_000_000])(
		'%i bytes are named too large, on the way of a page and in pieces',
		async (n) => {
			const message = { ...(await firstMessage('Hilfe')), envelope: 'A'.repeat(n) };
			const tooLarge = { status: 413, body: { kind: 'too-large', mostBytes: 65_536 } };
			expect(await call('seeker', '/x/intake', message)).toMatchObject(tooLarge);
			const inPieces = { 'transfer-encoding': 'chunked' };
			expect(await call('seeker', '/x/intake', message, inPieces)).toMatchObject(tooLarge);
		},
	);

	test('forgetting asks the seeker’s browser to keep nothing, and leaves the team’s session alone', async () => {
		const { token } = await intakeToken(mailbox.threadKey);
		const order = { slots: [], intakeToken: toB64(token) };
		const atHelp = await call('seeker', '/x/forget', order);
		expect(atHelp).toMatchObject({ status: 200, body: { kind: 'done' } });
		expect(atHelp.headers['clear-site-data']).toBe('"cache", "storage"');
		expect((await call('staff', '/x/forget', order)).headers['clear-site-data']).toBeUndefined();
	});

	test('sets no cookie, is kept by nobody, and leaves no line in the log at either door', async () => {
		const before = statSync(house.logPath).size;
		for (const door of ['seeker', 'staff'] as const) {
			for (const [path, body] of [
				['/x/centres', undefined],
				['/x/chains', undefined],
				['/x/keys', { ids: [centre.id, centre.id] }],
				['/x/intake', await firstMessage('Hilfe')],
				['/x/slots/write', await slotMessage(1, 'noch etwas')],
				['/x/slots/read', { ids: ['AA'] }],
				['/x/nowhere', {}],
			] as const) {
				const { headers } = await call(door, path, body);
				expect(headers['set-cookie']).toBeUndefined();
				expect(headers).toMatchObject({ 'cache-control': 'no-store', 'content-type': 'application/json' });
			}
		}
		// The check can see a line: a page of the team leaves one.
		await call('staff', '/de');
		const lines = readFileSync(house.logPath, 'utf8').slice(before).trim().split('\n');
		expect(lines).toEqual([expect.stringContaining('"route":"/staff/[lang=lang]"')]);
	});

	test('refuses a write of another site', async () => {
		const answer = await call('seeker', '/x/intake', {}, { 'sec-fetch-site': 'cross-site' });
		expect(answer).toMatchObject({ status: 403, body: { kind: 'foreign-write' } });
	});
});
