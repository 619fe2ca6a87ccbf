import { randomUUID } from 'node:crypto';
import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import { readSpreadsheet } from '@schutznetz/plans/readers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import writeXlsxFile from 'write-excel-file/node';
import { readContributions, releaseContributions, waitingContributions } from '../contributions/index.ts';
import {
	findRequest,
	inOrganisation,
	insertContribution,
	insertRequest,
	releaseRecords,
} from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { addContact, readOutbox } from '../mail/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import {
	type Asking,
	askForReports,
	listRequestsOf,
	makeReplyLink,
	openReply,
	remind,
	requestSheet,
	roundProgress,
	type SheetWords,
	saveReply,
	sendReply,
	takeSheet,
} from './index.ts';

const roundId = 'muster-runde-2026';
const bodyId = 'muster-ministerium-a';
const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
const today = Temporal.PlainDate.from('2026-11-21');
const mail = {
	origin: 'http://team.example',
	words: (facts: object) => ({ subject: 'Bitte berichten', text: JSON.stringify(facts) }),
};
const asking = {
	roundId,
	bodyId,
	measureIds: [],
	requestedOn: '2026-09-01',
	dueOn: '2026-10-31',
	channel: 'mail',
	letter: {
		name: 'anschreiben.txt',
		mediaType: 'text/plain',
		bytes: new TextEncoder().encode('Bitte berichten Sie.'),
	},
} as const;
const words: SheetWords = {
	columns: {
		measureId: 'Kennung',
		number: 'Nummer',
		title: 'Maßnahme',
		state: 'Stand',
		text: 'Bericht',
		nextStep: 'Nächster Schritt',
		proofTitle: 'Nachweis',
		proofUrl: 'Link',
	},
	states: {
		notStarted: 'nicht begonnen',
		begun: 'begonnen',
		partly: 'teilweise',
		done: 'umgesetzt',
		stopped: 'eingestellt',
		unknown: 'unbekannt',
	},
	hint: '＝1+1 bitte ausfüllen',
};
const line = (measureId: string, text = 'Läuft.') => ({
	measureId,
	state: 'begun',
	text,
	nextStep: '',
	proofTitle: '',
	proofUrl: 'https://example.org/erlass',
});

describe.each(testEngines)('a round, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	let requestId: string;
	let led: readonly string[];

	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan());
		members = await inventedMembers(database);
	});
	afterAll(() => database.stop());

	test('asks a body on record and by mail, to the office’s contacts alone', async () => {
		const { app } = database;
		expect(await askForReports(app, members.office.a, asking, mail, now)).toEqual({
			ok: false,
			error: { kind: 'noContact', bodyId },
		});
		expect(await listRequestsOf(app, members.office.a, roundId)).toEqual([]);
		const contact = { bodyId, mail: 'referat@ministerium-a.example', label: 'Referat' };
		expect(await addContact(app, members.civil, contact)).toMatchObject({ error: { kind: 'notOffice' } });
		for (const wrong of ['referat', 'a@b\r\nBcc: x@y', 'a@b, c@d']) {
			expect(await addContact(app, members.office.a, { ...contact, mail: wrong })).toMatchObject({
				error: { kind: 'notAnAddress' },
			});
		}
		expect((await addContact(app, members.office.a, contact)).ok).toBe(true);
		expect(await askForReports(app, members.ministry, asking, mail, now)).toMatchObject({
			error: { kind: 'notOffice' },
		});
		const refused = async (change: Partial<Asking>) => {
			const asked = await askForReports(app, members.office.a, { ...asking, ...change }, mail, now);
			return asked.ok ? 'asked' : asked.error;
		};
		expect(await refused({ dueOn: '2026-10-30' })).toEqual({ kind: 'dueTooEarly', earliest: '2026-10-31' });
		expect(await refused({ requestedOn: '2026-11-22', dueOn: '2026-12-24' })).toEqual({ kind: 'inFuture' });
		expect(await refused({ requestedOn: '2026-11-21', dueOn: '2026-11-21', letter: null })).toEqual({
			kind: 'dueTooEarly',
			earliest: '2026-11-22',
		});
		expect(await refused({ letter: null })).toEqual({ kind: 'letterMissing' });
		const bytes = new Uint8Array(10_000_001);
		expect(await refused({ letter: { ...asking.letter, bytes } })).toMatchObject({ kind: 'letterTooLarge' });
		const asked = await askForReports(app, members.office.a, asking, mail, now);
		expect(asked).toMatchObject({ ok: true, value: { mails: 1 } });
		requestId = asked.ok ? asked.value.id : '';
		const stored = await findRequest(app, requestId);
		expect(stored?.documentId).toMatch(/^[0-9a-f-]{36}$/);
		const outbox = await readOutbox(app, members.office.b);
		expect(outbox).toMatchObject([{ toAddress: contact.mail, attempts: 0, sentAt: null }]);
		expect(await readOutbox(app, members.rapporteur)).toEqual([]);

		const progress = await roundProgress(app, roundId, today);
		const lead = progress?.leads.find((one) => one.bodyId === bodyId);
		led = lead?.open ?? [];
		expect(led.length).toBeGreaterThan(2);
		expect(lead).toMatchObject({ leads: led.length, asked: led.length, answered: 0, silent: led.length });
		const other = progress?.leads.find((one) => one.bodyId === 'muster-ministerium-b');
		expect(other).toMatchObject({ asked: 0, silent: 0, dueOn: null });
		expect((await roundProgress(app, roundId, Temporal.PlainDate.from('2026-10-31')))?.leads).toContainEqual(
			expect.objectContaining({ bodyId, silent: 0 }),
		);
	});

	test('is answered by a one-time link: saved, sent once, public after a release', async () => {
		const { app } = database;
		const made = await makeReplyLink(app, members.office.a, requestId, mail.origin, now);
		const code = made.ok ? (made.value.link.split('/').at(-1) ?? '') : '';
		expect(made.ok && made.value.link).toMatch(/^http:\/\/team\.example\/de\/antwort\/[\w-]{32}$/);
		expect(await openReply(app, 'x'.repeat(32))).toBeUndefined();
		expect(await openReply(app, code)).toMatchObject({ lines: [], body: { short: expect.any(String) } });
		expect(await openReply(app, ` ${code}\n`)).toBeDefined();
		const [first = '', second = ''] = led;
		await saveReply(app, code, [line(first, 'halb')]);
		expect((await openReply(app, code))?.lines).toMatchObject([{ measureId: first, text: 'halb' }]);
		expect(await sendReply(app, code, [{ ...line(first), text: '' }], now)).toMatchObject({
			error: { kind: 'invalid', lines: [{ measureId: first }] },
		});
		expect(await sendReply(app, code, [], now)).toMatchObject({ error: { kind: 'nothingSaid' } });
		// A measure that nobody asked about is no part of the answer.
		const lines = [line(first), line('muster-9-9')];
		const both = await Promise.all([sendReply(app, code, lines, now), sendReply(app, code, lines, now)]);
		expect(both.map((result) => (result.ok ? result.value.reports : result.error.kind)).sort()).toEqual([
			1,
			'linkUnknown',
		]);
		expect(await openReply(app, code)).toBeUndefined();
		expect(await readContributions(app, { measure: first })).toEqual([]);
		const [waiting] = await waitingContributions(app, members.office.a, roundId);
		expect(waiting).toMatchObject({ measureId: first, via: 'link', bodyId, isOwn: true });
		expect(await releaseContributions(app, members.office.a, [waiting?.id ?? ''])).toMatchObject({
			error: { kind: 'notYours' },
		});
		expect(await readContributions(app, { measure: first })).toEqual([]);
		const [seen] = await waitingContributions(app, members.office.b, roundId);
		expect(seen).toMatchObject({ id: waiting?.id, isOwn: false });
		expect((await releaseContributions(app, members.office.b, [waiting?.id ?? ''])).ok).toBe(true);
		expect((await readContributions(app, { measure: first }))[0]?.reports).toMatchObject([
			{ by: { bodyId }, body: { state: 'begun', proofs: [{ url: 'https://example.org/erlass' }] } },
		]);
		const lead = (await roundProgress(app, roundId, today))?.leads.find((one) => one.bodyId === bodyId);
		expect(lead).toMatchObject({ answered: 1, silent: led.length - 1 });
		expect(lead?.open).toContain(second);
	});

	test('neither whoever asked nor whoever made the link releases what came by it', async () => {
		const { app } = database;
		const made = await makeReplyLink(app, members.office.b, requestId, mail.origin, now);
		const code = made.ok ? (made.value.link.split('/').at(-1) ?? '') : '';
		expect((await sendReply(app, code, [line(led[2] ?? '', 'Erfunden.')], now)).ok).toBe(true);
		for (const member of [members.office.a, members.office.b]) {
			const [waiting] = await waitingContributions(app, member, roundId);
			expect(waiting).toMatchObject({ via: 'link', isOwn: true });
			expect(await releaseContributions(app, member, [waiting?.id ?? ''])).toMatchObject({
				error: { kind: 'notYours' },
			});
		}
		const [waiting] = await waitingContributions(app, members.rapporteur, roundId);
		expect(waiting).toMatchObject({ isOwn: false });
		expect((await releaseContributions(app, members.rapporteur, [waiting?.id ?? ''])).ok).toBe(true);
		// Nobody can say that the link was another's.
		const forged = {
			organisationId: members.office.a.organisationId,
			bodyId,
			accountId: null,
			via: 'link',
			kind: 'report',
			measureId: led[2] ?? '',
			roundId,
			body: { state: 'done', text: 'Erfunden.', nextStep: '', on: '2026-11-01', proofs: [] },
			replaces: null,
			link: { requestId, madeBy: members.civil.accountId },
		} as const;
		await expect(
			inOrganisation(app, members.office.a.organisationId, (tx) => insertContribution(tx, forged)),
		).rejects.toThrow(/nobody made such a link/);
	});

	test('is answered by a spreadsheet: dry run, errors by line, all or nothing', async () => {
		const { app } = database;
		const sheet = await requestSheet(app, requestId, words);
		const read = await readSpreadsheet(sheet ?? new Uint8Array(), 'antwort.xlsx');
		const rows = read.ok ? (read.value.sheets[0]?.rows ?? []) : [];
		expect(rows[0]?.[0]).toBe("'＝1+1 bitte ausfüllen");
		expect(rows).toHaveLength(2 + led.length);
		const filled = async (change: (row: readonly string[], at: number) => readonly string[]) =>
			new Uint8Array(
				await writeXlsxFile(
					rows.slice(1).map((row, at) => {
						const texts = at === 0 ? row : change(row, at);
						return Array.from({ length: 8 }, (_, column) => ({
							type: String,
							value: texts[column] ?? '',
						}));
					}),
				).toBuffer(),
			);
		const take = (bytes: Uint8Array, isDryRun: boolean, member = members.office.a) =>
			takeSheet(app, member, { requestId, name: 'antwort.xlsx', bytes, isDryRun }, words, now);
		const answer = (row: readonly string[], state: string) => [
			...row.slice(0, 3),
			state,
			'Der Erlass gilt.',
			'',
			'',
			'',
		];
		const good = await filled((row, at) => (at < 3 ? answer(row, 'Umgesetzt') : row));
		const waitingNow = async () => (await waitingContributions(app, members.office.b, roundId)).length;
		expect(await take(good, true)).toEqual({ ok: true, value: { reports: 2, empty: led.length - 2 } });
		expect(await waitingNow()).toBe(0);
		expect(await take(good, false, members.ministry)).toMatchObject({ error: { kind: 'notOffice' } });
		const bad = await filled((row, at) => (at === 1 ? answer(row, 'Umgesetzt') : answer(row, 'fertig')));
		const refused = await take(bad, false);
		expect(refused).toMatchObject({ error: { kind: 'invalid' } });
		expect(!refused.ok && refused.error.kind === 'invalid' && refused.error.lines).toHaveLength(
			led.length - 1,
		);
		const foreign = await filled((row, at) =>
			at === 1 ? ['muster-9-9', ...answer(row, 'x').slice(1)] : row,
		);
		expect(await take(foreign, false)).toMatchObject({
			error: { kind: 'foreignMeasures', ids: ['muster-9-9'] },
		});
		expect(await take(new TextEncoder().encode('Stand;Bericht\nja;x\n'), false)).toMatchObject({
			ok: false,
		});
		expect(await waitingNow()).toBe(0);
		// The same sheet once more says nothing new.
		for (const _ of [1, 2]) {
			expect((await take(good, false)).ok).toBe(true);
			expect(await waitingNow()).toBe(2);
		}
		const own = await waitingContributions(app, members.office.a, roundId);
		const ids = own.map(({ id }) => id);
		expect(own.every(({ isOwn }) => isOwn)).toBe(true);
		expect(await releaseContributions(app, members.office.a, ids)).toMatchObject({
			error: { kind: 'notYours' },
		});
		expect(await releaseContributions(app, members.office.b, ids)).toMatchObject({ ok: true });
	});

	test('is asked for on a day that is proved, and due no sooner than agreed, by the database too', async () => {
		const { app } = database;
		const { organisationId, accountId } = members.office.a;
		const stored = await findRequest(app, requestId);
		if (!stored) throw new Error('there is no request');
		const today = Temporal.Now.plainDateISO('Europe/Berlin');
		const insert = (change: Partial<typeof stored>) =>
			inOrganisation(app, organisationId, (tx) =>
				insertRequest(tx, organisationId, accountId, { ...stored, id: randomUUID(), ...change }),
			);
		await expect(insert({ documentId: null })).rejects.toThrow(/proved by its letter/);
		const tomorrow = today.add({ days: 1 }).toString();
		await expect(insert({ requestedOn: tomorrow, dueOn: '2999-12-31' })).rejects.toThrow(/proved by/);
		await expect(insert({ dueOn: '2026-10-30' })).rejects.toThrow(/no answer is due before/);
		const now = { requestedOn: today.toString(), documentId: null };
		await expect(insert({ ...now, dueOn: today.toString() })).rejects.toThrow(/no answer is due before/);
		await expect(insert({ roundId: 'muster-ohne' })).rejects.toThrow(/no public round/);
	});

	test('reminds with a link of its own, which changes no request', async () => {
		const { app } = database;
		expect(await remind(app, members.rapporteur, requestId, mail, now)).toMatchObject({
			error: { kind: 'notOffice' },
		});
		expect(await remind(app, members.office.a, requestId, mail, now)).toMatchObject({
			ok: true,
			value: { mails: 1 },
		});
		const [request] = await listRequestsOf(app, members.office.a, roundId);
		expect(request?.links.map(({ usedAt }) => usedAt !== null)).toHaveLength(4);
		expect(request).toMatchObject({ requestedOn: '2026-09-01', dueOn: '2026-10-31' });
		expect((await listRequestsOf(app, members.civil, roundId))[0]?.links).toEqual([]);
	});
});
