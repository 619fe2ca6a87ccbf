import { err, ok } from '@schutznetz/kernel';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { equalBytes } from '../bytes.ts';
import { LABELS } from '../labels.ts';
import type { Role, RosterChange } from '../public/roster-change.ts';
import { HonestChain, person, root, seedOf } from '../testing/team.ts';
import { checkRosterSeen } from './check-roster-seen.ts';
import { entryFields } from './entry.ts';
import { startRoster } from './start-roster.ts';
import { type Statement, signStatement } from './statement.ts';
import { verifyRoster } from './verify-roster.ts';

/** What the honest people of a centre try: who, what, whom. Some of it is refused, as it should be. */
type Attempt = { by: number; kind: RosterChange['kind']; whom: number; role: Role };
const names = ['ana', 'bo', 'cem', 'dee', 'eve', 'fin'] as const;
const nameAt = (index: number) => names[index % names.length] ?? 'ana';

const attempts: fc.Arbitrary<Attempt[]> = fc.array(
	fc.record({
		// Mostly who is an admin by then, and mostly people to add: else nearly everything is refused.
		by: fc.constantFrom(0, 0, 0, 0, 1, 1, 2, 3),
		kind: fc.constantFrom('add', 'add', 'add', 'remove', 'role'),
		whom: fc.nat(5),
		role: fc.constantFrom('admin', 'member', 'mediator'),
	}),
	{ maxLength: 8, size: 'max' },
);

function changeOf({ kind, whom, role }: Attempt): RosterChange {
	const memberId = nameAt(whom);
	if (kind === 'add') return { kind, member: person(memberId, role) };
	return kind === 'remove' ? { kind, memberId } : { kind, memberId, role };
}

function honestChain(centreId: string, tried: readonly Attempt[]): HonestChain {
	const chain = new HonestChain(centreId, 'ana');
	for (const attempt of tried) chain.append(nameAt(attempt.by), changeOf(attempt));
	return chain;
}

/** The same people, told apart from some position on: what a server needs a real admin's hand for. */
function forkOf(chain: HonestChain, keep: number, tried: readonly Attempt[]): HonestChain {
	const fork = new HonestChain(chain.centreId, 'ana');
	fork.statements.splice(0, 1, ...chain.statements.slice(0, 1 + (keep % chain.statements.length)));
	for (const attempt of tried) fork.append(nameAt(attempt.by), changeOf(attempt));
	return fork;
}

/** Entries that a server can make without any honest person's seed, at every place of the chain. */
function ghosts(chain: HonestChain): Statement[] {
	const { centreId, statements, roster } = chain;
	const change: RosterChange = { kind: 'add', member: person('ghost', 'admin') };
	const places = [null, ...roster.heads];
	const inserted = places.flatMap((previous, position) =>
		[null, 'ghost', 'ana', 'bo'].map((signer) => {
			const fields = entryFields({ centreId, position, previous, signer, on: '2026-03-02', change });
			return signStatement(seedOf('ghost'), LABELS.rosterEntry, fields);
		}),
	);
	const ownRoot = startRoster({
		rootSeed: seedOf('the server'),
		centreId,
		member: person('ghost', 'admin'),
		on: '2026-01-05',
	});
	const moved = statements.map(({ bytes }, at) => ({
		bytes,
		signature: statements[at - 1]?.signature ?? new Uint8Array(64),
	}));
	return [...inserted, ownRoot, ...moved];
}

const verified = (statements: readonly Statement[]) => verifyRoster(root.publicKey, 'centre-a', statements);

/** Whether what was served is the honest chain, a shorter one that is caught later, or refused at once. */
function outcome(honest: HonestChain, served: readonly Statement[]) {
	const seen = { rosterPosition: honest.roster.position, rosterHead: honest.roster.head };
	const roster = verified(served);
	if (!roster.ok) return err(roster.error);
	const continued = checkRosterSeen(roster.value, seen);
	return continued.ok ? ok(roster.value) : err(continued.error);
}

const runs = { numRuns: 60 };

describe('a hostile server', { timeout: 60_000 }, () => {
	test('cannot serve anything but the honest chain unnoticed, whatever it puts together', () => {
		fc.assert(
			fc.property(
				attempts,
				attempts,
				attempts,
				fc.nat(),
				fc.infiniteStream(fc.nat()),
				(tried, elsewhere, otherwise, keep, picks) => {
					const honest = honestChain('centre-a', tried);
					const pool = [
						...honest.statements,
						...honestChain('centre-b', elsewhere).statements,
						...forkOf(honest, keep, otherwise).statements,
						...ghosts(honest),
					];
					// A true beginning, then whatever is drawn: a random shuffle alone would never get past the first entry.
					const start = honest.statements.slice(
						0,
						(picks.next().value ?? 0) % (honest.statements.length + 1),
					);
					const more = Array.from(
						{ length: (picks.next().value ?? 0) % 5 },
						() => pool[(picks.next().value ?? 0) % pool.length],
					).flatMap((statement) => statement ?? []);
					const result = outcome(honest, [...start, ...more]);
					if (!result.ok) return;
					// What passed continues the honest chain by what real admins signed; no ghost is in it.
					expect(result.value.heads.slice(0, honest.statements.length)).toEqual(honest.roster.heads);
					expect(result.value.everMembers.map(({ id }) => id)).not.toContain('ghost');
				},
			),
			runs,
		);
	});

	test('gets nothing but a true beginning by dropping, moving or repeating entries', () => {
		fc.assert(
			fc.property(attempts, fc.array(fc.nat(), { maxLength: 12 }), (tried, order) => {
				const honest = honestChain('centre-a', tried);
				const { statements } = honest;
				const served = order.flatMap((pick) => statements[pick % statements.length] ?? []);
				const roster = verified(served);
				const isBeginning = served.every((statement, at) => statement === statements[at]);
				expect(roster.ok).toBe(served.length > 0 && isBeginning);
				expect(outcome(honest, served).ok).toBe(isBeginning && served.length === statements.length);
			}),
			runs,
		);
	});

	test('cannot insert an entry of its own at any place, nor begin a chain', () => {
		fc.assert(
			fc.property(attempts, fc.nat(), fc.nat(), (tried, which, where) => {
				const honest = honestChain('centre-a', tried);
				const choices = ghosts(honest);
				const ghost = choices[which % choices.length];
				if (ghost === undefined) throw new Error('a ghost was due');
				const at = where % (honest.statements.length + 1);
				const served = honest.statements.toSpliced(at, 0, ghost);
				expect(verified(served).ok).toBe(false);
				expect(verified([ghost]).ok).toBe(false);
			}),
			runs,
		);
	});

	test('cannot change a single bit of an entry or its signature', () => {
		fc.assert(
			fc.property(
				attempts,
				fc.nat(),
				fc.nat(),
				fc.nat(7),
				fc.boolean(),
				(tried, which, where, bit, inBytes) => {
					const honest = honestChain('centre-a', tried);
					const at = which % honest.statements.length;
					const served = honest.statements.map((statement, index) =>
						index === at ? flipped(statement, inBytes ? 'bytes' : 'signature', where, bit) : statement,
					);
					expect(verified(served).ok).toBe(false);
				},
			),
			runs,
		);
	});

	test('cannot bring back who left by a removal or an adding that it saw before', () => {
		fc.assert(
			fc.property(attempts, fc.nat(), (tried, which) => {
				const honest = honestChain('centre-a', tried);
				const { statements, roster } = honest;
				const left = roster.everMembers.find(({ removedAt }) => removedAt !== null);
				if (!left) return;
				const replayed = statements[which % statements.length];
				if (!replayed) throw new Error('a statement was due');
				expect(outcome(honest, [...statements, replayed]).ok).toBe(false);
				// Without the removal, whatever came behind it does not fit any more; cut off there, it is rolled back.
				const without = statements.filter((_, position) => position !== left.removedAt);
				expect(outcome(honest, without).ok).toBe(false);
				expect(outcome(honest, statements.slice(0, left.removedAt ?? 0)).ok).toBe(false);
			}),
			runs,
		);
	});

	test('is caught where it shows two people two chains that a dishonest admin signed', () => {
		fc.assert(
			fc.property(attempts, attempts, fc.nat(), (tried, otherwise, keep) => {
				const honest = honestChain('centre-a', tried);
				const fork = forkOf(honest, keep, otherwise);
				const result = outcome(honest, fork.statements);
				const continues = honest.roster.heads.every((head, at) =>
					equalBytes(head, fork.roster.heads[at] ?? new Uint8Array()),
				);
				expect(result.ok).toBe(continues);
				if (!result.ok) expect(['roster-forked', 'roster-rolled-back']).toContain(result.error.kind);
			}),
			runs,
		);
	});
});

test('the model is no paper tiger: its chains grow, remove people and are refused things', () => {
	const sizes = fc.sample(attempts, { numRuns: 100, seed: 7 }).map((tried) => {
		const chain = honestChain('centre-a', tried);
		const left = chain.roster.everMembers.filter(({ removedAt }) => removedAt !== null).length;
		return { entries: chain.statements.length, left, refused: 1 + tried.length - chain.statements.length };
	});
	expect(sizes.filter(({ entries }) => entries > 2).length).toBeGreaterThan(10);
	expect(sizes.filter(({ left }) => left > 0).length).toBeGreaterThan(3);
	expect(sizes.filter(({ refused }) => refused > 0).length).toBeGreaterThan(10);
});

function flipped(statement: Statement, part: keyof Statement, where: number, bit: number): Statement {
	const bytes = statement[part].slice();
	const at = where % bytes.length;
	bytes[at] = (bytes[at] ?? 0) ^ (1 << bit);
	return { ...statement, [part]: bytes };
}
