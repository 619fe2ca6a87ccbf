import { err, ok, type Result } from '@schutznetz/kernel';
import type { Session } from './sessions.ts';

/** How long an unlocker that was proven stands for a change of the ways in. */
const proofMinutes = 10;

/** Too long ago: whoever only found the page open must not become its owner. */
export interface ProofDue {
	readonly kind: 'proof-due';
}

/** Whether the session's owner has shown who they are in the last minutes. */
export function checkProof(
	{ provedAt }: Pick<Session, 'provedAt'>,
	now: Temporal.Instant,
): Result<void, ProofDue> {
	const isFresh = Temporal.Instant.compare(now, provedAt.add({ minutes: proofMinutes })) < 0;
	return isFresh ? ok(undefined) : err({ kind: 'proof-due' });
}
