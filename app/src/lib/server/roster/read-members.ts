import type { Statement } from '../db/channel/statements.ts';

/** Somebody whom a roster names, with the keys that it names (B64). */
export interface RosterMember {
	readonly id: string;
	readonly role: 'admin' | 'member' | 'mediator';
	readonly signing: string;
	readonly sealing: string;
}

/** What a roster that lies here says. */
export interface RosterSaid {
	readonly members: readonly RosterMember[];
	/** Everybody but mediators: to whom the keys of the team belong. */
	readonly team: readonly RosterMember[];
	/** Everybody who ever was in it. */
	readonly everIds: ReadonlySet<string>;
	/** Position of the last entry that removed somebody of the team; 0 before the first. */
	readonly generation: number;
}

/**
 * Who belongs to a team by the roster that lies here. It is read and not verified: whoever could write a false one
 * here could leave out this check as well, and every browser verifies for itself.
 */
export function readMembers(roster: readonly Statement[]): RosterSaid {
	const members = new Map<string, RosterMember>();
	const everIds = new Set<string>();
	let generation = 0;
	for (const [position, { bytes }] of roster.entries()) {
		const { change } = JSON.parse(Buffer.from(bytes).toString()) as { change: RosterChange };
		if (change.kind === 'add') {
			members.set(change.member.id, change.member);
			everIds.add(change.member.id);
			continue;
		}
		const member = members.get(change.memberId);
		if (change.kind === 'role' && member) members.set(member.id, { ...member, role: change.role });
		if (change.kind === 'remove') {
			if (member && isOfTeam(member)) generation = position;
			members.delete(change.memberId);
		}
	}
	const all = [...members.values()];
	return { members: all, team: all.filter(isOfTeam), everIds, generation };
}

/** A change as an entry names it. */
export type RosterChange =
	| { readonly kind: 'add'; readonly member: RosterMember }
	| { readonly kind: 'remove'; readonly memberId: string }
	| { readonly kind: 'role'; readonly memberId: string; readonly role: RosterMember['role'] };

const isOfTeam = ({ role }: RosterMember): boolean => role !== 'mediator';
