import { type Db, deleteDrafts, inOrganisation, listDrafts, putDraft } from '../db/index.ts';
import type { Contributor } from './contribute.ts';

/** The key of a draft: what it is about, so that each form finds its own. */
export const draftKey = (...parts: readonly (string | null)[]): string =>
	parts.map((part) => part ?? '-').join('/');

/** Keeps an unfinished word of this account. */
export function saveContributionDraft(
	db: Db,
	member: Contributor,
	key: string,
	body: object,
	now: Temporal.Instant,
): Promise<void> {
	return inOrganisation(db, member.organisationId, (tx) => putDraft(tx, member, key, body, now.toString()));
}

/** The drafts of this account whose key begins so. */
export function readContributionDrafts(
	db: Db,
	member: Contributor,
	prefix: string,
): Promise<ReadonlyMap<string, object>> {
	return inOrganisation(db, member.organisationId, (tx) => listDrafts(tx, member.accountId, prefix));
}

/** Takes drafts of this account back. */
export function dropContributionDrafts(db: Db, member: Contributor, keys: readonly string[]): Promise<void> {
	return inOrganisation(db, member.organisationId, (tx) => deleteDrafts(tx, member.accountId, keys));
}
