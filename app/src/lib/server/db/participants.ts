import { sql } from 'kysely';
import type { Tx } from './connection.ts';
import type { SpeakingOrganisation } from './organisations.ts';

/** An organisation of the monitor with how many can sign in for it. */
export interface Participant extends SpeakingOrganisation {
	readonly accounts: number;
	/** That can still be used. */
	readonly invitations: number;
}

/** The office and whom it invited; asked by the office alone. */
export async function listParticipants(tx: Tx): Promise<readonly Participant[]> {
	const { rows } = await sql<
		Omit<Participant, 'bodyId' | 'isDemo'> & { body_id: string | null; is_demo: boolean }
	>`SELECT * FROM list_participants()`.execute(tx);
	return rows.map(({ body_id: bodyId, is_demo: isDemo, ...row }) => ({ ...row, bodyId, isDemo }));
}
