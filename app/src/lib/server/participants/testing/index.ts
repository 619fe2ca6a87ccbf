import { randomUUID } from 'node:crypto';
import { sql } from 'kysely';
import type { OrganisationId, OrganisationKind, Tx } from '../../db/index.ts';
import { findOffice } from '../../db/organisations.ts';
import type { TemporaryDatabase } from '../../db/testing/index.ts';
import type { Member } from '../member.ts';

/** One member of each role; what they may do is real, and nobody could sign in as them. */
export interface InventedMembers {
	/** Two accounts: four eyes need both. */
	readonly office: { readonly a: Member; readonly b: Member };
	readonly rapporteur: Member;
	readonly civil: Member;
	/** Speaks for 'muster-ministerium-a'. */
	readonly ministry: Member;
	/** Speaks for 'muster-ministerium-b'. */
	readonly otherMinistry: Member;
	readonly land: Member;
	/** Six, so that five can stand together: 'muster-stelle-1' to 'muster-stelle-6'. */
	readonly centres: readonly Member[];
}

/** Puts organisations and accounts of every role into a database for tests, as its owner and without any key. */
export function inventedMembers({ owner }: TemporaryDatabase): Promise<InventedMembers> {
	return owner.transaction().execute(async (tx) => {
		await sql`SELECT set_config('schutznetz.maintenance', 'on', true)`.execute(tx);
		const office = await organisation(tx, 'office', 'netzwerk');
		const alone = async (role: OrganisationKind, name: string): Promise<Member> =>
			account(tx, await organisation(tx, role, name), name);
		const centres: Member[] = [];
		for (let number = 1; number <= 6; number++) centres.push(await alone('centre', `stelle-${number}`));
		return {
			office: { a: await account(tx, office, 'netzwerk-a'), b: await account(tx, office, 'netzwerk-b') },
			rapporteur: await alone('rapporteur', 'berichterstattung'),
			civil: await alone('civil', 'verband'),
			ministry: await alone('ministry', 'ministerium-a'),
			otherMinistry: await alone('ministry', 'ministerium-b'),
			land: await alone('land', 'land'),
			centres,
		};
	});
}

type Speaker = Pick<Member, 'organisationId' | 'role' | 'bodyId'>;

/** An office that is there already stays the one. */
async function organisation(tx: Tx, role: OrganisationKind, name: string): Promise<Speaker> {
	const bodyId = `muster-${name}`;
	const existing = role === 'office' ? await findOffice(tx) : undefined;
	const organisationId = existing?.id ?? (randomUUID() as string as OrganisationId);
	if (existing) {
		await tx.updateTable('organisation').set({ body_id: bodyId }).where('id', '=', existing.id).execute();
	} else {
		await tx
			.insertInto('organisation')
			.values({
				id: organisationId,
				slug: bodyId,
				name: `Muster: ${name}`,
				kind: role,
				is_demo: true,
				body_id: bodyId,
			})
			.execute();
	}
	return { organisationId, role, bodyId };
}

async function account(tx: Tx, speaker: Speaker, name: string): Promise<Member> {
	const accountId = randomUUID();
	const accountName = `muster.${name}`;
	await tx
		.insertInto('account')
		.values({
			id: accountId,
			organisation_id: speaker.organisationId,
			name: accountName,
			opaque_record: 'none',
			recovery_proof_hash: new Uint8Array(32),
			totp_secret: new Uint8Array(20),
			personal_keys: new Uint8Array(1),
		})
		.execute();
	return { accountId, ...speaker, name: accountName };
}
