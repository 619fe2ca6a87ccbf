import { err, ok, type Result } from '@schutznetz/kernel';
import { LABELS } from '../labels.ts';
import type { Signer } from '../people/wrap-secret-for.ts';
import type { RosterChange } from '../public/roster-change.ts';
import { applyChange } from './apply-change.ts';
import { entryFields } from './entry.ts';
import { maySign } from './may-sign.ts';
import type { ChangeProblem, Roster } from './roster.ts';
import { type Statement, signStatement } from './statement.ts';

/**
 * The next entry of a verified roster, signed by one of its admins, or by who leaves.
 *
 * @param on - calendar day 'YYYY-MM-DD'
 * @returns the statement to store, or why no reader would take it
 */
export function appendToRoster({
	roster,
	by,
	change,
	on,
}: {
	readonly roster: Roster;
	readonly by: Signer;
	readonly change: RosterChange;
	readonly on: string;
}): Result<Statement, ChangeProblem> {
	const position = roster.position + 1;
	const signer = by.memberId;
	const mine = roster.members.find(({ id }) => id === signer);
	if (!mine || !maySign(mine, change)) return err({ kind: 'signer-not-admin', position, signer });
	const after = applyChange(roster.everMembers, change, position);
	if (!after.ok) return after;
	const entry = { centreId: roster.centreId, position, previous: roster.head, signer, on, change };
	return ok(signStatement(by.signingSeed, LABELS.rosterEntry, entryFields(entry)));
}
