import type { Statement } from '../db/channel/statements.ts';

/** Somebody whom a roster names, with the key that they sign with (B64). */
export interface RosterMember {
	readonly id: string;
	readonly signing: string;
}

/**
 * Who belongs to a team by the roster that lies here. It is read and not verified: whoever could write a false one
 * here could leave out this check as well, and every browser verifies for itself.
 */
export function readMembers(roster: readonly Statement[]): readonly RosterMember[] {
	const members = new Map<string, RosterMember>();
	for (const { bytes } of roster) {
		const { change } = JSON.parse(Buffer.from(bytes).toString()) as { change: Change };
		if (change.kind === 'add') members.set(change.member.id, change.member);
		if (change.kind === 'remove') members.delete(change.memberId);
	}
	return [...members.values()];
}

type Change =
	| { readonly kind: 'add'; readonly member: RosterMember }
	| { readonly kind: 'remove'; readonly memberId: string }
	| { readonly kind: 'role' };
