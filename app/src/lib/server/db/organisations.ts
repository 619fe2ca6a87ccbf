import pg from 'pg';
import type { Db, Tx } from './connection.ts';
import type { OperatorPageKind, OrganisationId, OrganisationKind } from './schema.ts';

/** An organisation as it is shown. */
export interface Organisation {
	readonly id: OrganisationId;
	readonly slug: string;
	readonly name: string;
	readonly kind: OrganisationKind;
	readonly isDemo: boolean;
}

/** With the body for which it speaks in the monitor: the id of a public record. */
export interface SpeakingOrganisation extends Organisation {
	readonly bodyId: string | null;
}

/** The office that runs this installation; `undefined` before it was set up. */
export async function findOffice(db: Db): Promise<Organisation | undefined> {
	const row = await db
		.selectFrom('organisation')
		.select(['id', 'slug', 'name', 'kind', 'is_demo'])
		.where('kind', '=', 'office')
		.executeTakeFirst();
	return row && { id: row.id, slug: row.slug, name: row.name, kind: row.kind, isDemo: row.is_demo };
}

/** The organisation that the transaction acts for. */
export async function findOrganisation(tx: Tx, id: OrganisationId): Promise<SpeakingOrganisation> {
	const {
		is_demo: isDemo,
		body_id: bodyId,
		...row
	} = await tx
		.selectFrom('organisation')
		.select(['id', 'slug', 'name', 'kind', 'is_demo', 'body_id'])
		.where('id', '=', id)
		.executeTakeFirstOrThrow();
	return { ...row, isDemo, bodyId };
}

/** An organisation as it begins: it may speak for nobody. */
export type NewOrganisation = Organisation & Partial<SpeakingOrganisation>;

/** Adds an organisation, in a transaction that acts for it. */
export async function insertOrganisation(tx: Tx, organisation: NewOrganisation): Promise<void> {
	const { id, slug, name, kind, isDemo, bodyId = null } = organisation;
	await tx
		.insertInto('organisation')
		.values({ id, slug, name, kind, is_demo: isDemo, body_id: bodyId })
		.execute();
}

/** Says for whom an organisation speaks in the monitor; false where it speaks for somebody already. */
export async function setBody(tx: Tx, id: OrganisationId, bodyId: string): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('organisation')
		.set({ body_id: bodyId })
		.where('id', '=', id)
		.where('body_id', 'is', null)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** A page that the operator of an installation has to give: imprint, privacy, accessibility. */
export interface OperatorPage {
	readonly kind: OperatorPageKind;
	/** BCP 47, for instance `de`. */
	readonly language: string;
	readonly body: string;
}

/** An operator page with its state. */
export interface StoredOperatorPage extends OperatorPage {
	readonly publishedAt: Temporal.Instant | null;
}

/** The office's page that everybody may read; `undefined` while it is not published. */
export async function findPublishedOperatorPage(
	db: Db,
	kind: OperatorPageKind,
	language: string,
): Promise<StoredOperatorPage | undefined> {
	const row = await db
		.selectFrom('operator_page')
		.innerJoin('organisation', 'organisation.id', 'operator_page.organisation_id')
		.select(['operator_page.kind', 'language', 'body', 'published_at'])
		.where('organisation.kind', '=', 'office')
		.where('operator_page.kind', '=', kind)
		.where('language', '=', language)
		.where('published_at', 'is not', null)
		.executeTakeFirst();
	return row && { kind: row.kind, language: row.language, body: row.body, publishedAt: row.published_at };
}

/** All pages of the organisation that the transaction acts for, published or not. */
export async function listOperatorPages(
	tx: Tx,
	organisationId: OrganisationId,
): Promise<readonly StoredOperatorPage[]> {
	const rows = await tx
		.selectFrom('operator_page')
		.selectAll()
		.where('organisation_id', '=', organisationId)
		.orderBy('kind')
		.orderBy('language')
		.execute();
	return rows.map(({ kind, language, body, published_at }) => ({
		kind,
		language,
		body,
		publishedAt: published_at,
	}));
}

/** Writes a page; one that was published stays published with its new text. */
export async function upsertOperatorPage(
	tx: Tx,
	organisationId: OrganisationId,
	{ kind, language, body }: OperatorPage,
): Promise<void> {
	await tx
		.insertInto('operator_page')
		.values({ organisation_id: organisationId, kind, language, body })
		.onConflict((conflict) => conflict.columns(['organisation_id', 'kind', 'language']).doUpdateSet({ body }))
		.execute();
}

/** Publishes a page or takes it back; false when there is no such page. */
export async function setOperatorPagePublished(
	tx: Tx,
	organisationId: OrganisationId,
	page: Omit<OperatorPage, 'body'>,
	publishedAt: Temporal.Instant | null,
): Promise<boolean> {
	const { numUpdatedRows } = await tx
		.updateTable('operator_page')
		.set({ published_at: publishedAt?.toString() ?? null })
		.where('organisation_id', '=', organisationId)
		.where('kind', '=', page.kind)
		.where('language', '=', page.language)
		.executeTakeFirst();
	return numUpdatedRows === 1n;
}

/** Whether a statement was refused because another organisation has this already. */
export function isTaken(error: unknown, column: 'slug' | 'body_id'): boolean {
	return error instanceof pg.DatabaseError && error.constraint === `organisation_${column}_key`;
}
