import { assertNever, err, ok, type Result } from '@schutznetz/kernel';
import type { RosterChange } from '../public/roster-change.ts';
import { isOfTeam } from './is-of-team.ts';
import type { ChangeProblem, EverMember } from './roster.ts';

/** Everybody after a change at this position; the rules hold for who writes an entry and for who reads it. */
export function applyChange(
	everMembers: readonly EverMember[],
	change: RosterChange,
	position: number,
): Result<readonly EverMember[], ChangeProblem> {
	const memberId = change.kind === 'add' ? change.member.id : change.memberId;
	const existing = everMembers.find(({ id }) => id === memberId);
	if (change.kind === 'add') {
		if (existing) return err({ kind: 'id-used-before', position, memberId });
	} else if (existing === undefined || existing.removedAt !== null) {
		return err({ kind: 'no-such-member', position, memberId });
	} else if (change.kind === 'role' && isOfTeam(existing) !== isOfTeam(change)) {
		return err({ kind: 'mediator-stays', position, memberId });
	}
	const after = changed(everMembers, change, position);
	const hasAdmin = after.some(({ role, removedAt }) => role === 'admin' && removedAt === null);
	return hasAdmin ? ok(after) : err({ kind: 'no-admin-left', position });
}

function changed(everMembers: readonly EverMember[], change: RosterChange, position: number): EverMember[] {
	switch (change.kind) {
		case 'add':
			return [...everMembers, { ...change.member, addedAt: position, removedAt: null }];
		case 'remove':
			return everMembers.map((member) =>
				member.id === change.memberId ? { ...member, removedAt: position } : member,
			);
		case 'role':
			return everMembers.map((member) =>
				member.id === change.memberId ? { ...member, role: change.role } : member,
			);
		default:
			return assertNever(change);
	}
}
