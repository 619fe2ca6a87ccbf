import { randomUUID } from 'node:crypto';
import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { readStop } from '../db/channel/intake-stop.ts';
import { type Db, inOrganisation, type OrganisationId, type Tx } from '../db/index.ts';
import { listNetworkCentres } from '../db/network-centres.ts';
import { findOrganisation } from '../db/organisations.ts';
import type { AccountKey } from '../db/team/accounts.ts';
import {
	deleteNotice,
	deleteOverNotices,
	dismissNotice,
	insertNotice,
	listDismissals,
	listNotices,
	type NoticeRow,
} from '../db/team/notices.ts';
import { asOffice, type NoCentre, type OfficeOnly } from './office-of.ts';

/** So long a notice may be, and so many days may it be shown. */
const noticeLimits = { characters: 600, days: 92 } as const;

/** What the office wants to say to all centres, or to one. */
export interface NoticeDraft {
	readonly centreId: string | null;
	readonly text: string;
	/** The last day on which it is shown. */
	readonly shownUntil: Temporal.PlainDate;
}

/** Its text is empty or too long, or its day is past or too far. */
export interface NoticeMalformed {
	readonly kind: 'malformed';
	readonly field: 'text' | 'shownUntil';
}

/** What the office has written and is shown today. */
export function officeNotices(
	db: Db,
	account: AccountKey,
	now: Temporal.Instant,
): Promise<Result<readonly NoticeRow[], OfficeOnly>> {
	return asOffice(db, account, async (tx) => ok(await listNotices(tx, dayInBerlin(now).toString())));
}

/** Writes a notice; what was shown until some day before today goes for good. */
export function writeNotice(
	db: Db,
	account: AccountKey,
	{ centreId, text, shownUntil }: NoticeDraft,
	now: Temporal.Instant,
): Promise<Result<void, OfficeOnly | NoCentre | NoticeMalformed>> {
	return asOffice(db, account, async (tx): Promise<Result<void, NoCentre | NoticeMalformed>> => {
		const today = dayInBerlin(now);
		const said = text.trim();
		if (said === '' || said.length > noticeLimits.characters)
			return err({ kind: 'malformed', field: 'text' });
		const { days } = today.until(shownUntil);
		if (days < 0 || days > noticeLimits.days) return err({ kind: 'malformed', field: 'shownUntil' });
		const centres = centreId === null ? [] : await listNetworkCentres(tx);
		if (centreId !== null && !centres.some(({ id }) => id === centreId)) return err({ kind: 'no-centre' });
		await deleteOverNotices(tx, today.toString());
		const id = randomUUID();
		await insertNotice(tx, account.organisationId, {
			id,
			centreId: centreId as OrganisationId | null,
			text: said,
			writtenOn: today.toString(),
			shownUntil: shownUntil.toString(),
		});
		const facts = { notice: id, until: shownUntil.toString() };
		await note(tx, account, 'notice-written', facts);
		return ok(undefined);
	});
}

/** Takes a notice back: it is gone from every page at its next look. */
export function withdrawNotice(
	db: Db,
	account: AccountKey,
	id: string,
): Promise<Result<void, OfficeOnly | { readonly kind: 'no-notice' }>> {
	return asOffice(db, account, async (tx): Promise<Result<void, { readonly kind: 'no-notice' }>> => {
		if (!(await deleteNotice(tx, id))) return err({ kind: 'no-notice' });
		await note(tx, account, 'notice-withdrawn', { notice: id });
		return ok(undefined);
	});
}

/** What the office says to a centre: notices, and that it lets nobody write there. */
export interface OfficeBoard {
	readonly notices: readonly NoticeRow[];
	/** 'YYYY-MM-DD'; null where it takes messages, as far as the office is concerned. */
	readonly stoppedSince: string | null;
}

/** What the office says to the account's centre today, less the notices that the account has put away. */
export function officeBoard(
	db: Db,
	{ organisationId, accountId }: AccountKey,
	now: Temporal.Instant,
): Promise<OfficeBoard> {
	return inOrganisation(db, organisationId, async (tx) => {
		const { kind } = await findOrganisation(tx, organisationId);
		if (kind === 'office') return { notices: [], stoppedSince: null };
		const away = new Set(await listDismissals(tx, accountId));
		const notices = await listNotices(tx, dayInBerlin(now).toString());
		return {
			notices: notices.filter(({ id }) => !away.has(id)),
			stoppedSince: await readStop(tx, organisationId),
		};
	});
}

/** Puts a notice away for one account; false where there is none that it could see. */
export function putAway(db: Db, { organisationId, accountId }: AccountKey, id: string): Promise<boolean> {
	return inOrganisation(db, organisationId, (tx) => dismissNotice(tx, organisationId, accountId, id));
}

const note = (
	tx: Tx,
	{ organisationId, accountId: actor }: AccountKey,
	action: string,
	facts: Readonly<Record<string, string>>,
): Promise<void> => appendAuditEntry(tx, organisationId, { actor, action, facts });
