import { randomBytes, randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, inOrganisation, type OrganisationId } from '../db/index.ts';
import {
	findOffice,
	insertOrganisation,
	type Organisation,
	type StoredOperatorPage,
	upsertOperatorPage,
} from '../db/organisations.ts';
import { lockSetupToken, replaceSetupTokens, useSetupToken } from '../db/setup-tokens.ts';
import { hashOfCode, inviteFirstWithin, type NewInvitation } from '../participants/index.ts';
import { publishWithin } from './operator-pages.ts';

const validHours = 24;

/**
 * Makes the one-time code that sets up the office, valid for 24 hours; earlier unused codes end. Only its hash is
 * stored. Needs the owner's database: the serving role may use codes and never make one.
 */
export async function makeSetupCode(
	ownerDb: Db,
	now: Temporal.Instant,
): Promise<Result<{ code: string; expiresAt: Temporal.Instant }, { kind: 'officeExists' }>> {
	if (await findOffice(ownerDb)) return err({ kind: 'officeExists' });
	const code = randomBytes(24).toString('base64url');
	const expiresAt = now.add({ hours: validHours });
	await replaceSetupTokens(ownerDb, hashOfCode(code), expiresAt);
	return ok({ code, expiresAt });
}

/** What the person who redeems the code says about the office. */
export interface OfficeDraft {
	readonly name: string;
	/** The name in addresses: small letters, digits, single hyphens, 60 at most. */
	readonly slug: string;
	/** With `publishedAt` when everybody may read the page from the start. */
	readonly pages: readonly StoredOperatorPage[];
}

/** Why no office was set up. */
export type SetupRefusal =
	| { readonly kind: 'codeUnknown' }
	| { readonly kind: 'codeExpired'; readonly expiredAt: Temporal.Instant }
	| { readonly kind: 'codeUsed' }
	| { readonly kind: 'officeExists' }
	| { readonly kind: 'nameRefused' }
	| { readonly kind: 'slugRefused'; readonly slug: string };

/** The office, and with what its first account is made: shown once. */
export interface NewOffice {
	readonly office: Organisation;
	readonly invitation: NewInvitation;
}

/**
 * Redeems a set-up code: the office, its operator pages, published or not, its first invitation and the audit entries
 * come into being in one transaction, or nothing does.
 */
export async function redeemSetupCode(
	db: Db,
	code: string,
	draft: OfficeDraft,
	now: Temporal.Instant,
): Promise<Result<NewOffice, SetupRefusal>> {
	const name = draft.name.trim();
	if (name === '' || name.length > 200) return err({ kind: 'nameRefused' });
	if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(draft.slug) || draft.slug.length > 60) {
		return err({ kind: 'slugRefused', slug: draft.slug });
	}
	const id = randomUUID() as string as OrganisationId;
	const office: Organisation = { id, slug: draft.slug, name, kind: 'office', isDemo: false };
	return inOrganisation(db, id, async (tx): Promise<Result<NewOffice, SetupRefusal>> => {
		const codeSha256 = hashOfCode(code);
		const token = await lockSetupToken(tx, codeSha256);
		if (!token) return err({ kind: 'codeUnknown' });
		if (token.usedAt) return err({ kind: 'codeUsed' });
		if (Temporal.Instant.compare(now, token.expiresAt) >= 0) {
			return err({ kind: 'codeExpired', expiredAt: token.expiresAt });
		}
		if (await findOffice(tx)) return err({ kind: 'officeExists' });

		await useSetupToken(tx, codeSha256);
		await insertOrganisation(tx, office);
		for (const page of draft.pages) await upsertOperatorPage(tx, id, page);
		await appendAuditEntry(tx, id, {
			actor: 'setup-code',
			action: 'office-created',
			facts: { slug: office.slug, pages: draft.pages.length },
		});
		for (const page of draft.pages) {
			if (page.publishedAt) await publishWithin(tx, id, page, page.publishedAt, 'setup-code');
		}
		const invitation = await inviteFirstWithin(tx, id, now);
		if (!invitation) throw new Error('an office that was set up a moment ago has accounts');
		return ok({ office, invitation });
	});
}
