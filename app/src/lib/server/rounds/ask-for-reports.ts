import { randomBytes, randomUUID } from 'node:crypto';
import { dayInBerlin, err, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import type { Contributor } from '../contributions/index.ts';
import {
	type Db,
	findRequest,
	inOrganisation,
	insertMail,
	insertReplyLink,
	insertRequest,
	listContacts,
	type ReportRequest,
	type RequestChannel,
	type Tx,
} from '../db/index.ts';
import { putDocument } from '../db/monitor/imports.ts';
import { type SentFile, toDocument } from '../imports/index.ts';
import { hashOfCode } from '../participants/index.ts';
import { readRound } from './round-view.ts';

/** Why nobody was asked. */
export type AskRefusal =
	| { readonly kind: 'notOffice' }
	| { readonly kind: 'noSuchRound' }
	| { readonly kind: 'noSuchRequest' }
	| { readonly kind: 'nothingLed'; readonly bodyId: string }
	| { readonly kind: 'notADay'; readonly field: 'requestedOn' | 'dueOn' }
	| { readonly kind: 'inFuture' }
	| { readonly kind: 'letterMissing' }
	| { readonly kind: 'letterTooLarge'; readonly bytes: number; readonly limit: number }
	/** Not before the day that the round agreed, and after the request. */
	| { readonly kind: 'dueTooEarly'; readonly earliest: string }
	| { readonly kind: 'noContact'; readonly bodyId: string };

/** What the office asks a body for. */
export interface Asking {
	readonly roundId: string;
	readonly bodyId: string;
	/** Those that it leads in this round; empty is all of them. */
	readonly measureIds: readonly string[];
	/** 'YYYY-MM-DD' */
	readonly requestedOn: string;
	/** 'YYYY-MM-DD' */
	readonly dueOn: string;
	readonly channel: RequestChannel;
	/** What was sent; a request of an earlier day is taken with it alone. */
	readonly letter?: SentFile | null;
}

/** The words of a mail; `link` is the one-time address. */
export type MailWords = (facts: {
	readonly round: string;
	readonly measures: number;
	readonly dueOn: string;
	readonly link: string;
}) => { readonly subject: string; readonly text: string };

const linkDays = 60;
const letterBytes = 10_000_000;

/**
 * Puts a request on record; by mail it goes out with a one-time link to every contact of the body. The request that
 * silence is counted from is the row, so it is there before any mail leaves.
 */
export async function askForReports(
	db: Db,
	member: Contributor,
	asking: Asking,
	mail: { readonly origin: string; readonly words: MailWords },
	now: Temporal.Instant,
): Promise<Result<{ readonly id: string; readonly mails: number }, AskRefusal>> {
	if (member.role !== 'office') return err({ kind: 'notOffice' });
	for (const field of ['requestedOn', 'dueOn'] as const) {
		if (!parsePlainDate(asking[field]).ok) return err({ kind: 'notADay', field });
	}
	const { letter = null, requestedOn, dueOn } = asking;
	const today = dayInBerlin(now);
	if (requestedOn > today.toString()) return err({ kind: 'inFuture' });
	if (requestedOn < today.toString() && !letter) return err({ kind: 'letterMissing' });
	if (letter && letter.bytes.length > letterBytes) {
		return err({ kind: 'letterTooLarge', bytes: letter.bytes.length, limit: letterBytes });
	}
	const round = await readRound(db, asking.roundId, today);
	if (!round) return err({ kind: 'noSuchRound' });
	const dayAfter = Temporal.PlainDate.from(requestedOn).add({ days: 1 }).toString();
	const agreed = round.round.reportsDueOn;
	const earliest = [agreed, dayAfter].sort().at(-1) ?? agreed;
	if (dueOn < earliest) return err({ kind: 'dueTooEarly', earliest });
	const led = round.measures.filter(({ body }) => body.leads.includes(asking.bodyId)).map(({ id }) => id);
	const measureIds =
		asking.measureIds.length === 0 ? led : led.filter((id) => asking.measureIds.includes(id));
	if (measureIds.length === 0) return err({ kind: 'nothingLed', bodyId: asking.bodyId });
	return inOrganisation(db, member.organisationId, async (tx) => {
		const contacts = asking.channel === 'mail' ? await listContacts(tx, asking.bodyId) : [];
		if (asking.channel === 'mail' && contacts.length === 0) {
			return err({ kind: 'noContact', bodyId: asking.bodyId });
		}
		const documentId = letter && (await putDocument(tx, randomUUID(), toDocument(letter, member)));
		const { roundId, bodyId, channel } = asking;
		const id = randomUUID();
		const request = { id, roundId, bodyId, measureIds, requestedOn, dueOn, channel, documentId };
		await insertRequest(tx, member.organisationId, member.accountId, request);
		await mailTo(tx, member, contacts, request, round.round.title, mail, now);
		return ok({ id: request.id, mails: contacts.length });
	});
}

/** Reminds a body of a request by mail, with a fresh one-time link for each contact. */
export async function remind(
	db: Db,
	member: Contributor,
	requestId: string,
	mail: { readonly origin: string; readonly words: MailWords },
	now: Temporal.Instant,
): Promise<Result<{ readonly mails: number }, AskRefusal>> {
	if (member.role !== 'office') return err({ kind: 'notOffice' });
	const request = await findRequest(db, requestId);
	if (!request) return err({ kind: 'noSuchRequest' });
	const round = await readRound(db, request.roundId, dayInBerlin(now));
	return inOrganisation(db, member.organisationId, async (tx) => {
		const contacts = await listContacts(tx, request.bodyId);
		if (contacts.length === 0) return err({ kind: 'noContact', bodyId: request.bodyId });
		await mailTo(tx, member, contacts, request, round?.round.title ?? request.roundId, mail, now);
		return ok({ mails: contacts.length });
	});
}

/** A one-time link for the office to hand over itself; shown once, kept nowhere. */
export async function makeReplyLink(
	db: Db,
	member: Contributor,
	requestId: string,
	origin: string,
	now: Temporal.Instant,
): Promise<Result<{ readonly link: string }, AskRefusal>> {
	if (member.role !== 'office') return err({ kind: 'notOffice' });
	if (!(await findRequest(db, requestId))) return err({ kind: 'noSuchRequest' });
	const link = await inOrganisation(db, member.organisationId, (tx) =>
		addLink(tx, member, requestId, origin, now),
	);
	return ok({ link });
}

async function addLink(
	tx: Tx,
	member: Contributor,
	requestId: string,
	origin: string,
	now: Temporal.Instant,
): Promise<string> {
	const code = randomBytes(24).toString('base64url');
	await insertReplyLink(tx, member.organisationId, member.accountId, {
		codeHash: hashOfCode(code),
		requestId,
		expiresAt: now.add({ hours: linkDays * 24 }),
	});
	return `${origin}/de/antwort/${code}`;
}

async function mailTo(
	tx: Tx,
	member: Contributor,
	contacts: readonly { readonly mail: string }[],
	request: ReportRequest,
	round: string,
	{ origin, words }: { readonly origin: string; readonly words: MailWords },
	now: Temporal.Instant,
): Promise<void> {
	for (const contact of contacts) {
		const link = await addLink(tx, member, request.id, origin, now);
		const facts = { round, measures: request.measureIds.length, dueOn: request.dueOn, link };
		const mail = { id: randomUUID(), to: contact.mail, ...words(facts) };
		await insertMail(tx, member.organisationId, mail, now);
	}
}
