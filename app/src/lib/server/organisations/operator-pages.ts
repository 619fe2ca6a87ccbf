import { err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation, type OperatorPageKind, type OrganisationId, type Tx } from '../db/index.ts';
import {
	findPublishedOperatorPage,
	listOperatorPages,
	type OperatorPage,
	type StoredOperatorPage,
	setOperatorPagePublished,
	upsertOperatorPage,
} from '../db/organisations.ts';

/** The operator's page for everybody; `undefined` while the office has not published it in that language. */
export function readPublishedOperatorPage(
	db: Db,
	kind: OperatorPageKind,
	language: string,
): Promise<StoredOperatorPage | undefined> {
	return findPublishedOperatorPage(db, kind, language);
}

/** All operator pages of an organisation, for itself. */
export function readOwnOperatorPages(
	db: Db,
	organisationId: OrganisationId,
): Promise<readonly StoredOperatorPage[]> {
	return inOrganisation(db, organisationId, (tx) => listOperatorPages(tx, organisationId));
}

/** Writes one page and says so in the audit. */
export function writeOperatorPage(
	db: Db,
	organisationId: OrganisationId,
	page: OperatorPage,
	actor: string,
): Promise<void> {
	return inOrganisation(db, organisationId, async (tx) => {
		await upsertOperatorPage(tx, organisationId, page);
		await appendAuditEntry(tx, organisationId, {
			actor,
			action: 'operator-page-written',
			facts: { kind: page.kind, language: page.language },
		});
	});
}

/** Publishes a page at an instant, or takes it back with `null`. */
export function publishOperatorPage(
	db: Db,
	organisationId: OrganisationId,
	page: Omit<OperatorPage, 'body'>,
	publishedAt: Temporal.Instant | null,
	actor: string,
): Promise<Result<void, { kind: 'noSuchPage' }>> {
	return inOrganisation(db, organisationId, (tx) =>
		publishWithin(tx, organisationId, page, publishedAt, actor),
	);
}

/** `publishOperatorPage` as a part of a larger deed, in its transaction. */
export async function publishWithin(
	tx: Tx,
	organisationId: OrganisationId,
	page: Omit<OperatorPage, 'body'>,
	publishedAt: Temporal.Instant | null,
	actor: string,
): Promise<Result<void, { kind: 'noSuchPage' }>> {
	if (!(await setOperatorPagePublished(tx, organisationId, page, publishedAt))) {
		return err({ kind: 'noSuchPage' });
	}
	await appendAuditEntry(tx, organisationId, {
		actor,
		action: publishedAt ? 'operator-page-published' : 'operator-page-withdrawn',
		facts: { kind: page.kind, language: page.language },
	});
	return ok(undefined);
}
