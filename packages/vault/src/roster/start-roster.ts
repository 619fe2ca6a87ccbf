import { LABELS } from '../labels.ts';
import type { Member } from '../public/roster-change.ts';
import { entryFields } from './entry.ts';
import { type Statement, signStatement } from './statement.ts';

/**
 * The first entry of a centre's roster: the instance's root vouches for its first admin.
 *
 * @param on - calendar day 'YYYY-MM-DD'
 */
export function startRoster({
	rootSeed,
	centreId,
	member,
	on,
}: {
	readonly rootSeed: Uint8Array;
	readonly centreId: string;
	readonly member: Member;
	readonly on: string;
}): Statement {
	if (member.role !== 'admin')
		throw new TypeError(`first of a roster: role ${member.role} came, admin is due`);
	const change = { kind: 'add', member } as const;
	const entry = { centreId, position: 0, previous: null, signer: null, on, change };
	return signStatement(rootSeed, LABELS.rosterEntry, entryFields(entry));
}
