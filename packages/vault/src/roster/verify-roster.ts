import { err, ok, type Result } from '@schutznetz/kernel';
import { equalBytes } from '../bytes.ts';
import { LABELS } from '../labels.ts';
import { verify } from '../signature/signature.ts';
import { applyChange } from './apply-change.ts';
import { headOf, parseEntry, type RosterEntry } from './entry.ts';
import { maySign } from './may-sign.ts';
import type { EverMember, Roster, RosterProblem } from './roster.ts';
import type { Statement } from './statement.ts';

type Chain = { readonly everMembers: readonly EverMember[]; readonly heads: readonly Uint8Array[] };

/**
 * The roster that a chain of statements says, from the root's signature on. A shorter chain than one that
 * was seen before is a roster too: `checkRosterSeen` catches it.
 *
 * @param rootPublicKey - the instance's root, whose fingerprint is published
 * @param statements - all entries, oldest first
 */
export function verifyRoster(
	rootPublicKey: Uint8Array,
	centreId: string,
	statements: readonly Statement[],
): Result<Roster, RosterProblem> {
	let chain: Chain = { everMembers: [], heads: [] };
	for (const statement of statements) {
		const next = extend(chain, statement, rootPublicKey, centreId);
		if (!next.ok) return next;
		chain = next.value;
	}
	const { everMembers, heads } = chain;
	const head = heads.at(-1);
	if (head === undefined) return err({ kind: 'empty-roster' });
	const members = everMembers
		.filter(({ removedAt }) => removedAt === null)
		.map(({ id, role, signing, sealing }) => ({ id, role, signing, sealing }));
	return ok({ centreId, members, everMembers, position: heads.length - 1, head, heads });
}

function extend(
	{ everMembers, heads }: Chain,
	statement: Statement,
	rootPublicKey: Uint8Array,
	centreId: string,
): Result<Chain, RosterProblem> {
	const position = heads.length;
	const parsed = parseEntry(statement.bytes);
	if (!parsed.ok) return err({ ...parsed.error, position });
	const entry = parsed.value;
	if (entry.centreId !== centreId) {
		return err({ kind: 'other-centre', position, came: entry.centreId, due: centreId });
	}
	const head = headOf(statement.bytes);
	const misplaced = placeProblem(entry, head, heads);
	if (misplaced) return err(misplaced);
	const unsigned = signatureProblem(entry, statement, everMembers, rootPublicKey);
	if (unsigned) return err(unsigned);
	const after = applyChange(everMembers, entry.change, position);
	return after.ok ? ok({ everMembers: after.value, heads: [...heads, head] }) : after;
}

function placeProblem(
	entry: RosterEntry,
	head: Uint8Array,
	heads: readonly Uint8Array[],
): RosterProblem | undefined {
	const follows = (place: number) =>
		entry.position === place && isSame(entry.previous, place === 0 ? null : (heads[place - 1] ?? null));
	if (follows(heads.length)) return undefined;
	const rival = heads[entry.position];
	const isFork = rival !== undefined && follows(entry.position) && !equalBytes(rival, head);
	return isFork
		? { kind: 'fork', position: entry.position }
		: { kind: 'broken-chain', position: heads.length };
}

function signatureProblem(
	{ position, signer, change }: RosterEntry,
	{ bytes, signature }: Statement,
	everMembers: readonly EverMember[],
	rootPublicKey: Uint8Array,
): RosterProblem | undefined {
	if (position === 0) {
		const isRoots = signer === null && verify(rootPublicKey, LABELS.rosterEntry, bytes, signature);
		return isRoots ? undefined : { kind: 'not-signed-by-root' };
	}
	const by = everMembers.find(({ id, removedAt }) => id === signer && removedAt === null);
	if (by === undefined || !maySign(by, change)) {
		return { kind: 'signer-not-admin', position, signer: signer ?? 'root' };
	}
	const isTheirs = verify(by.signing, LABELS.rosterEntry, bytes, signature);
	return isTheirs ? undefined : { kind: 'bad-signature', position, signer: by.id };
}

const isSame = (a: Uint8Array | null, b: Uint8Array | null) =>
	a === null || b === null ? a === b : equalBytes(a, b);
