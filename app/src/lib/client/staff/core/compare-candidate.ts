import { err, type Result } from '@schutznetz/kernel';
import { type Candidate, memberFingerprint, parseStatement, readPublicKeys } from '@schutznetz/vault';
import type { WireStatement } from '../wire.ts';

export type CandidateProblem =
	/** What the account says of its keys is not what it must be. */
	| { readonly kind: 'keys-malformed' }
	/** Not forty digits. */
	| { readonly kind: 'digits-missing'; readonly came: number; readonly due: number }
	/** Somebody else's digits, or somebody else's keys. */
	| { readonly kind: 'fingerprint-differs' };

const dueDigits = 40;

/**
 * Somebody's keys as the server has them, where they are those of who read these digits aloud. Nothing is signed for
 * anybody without it: the server could hand out keys of its own.
 */
export function compareCandidate(wire: WireStatement, heard: string): Result<Candidate, CandidateProblem> {
	const statement = parseStatement(wire);
	const candidate = statement.ok ? readPublicKeys(statement.value) : statement;
	if (!candidate.ok) return err({ kind: 'keys-malformed' });
	const digits = heard.replace(/\D/g, '');
	if (digits.length !== dueDigits)
		return err({ kind: 'digits-missing', came: digits.length, due: dueDigits });
	const due = memberFingerprint(candidate.value).replace(/\D/g, '');
	return digits === due ? candidate : err({ kind: 'fingerprint-differs' });
}
