import type { Role } from '../public/roster-change.ts';
import { parseEntry } from './entry.ts';
import type { Statement } from './statement.ts';

/** One line of a roster's history. */
export type HistoryLine = {
	/** Counted from 0. */
	readonly position: number;
	/** Calendar day 'YYYY-MM-DD', as the one who signed wrote it. */
	readonly on: string;
	/** Id of who signed; null is the root. */
	readonly signer: string | null;
	readonly kind: 'add' | 'remove' | 'role';
	readonly memberId: string;
	/** Where somebody came or changed. */
	readonly role?: Role;
};

/**
 * What a roster's entries say, for people to read.
 *
 * @param statements - of a roster that was verified: nothing is verified here
 */
export function readHistory(statements: readonly Statement[]): readonly HistoryLine[] {
	return statements.map(({ bytes }) => {
		const entry = parseEntry(bytes);
		if (!entry.ok)
			throw new TypeError(`history of a roster: ${entry.error.kind} came, verified entries are due`);
		const { position, on, signer, change } = entry.value;
		const line = { position, on, signer, kind: change.kind };
		if (change.kind === 'add') return { ...line, memberId: change.member.id, role: change.member.role };
		return change.kind === 'remove'
			? { ...line, memberId: change.memberId }
			: { ...line, memberId: change.memberId, role: change.role };
	});
}
