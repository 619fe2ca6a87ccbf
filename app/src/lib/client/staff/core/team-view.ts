import { fingerprint, type HistoryLine, memberFingerprint, type Role, readHistory } from '@schutznetz/vault';
import type { WireVault } from '../wire.ts';
import type { OpenVault } from './held.ts';

/** What the pages may know of an open vault. */
export type TeamView = {
	readonly accountId: string;
	readonly name: string;
	readonly organisation: WireVault['organisation'];
	/** Of the network's root. */
	readonly fingerprint: string;
	readonly role: Role;
	readonly members: readonly MemberView[];
	/** How many entries the roster has. */
	readonly entries: number;
	readonly history: readonly HistoryLine[];
};
export type MemberView = {
	readonly id: string;
	readonly role: Role;
	readonly fingerprint: string;
	/** 'YYYY-MM-DD' */
	readonly addedOn: string;
};

export function teamView({ accountId, name, organisation, root, roster, statements }: OpenVault): TeamView {
	const history = readHistory(statements);
	const mine = roster.members.find(({ id }) => id === accountId);
	if (!mine) throw new Error('a team was shown to somebody who is not in its roster');
	return {
		accountId,
		name,
		organisation,
		fingerprint: fingerprint(root),
		role: mine.role,
		members: roster.members.map((member) => ({
			id: member.id,
			role: member.role,
			fingerprint: memberFingerprint(member),
			addedOn: history.find(({ kind, memberId }) => kind === 'add' && memberId === member.id)?.on ?? '',
		})),
		entries: statements.length,
		history,
	};
}
