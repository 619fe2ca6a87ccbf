import { randomUUID } from 'node:crypto';
import { mkdtemp, readdir, readFile, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation, insertMail, type OrganisationId } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { deliverBy, mailSettingsFrom, readOutbox, retryOutbox, sendWaiting } from './index.ts';

const start = Temporal.Instant.from('2026-11-21T08:00:00Z');
const later = (minutes: number) => start.add({ minutes });

/** A server that keeps what it is sent, and refuses the recipients that it is told to. */
async function mailServer(refused: Set<string>) {
	const received: string[] = [];
	const server = new SMTPServer({
		disabledCommands: ['STARTTLS', 'AUTH'],
		onRcptTo: ({ address }, _session, done) =>
			done(refused.has(address) ? Object.assign(new Error(`no ${address}`), { responseCode: 550 }) : null),
		onData: (stream, _session, done) => {
			let text = '';
			stream.on('data', (chunk: Buffer) => {
				text += chunk.toString();
			});
			stream.on('end', () => {
				received.push(text);
				done();
			});
		},
	});
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
	const address = server.server.address();
	const port = typeof address === 'object' && address ? address.port : 0;
	return {
		received,
		url: `smtp://127.0.0.1:${port}`,
		close: () => new Promise<void>((done) => server.close(done)),
	};
}

describe.each(testEngines)('mail, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	let office: OrganisationId;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		members = await inventedMembers(database);
		office = members.office.a.organisationId;
	});
	afterAll(() => database.stop());

	const queue = async (to: string) => {
		const mail = { id: randomUUID(), to, subject: 'Bericht zur Runde', text: 'Link: geheim' };
		await inOrganisation(database.app, office, (tx) => insertMail(tx, office, mail, start));
		return mail.id;
	};
	const outbox = async (id: string) =>
		(await readOutbox(database.app, members.office.a)).find((mail) => mail.id === id);

	test('goes to the server once, waits longer after each failure, and is given up in sight', async () => {
		const refused = new Set(['weg@ministerium.example']);
		const server = await mailServer(refused);
		try {
			const deliver = deliverBy(mailSettingsFrom({ SMTP_URL: `${server.url}?from=buero@example.org` }));
			const send = (at: Temporal.Instant) => sendWaiting(database.app, office, deliver, () => at);
			const good = await queue('referat@ministerium.example');
			const bad = await queue('weg@ministerium.example');
			const [one, two] = await Promise.all([send(start), send(start)]);
			expect([one.sent + two.sent, one.failed + two.failed]).toEqual([1, 1]);
			expect(server.received).toHaveLength(1);
			expect(server.received[0]).toMatch(/^From: buero@example\.org/m);
			expect(await outbox(good)).toMatchObject({ attempts: 1, text: '', lastError: null });
			const failed = await outbox(bad);
			expect(failed).toMatchObject({ attempts: 1, sentAt: null, lastError: 'EENVELOPE 550' });
			expect(failed?.nextAttemptAt?.toString()).toBe(later(1).toString());
			expect(await send(start)).toEqual({ sent: 0, failed: 0 });
			let at = start;
			for (const minutes of [1, 5, 30, 120, 720]) {
				at = at.add({ minutes });
				expect(await send(at)).toEqual({ sent: 0, failed: 1 });
			}
			expect(await outbox(bad)).toMatchObject({ attempts: 6, nextAttemptAt: null });
			expect(await send(at.add({ hours: 1000 }))).toEqual({ sent: 0, failed: 0 });
			refused.clear();
			await retryOutbox(database.app, members.civil, at);
			expect(await send(at)).toEqual({ sent: 0, failed: 0 });
			await retryOutbox(database.app, members.office.b, at);
			expect(await send(at)).toEqual({ sent: 1, failed: 0 });
		} finally {
			await server.close();
		}
	});

	test('waits where no server answers', async () => {
		const id = await queue('a@example.org');
		const server = await mailServer(new Set());
		await server.close();
		const deliver = deliverBy(mailSettingsFrom({ SMTP_URL: server.url, ORIGIN_PUBLIC: 'http://x.example' }));
		expect(await sendWaiting(database.app, office, deliver, () => start)).toEqual({ sent: 0, failed: 1 });
		expect((await outbox(id))?.lastError).toBe('ESOCKET');
		expect(JSON.stringify((await outbox(id))?.lastError)).not.toContain('example.org');
	});

	test('is a file where no server is set, for one account alone', async () => {
		const folder = join(await mkdtemp(join(tmpdir(), 'sn-mail-')), 'postausgang');
		try {
			const id = await queue('b@example.org');
			const settings = mailSettingsFrom({ SCHUTZNETZ_OUTBOX: folder, ORIGIN_PUBLIC: 'https://netz.example' });
			const done = await sendWaiting(database.app, office, deliverBy(settings), () => later(60));
			// The one from before, for which no server answered, goes too.
			expect(done).toEqual({ sent: 2, failed: 0 });
			expect(await readdir(folder)).toContain(`${id}.eml`);
			const text = await readFile(join(folder, `${id}.eml`), 'utf8');
			expect(text).toMatch(/^From: schutznetz@netz\.example\r$/m);
			expect(text).toMatch(/^To: b@example\.org\r$/m);
			expect(text).toContain('Link: geheim');
			expect((await stat(join(folder, `${id}.eml`))).mode & 0o77).toBe(0);
		} finally {
			await rm(join(folder, '..'), { recursive: true, force: true });
		}
	});
});
