import { randomUUID } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { Body } from '@schutznetz/plans/records';
import { slugOf } from '../../slug-of.ts';
import { appendAuditEntry } from '../db/audit-entries.ts';
import { type Db, findPublished, inOrganisation, type OrganisationId } from '../db/index.ts';
import { insertOrganisation, isTaken, type SpeakingOrganisation } from '../db/organisations.ts';
import { findOwnOrganisation, type Member } from './member.ts';
import type { OfficeOnly } from './of-office.ts';

/** As what somebody can be invited. The one contact for all ministries (Ressortkreis) is a ministry with a body of its own. */
export const participantKinds = ['rapporteur', 'ministry', 'land', 'civil', 'centre'] as const;
export type ParticipantKind = (typeof participantKinds)[number];

/** What the office says about whom it invites. */
export interface ParticipantDraft {
	readonly name: string;
	readonly kind: ParticipantKind;
	/** Id of a public body; a centre may do without. */
	readonly bodyId: string | null;
}

/** Why nobody was added. */
export type ParticipantRefusal =
	| OfficeOnly
	| {
			readonly kind: 'nameRefused' | 'nameTaken' | 'bodyMissing' | 'bodyUnknown' | 'bodyTaken' | 'bodyUnfit';
	  };

const fitting: Readonly<Record<ParticipantKind, readonly Body['kind'][]>> = {
	rapporteur: ['rapporteur'],
	ministry: ['federal', 'authority', 'other'],
	land: ['land'],
	civil: ['civilSociety', 'other'],
	centre: ['civilSociety', 'other'],
};

/** Adds an organisation to the monitor. It has no account yet, and no team of the channel. */
export async function foundParticipant(
	db: Db,
	member: Member,
	draft: ParticipantDraft,
): Promise<Result<SpeakingOrganisation, ParticipantRefusal>> {
	if (member.role !== 'office') return err({ kind: 'officeOnly' });
	const name = draft.name.trim();
	const slug = slugOf(name);
	if (slug === '' || name.length > 200) return err({ kind: 'nameRefused' });
	const body = draft.bodyId === null ? undefined : await findPublished(db, 'body', draft.bodyId);
	if (draft.bodyId !== null && !body) return err({ kind: 'bodyUnknown' });
	if (body && !fitting[draft.kind].includes(body.body.kind)) return err({ kind: 'bodyUnfit' });
	if (!body && draft.kind !== 'centre') return err({ kind: 'bodyMissing' });
	const id = randomUUID() as string as OrganisationId;
	const { isDemo } = await findOwnOrganisation(db, member.organisationId);
	const bodyId = body?.id ?? `stelle-${slug}`;
	const organisation = { id, slug, name, kind: draft.kind, isDemo, bodyId };
	try {
		await inOrganisation(db, id, async (tx) => {
			await insertOrganisation(tx, organisation);
			await appendAuditEntry(tx, id, {
				actor: member.accountId,
				action: 'participant-founded',
				facts: { kind: draft.kind, bodyId },
			});
		});
		return ok(organisation);
	} catch (error) {
		if (isTaken(error, 'slug')) return err({ kind: 'nameTaken' });
		if (isTaken(error, 'body_id')) return err({ kind: 'bodyTaken' });
		throw error;
	}
}
