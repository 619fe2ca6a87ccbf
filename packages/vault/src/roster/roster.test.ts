import { describe, expect, test } from 'vitest';
import { LABELS } from '../labels.ts';
import type { RosterChange } from '../public/roster-change.ts';
import { signingPairFromSeed } from '../signature/signature.ts';
import { HonestChain, person, root, seedOf, signerOf } from '../testing/team.ts';
import { checkRosterSeen } from './check-roster-seen.ts';
import { entryFields, headOf } from './entry.ts';
import { fingerprint, memberFingerprint } from './fingerprint.ts';
import { readPublicKeys, signPublicKeys } from './public-keys.ts';
import { readHistory } from './read-history.ts';
import { startRoster } from './start-roster.ts';
import { parseStatement, type Statement, signStatement, statementToJson } from './statement.ts';
import { verifyRoster } from './verify-roster.ts';

const centreId = 'centre-a';
const verified = (statements: readonly Statement[]) => verifyRoster(root.publicKey, centreId, statements);
const refused = (error: object) => ({ ok: false, error });

function team() {
	const chain = new HonestChain(centreId, 'ana');
	chain.append('ana', { kind: 'add', member: person('bo', 'admin') });
	chain.append('bo', { kind: 'add', member: person('cem') });
	return chain;
}

/** An entry that no `appendToRoster` would make, in the right place and truly signed by its signer's own seed. */
function forged(chain: HonestChain, signer: string, change: RosterChange): Statement {
	const { position, head } = chain.roster;
	const fields = entryFields({
		centreId,
		position: position + 1,
		previous: head,
		signer,
		on: '2026-03-02',
		change,
	});
	return signStatement(seedOf(signer), LABELS.rosterEntry, fields);
}

describe('a roster', () => {
	test('says who works at a centre, and who did', () => {
		const chain = team();
		chain.append('bo', { kind: 'role', memberId: 'cem', role: 'admin' });
		chain.append('cem', { kind: 'remove', memberId: 'ana' });
		const roster = chain.roster;
		expect(roster.members.map(({ id, role }) => [id, role])).toEqual([
			['bo', 'admin'],
			['cem', 'admin'],
		]);
		expect(roster.everMembers.map(({ id, addedAt, removedAt }) => [id, addedAt, removedAt])).toEqual([
			['ana', 0, 4],
			['bo', 1, null],
			['cem', 2, null],
		]);
		expect(roster.position).toBe(4);
		expect(roster.heads).toHaveLength(5);
		expect(roster.heads[4]).toEqual(roster.head);
	});

	test('travels inside JSON and comes back', () => {
		const chain = team();
		const travelled = JSON.parse(JSON.stringify(chain.statements.map(statementToJson))) as unknown[];
		const back = travelled.map((json) => {
			const statement = parseStatement(json);
			if (!statement.ok) throw new Error('a statement was due');
			return statement.value;
		});
		expect(verified(back)).toEqual({ ok: true, value: chain.roster });
		expect(parseStatement({ bytes: '*', signature: '' })).toEqual(
			refused({ kind: 'malformed', what: 'bytes' }),
		);
		expect(parseStatement(null)).toEqual(refused({ kind: 'malformed', what: 'statement' }));
	});
});

describe('who writes an entry and who reads it refuse the same', () => {
	const add = (id: string): RosterChange => ({ kind: 'add', member: person(id) });
	test.each<[string, string, RosterChange, object]>([
		['a member who is no admin', 'cem', add('dee'), { kind: 'signer-not-admin', position: 3, signer: 'cem' }],
		['a stranger', 'dee', add('dee'), { kind: 'signer-not-admin', position: 3, signer: 'dee' }],
		['an id used before', 'ana', add('cem'), { kind: 'id-used-before', position: 3, memberId: 'cem' }],
		[
			'nobody to remove',
			'ana',
			{ kind: 'remove', memberId: 'dee' },
			{ kind: 'no-such-member', position: 3, memberId: 'dee' },
		],
		[
			'nobody to promote',
			'ana',
			{ kind: 'role', memberId: 'dee', role: 'admin' },
			{ kind: 'no-such-member', position: 3, memberId: 'dee' },
		],
	])('%s', (_case, signer, change, problem) => {
		const chain = team();
		expect(chain.append(signer, change)).toEqual(refused(problem));
		expect(verified([...chain.statements, forged(chain, signer, change)])).toEqual(refused(problem));
	});

	test('an admin who was removed signs nothing more, and comes back under no id of theirs', () => {
		const chain = team();
		chain.append('ana', { kind: 'remove', memberId: 'bo' });
		for (const [signer, change, problem] of [
			['bo', add('dee'), { kind: 'signer-not-admin', position: 4, signer: 'bo' }],
			['ana', add('bo'), { kind: 'id-used-before', position: 4, memberId: 'bo' }],
		] as const) {
			expect(chain.append(signer, change)).toEqual(refused(problem));
			expect(verified([...chain.statements, forged(chain, signer, change)])).toEqual(refused(problem));
		}
	});

	test.each<RosterChange>([
		{ kind: 'remove', memberId: 'ana' },
		{ kind: 'role', memberId: 'ana', role: 'member' },
	])('the last admin stays: $kind', (change) => {
		const chain = new HonestChain(centreId, 'ana');
		chain.append('ana', add('bo'));
		const problem = { kind: 'no-admin-left', position: 2 };
		expect(chain.append('ana', change)).toEqual(refused(problem));
		expect(verified([...chain.statements, forged(chain, 'ana', change)])).toEqual(refused(problem));
	});

	test('a first entry without an admin', () => {
		const parts = { rootSeed: root.seed, centreId, member: person('ana'), on: '2026-01-05' };
		expect(() => startRoster(parts)).toThrow(/admin is due/);
		const change = { kind: 'add', member: person('ana') } as const;
		const entry = { centreId, position: 0, previous: null, signer: null, on: '2026-01-05', change };
		const first = signStatement(root.seed, LABELS.rosterEntry, entryFields(entry));
		expect(verified([first])).toEqual(refused({ kind: 'no-admin-left', position: 0 }));
	});
});

describe('what is wrong with a chain is named', () => {
	test.each<[string, (s: readonly Statement[]) => readonly (Statement | undefined)[], object]>([
		['nothing', () => [], { kind: 'empty-roster' }],
		['without its first entry', (s) => s.slice(1), { kind: 'broken-chain', position: 0 }],
		['with a gap', (s) => [s[0], s[2]], { kind: 'broken-chain', position: 1 }],
		['out of order', (s) => [s[0], s[2], s[1]], { kind: 'broken-chain', position: 1 }],
		['with an entry twice', (s) => [s[0], s[1], s[1], s[2]], { kind: 'broken-chain', position: 2 }],
	])('%s', (_case, change, problem) => {
		const statements = change(team().statements).flatMap((statement) => statement ?? []);
		expect(verified(statements)).toEqual(refused(problem));
	});

	test('another root', () => {
		const other = signingPairFromSeed(seedOf('another root'));
		expect(verifyRoster(other.publicKey, centreId, team().statements)).toEqual(
			refused({ kind: 'not-signed-by-root' }),
		);
	});

	test('another centre, from the first entry or from a later one', () => {
		const there = new HonestChain('centre-b', 'ana').statements;
		const problem = (position: number) =>
			refused({ kind: 'other-centre', position, came: 'centre-b', due: centreId });
		expect(verified(there)).toEqual(problem(0));
		expect(verified([...team().statements, ...there])).toEqual(problem(3));
	});

	test('two entries for one place', () => {
		const [here, there] = [team(), team()];
		here.append('ana', { kind: 'add', member: person('dee') });
		there.append('ana', { kind: 'add', member: person('eve') });
		expect(verified([...here.statements, ...there.statements.slice(3)])).toEqual(
			refused({ kind: 'fork', position: 3 }),
		);
	});

	test('an entry that its signer did not sign, or signed for another use', () => {
		const { statements } = team();
		const [first, second] = statements;
		if (!first || !second) throw new Error('two entries were due');
		const signature = signStatement(seedOf('ana'), LABELS.epochKey, { a: 1 }).signature;
		expect(verified([first, { ...second, signature }])).toEqual(
			refused({ kind: 'bad-signature', position: 1, signer: 'ana' }),
		);
		expect(verified([{ ...first, signature: second.signature }])).toEqual(
			refused({ kind: 'not-signed-by-root' }),
		);
	});

	test.each<[string, Uint8Array, object]>([
		['no JSON', Uint8Array.of(0xff), { kind: 'malformed', what: 'json', position: 1 }],
		[
			'a later version',
			new TextEncoder().encode('{"v":2}'),
			{ kind: 'unknown-payload-version', version: 2, position: 1 },
		],
		[
			'a part missing',
			new TextEncoder().encode('{"v":1,"centreId":"centre-a","position":1,"signer":"ana"}'),
			{ kind: 'malformed', what: 'on', position: 1 },
		],
	])('%s', (_case, bytes, problem) => {
		const statements = [...team().statements.slice(0, 1), { bytes, signature: new Uint8Array(64) }];
		expect(verified(statements)).toEqual(refused(problem));
	});
});

describe('a roster that a colleague saw', () => {
	test('is continued by the same chain, however much longer', () => {
		const chain = team();
		const seen = { rosterPosition: chain.roster.position, rosterHead: chain.roster.head };
		chain.append('ana', { kind: 'remove', memberId: 'cem' });
		expect(checkRosterSeen(chain.roster, seen).ok).toBe(true);
	});

	test('is missed where newer entries are hidden', () => {
		const chain = team();
		const before = chain.roster;
		chain.append('ana', { kind: 'remove', memberId: 'cem' });
		const seen = { rosterPosition: 3, rosterHead: chain.roster.head };
		expect(checkRosterSeen(before, seen)).toEqual(
			refused({ kind: 'roster-rolled-back', servedPosition: 2, seenPosition: 3 }),
		);
	});

	test('is missed where another chain is served', () => {
		const [here, there] = [team(), team()];
		here.append('ana', { kind: 'add', member: person('dee') });
		there.append('ana', { kind: 'add', member: person('eve') });
		there.append('ana', { kind: 'remove', memberId: 'cem' });
		const seen = { rosterPosition: 3, rosterHead: here.roster.head };
		expect(checkRosterSeen(there.roster, seen)).toEqual(refused({ kind: 'roster-forked', position: 3 }));
	});

	test('is missed where the root itself signed a second beginning', () => {
		const here = team();
		const there = new HonestChain(centreId, 'ghost');
		expect(verified(there.statements).ok).toBe(true);
		for (const [rosterPosition, rosterHead] of here.roster.heads.entries()) {
			const seen = checkRosterSeen(there.roster, { rosterPosition, rosterHead });
			expect(seen.ok ? 'seen' : seen.error.kind).toBe(
				rosterPosition === 0 ? 'roster-forked' : 'roster-rolled-back',
			);
		}
	});
});

test('the signature of an entry is over its bytes, and the head too', () => {
	const chain = team();
	const bytes = chain.statements.at(-1)?.bytes ?? new Uint8Array();
	expect(chain.roster.head).toEqual(headOf(bytes));
});

test('the fingerprint of a root is ten groups of four digits, its own for each root', () => {
	const mine = fingerprint(root.publicKey);
	expect(mine).toMatch(/^\d{4}( \d{4}){9}$/);
	expect(fingerprint(signingPairFromSeed(seedOf('another root')).publicKey)).not.toBe(mine);
});

describe('somebody of a roster who is no admin', () => {
	test("signs her own leaving, and nobody else's", () => {
		const chain = team();
		const own = chain.append('cem', { kind: 'remove', memberId: 'cem' });
		expect(own.ok).toBe(true);
		expect(chain.roster.members.map(({ id }) => id)).toEqual(['ana', 'bo']);
		const other = team();
		const removal = { kind: 'remove', memberId: 'bo' } as const;
		const refusal = { kind: 'signer-not-admin', position: 3, signer: 'cem' };
		expect(other.append('cem', removal)).toEqual(refused(refusal));
		expect(verified([...other.statements, forged(other, 'cem', removal)])).toEqual(refused(refusal));
	});

	test('cannot leave as the last admin, nor twice', () => {
		const chain = new HonestChain(centreId, 'ana');
		chain.append('ana', { kind: 'add', member: person('cem') });
		const leaving = { kind: 'remove', memberId: 'ana' } as const;
		expect(chain.append('ana', leaving)).toEqual(refused({ kind: 'no-admin-left', position: 2 }));
		chain.append('cem', { kind: 'remove', memberId: 'cem' });
		const again = forged(chain, 'cem', { kind: 'remove', memberId: 'cem' });
		expect(verified([...chain.statements, again])).toEqual(
			refused({ kind: 'signer-not-admin', position: 3, signer: 'cem' }),
		);
	});
});

describe('a mediator', () => {
	test('comes and goes, signs nothing else, and is never anything else', () => {
		const chain = team();
		chain.append('ana', { kind: 'add', member: person('mia', 'mediator') });
		expect(chain.roster.members.find(({ id }) => id === 'mia')?.role).toBe('mediator');
		const add: RosterChange = { kind: 'add', member: person('dee') };
		const signed = refused({ kind: 'signer-not-admin', position: 4, signer: 'mia' });
		expect(verified([...chain.statements, forged(chain, 'mia', add)])).toEqual(signed);
		for (const change of [
			{ kind: 'role', memberId: 'mia', role: 'member' },
			{ kind: 'role', memberId: 'cem', role: 'mediator' },
		] as const) {
			const stays = refused({ kind: 'mediator-stays', position: 4, memberId: change.memberId });
			expect(chain.append('ana', change)).toEqual(stays);
			expect(verified([...chain.statements, forged(chain, 'ana', change)])).toEqual(stays);
		}
		expect(chain.append('mia', { kind: 'remove', memberId: 'mia' }).ok).toBe(true);
	});
});

describe("a person's public keys", () => {
	const { signing, sealing } = person('dee');
	const statement = signPublicKeys(signerOf('dee'), { signing, sealing });

	test('are her own word, and come back with her id', () => {
		expect(readPublicKeys(statement)).toEqual({ ok: true, value: { id: 'dee', signing, sealing } });
	});

	test('signed by another, or as another statement, are none', () => {
		const byEve = signPublicKeys({ memberId: 'dee', signingSeed: seedOf('eve') }, { signing, sealing });
		expect(readPublicKeys(byEve)).toEqual(refused({ kind: 'bad-signature', signer: 'dee' }));
		const fields = JSON.parse(new TextDecoder().decode(statement.bytes)) as Record<string, unknown>;
		const asEntry = signStatement(seedOf('dee'), LABELS.rosterEntry, fields);
		expect(readPublicKeys(asEntry)).toEqual(refused({ kind: 'bad-signature', signer: 'dee' }));
		const noKey = signStatement(seedOf('dee'), LABELS.publicKeys, { ...fields, sealing: 'AAAA' });
		expect(readPublicKeys(noKey)).toEqual(refused({ kind: 'malformed', what: 'sealing' }));
	});

	test('have a fingerprint of ten groups that changes with each of them', () => {
		const dee = person('dee');
		const eve = person('eve');
		const all = [
			dee,
			{ ...dee, id: 'eve' },
			{ ...dee, signing: eve.signing },
			{ ...dee, sealing: eve.sealing },
		].map(memberFingerprint);
		for (const digits of all) expect(digits).toMatch(/^(\d{4} ){9}\d{4}$/);
		expect(new Set(all).size).toBe(4);
		expect(all[0]).not.toBe(fingerprint(dee.signing));
	});
});

test('a history says who came, changed and left, and who signed it', () => {
	const chain = team();
	chain.append('bo', { kind: 'role', memberId: 'cem', role: 'admin' });
	chain.append('cem', { kind: 'remove', memberId: 'ana' });
	expect(readHistory(chain.statements)).toEqual([
		{ position: 0, on: '2026-01-05', signer: null, kind: 'add', memberId: 'ana', role: 'admin' },
		{ position: 1, on: '2026-02-02', signer: 'ana', kind: 'add', memberId: 'bo', role: 'admin' },
		{ position: 2, on: '2026-02-02', signer: 'bo', kind: 'add', memberId: 'cem', role: 'member' },
		{ position: 3, on: '2026-02-02', signer: 'bo', kind: 'role', memberId: 'cem', role: 'admin' },
		{ position: 4, on: '2026-02-02', signer: 'cem', kind: 'remove', memberId: 'ana' },
	]);
});
