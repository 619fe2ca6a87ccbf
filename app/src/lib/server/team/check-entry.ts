import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import { frame, parseRosterChange, ROSTER_ENTRY_LABEL, ROSTER_HEAD_LABEL } from '@schutznetz/vault/public';
import type { Statement } from '../db/channel/statements.ts';
import type { OrganisationId } from '../db/index.ts';
import { isSignedBy, type RosterChange, readMembers, statementFields } from '../roster/index.ts';

/** Why an entry does not continue a roster. */
export type EntryRefusal =
	/** Somebody else has changed the roster meanwhile: read it, and sign anew. */
	| { readonly kind: 'roster-changed' }
	| { readonly kind: 'not-signed' }
	| { readonly kind: 'not-allowed' }
	| { readonly kind: 'last-admin' };

/**
 * What an entry changes, where it continues the roster that lies here and this account may sign it. Browsers check all
 * of it again; here it keeps out what would make a roster unreadable for good, as entries are never taken back.
 */
export function checkEntry(
	organisationId: OrganisationId,
	roster: readonly Statement[],
	entry: Statement,
	signerId: string,
): Result<RosterChange, EntryRefusal> {
	const { v, centreId, position, previous, signer, on, change: changed } = statementFields(entry);
	const { members, everIds } = readMembers(roster);
	const last = roster.at(-1);
	if (position !== roster.length || !last || previous !== headOf(last))
		return err({ kind: 'roster-changed' });
	const by = members.find(({ id }) => id === signerId);
	const isDue = v === 1 && centreId === organisationId && signer === signerId && isDay(on);
	if (!by || !isDue || !isSignedBy(by, ROSTER_ENTRY_LABEL, entry)) return err({ kind: 'not-signed' });
	if (!parseRosterChange(changed)) return err({ kind: 'not-allowed' });
	const change = changed as RosterChange;
	const isOwnLeaving = change.kind === 'remove' && change.memberId === signerId;
	if (by.role !== 'admin' && !isOwnLeaving) return err({ kind: 'not-allowed' });
	if (change.kind === 'add') return everIds.has(change.member.id) ? err({ kind: 'not-allowed' }) : ok(change);
	const whom = members.find(({ id }) => id === change.memberId);
	if (!whom) return err({ kind: 'not-allowed' });
	if (change.kind === 'role' && !isFitting(whom.role, change.role)) return err({ kind: 'not-allowed' });
	const losesAdmin = change.kind === 'remove' || change.role !== 'admin';
	const others = members.filter(({ id, role }) => role === 'admin' && id !== whom.id);
	return losesAdmin && others.length === 0 ? err({ kind: 'last-admin' }) : ok(change);
}

/** The hash of an entry, which the next one names (B64). */
function headOf({ bytes }: Statement): string {
	return createHash('sha256')
		.update(frame([ROSTER_HEAD_LABEL, bytes]))
		.digest('base64url');
}

function isDay(value: unknown): boolean {
	if (typeof value !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
	try {
		return Temporal.PlainDate.from(value).toString() === value;
	} catch {
		return false;
	}
}

const isFitting = (before: string, after: string): boolean =>
	before !== 'mediator' && (after === 'admin' || after === 'member');
