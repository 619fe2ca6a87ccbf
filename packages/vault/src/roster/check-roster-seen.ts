import { err, ok, type Result } from '@schutznetz/kernel';
import { equalBytes } from '../bytes.ts';
import type { Roster } from './roster.ts';

/** Where a roster stood when something was written: its newest position and head then. */
export type RosterSeen = { readonly rosterPosition: number; readonly rosterHead: Uint8Array };

/** The served roster does not continue one that a colleague has seen. */
export type RosterSeenProblem =
	| { readonly kind: 'roster-rolled-back'; readonly servedPosition: number; readonly seenPosition: number }
	| { readonly kind: 'roster-forked'; readonly position: number };

/**
 * Holds the served roster against the head that travels inside a record or an epoch's key. A server that
 * hides newer entries, or shows each colleague another chain, is caught by the first such content that opens.
 */
export function checkRosterSeen(roster: Roster, seen: RosterSeen): Result<undefined, RosterSeenProblem> {
	const { rosterPosition: seenPosition, rosterHead } = seen;
	const head = roster.heads[seenPosition];
	if (head === undefined) {
		return err({ kind: 'roster-rolled-back', servedPosition: roster.position, seenPosition });
	}
	return equalBytes(head, rosterHead)
		? ok(undefined)
		: err({ kind: 'roster-forked', position: seenPosition });
}
