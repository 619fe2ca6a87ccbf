import { err, ok, type Result } from '@schutznetz/kernel';
import {
	parseStatement,
	type Roster,
	type RosterProblem,
	type Statement,
	verifyRoster,
} from '@schutznetz/vault';
import type { WireStatement } from '../wire.ts';

export type RosterBroken = { readonly kind: 'roster-broken'; readonly problem: RosterProblem['kind'] };

/** A roster as it came, verified from the root's signature on. */
export function readRoster(
	root: Uint8Array,
	centreId: string,
	wire: readonly WireStatement[],
): Result<{ roster: Roster; statements: readonly Statement[] }, RosterBroken> {
	const statements: Statement[] = [];
	for (const json of wire) {
		const statement = parseStatement(json);
		if (!statement.ok) return err({ kind: 'roster-broken', problem: 'malformed' });
		statements.push(statement.value);
	}
	const roster = verifyRoster(root, centreId, statements);
	return roster.ok
		? ok({ roster: roster.value, statements })
		: err({ kind: 'roster-broken', problem: roster.error.kind });
}
