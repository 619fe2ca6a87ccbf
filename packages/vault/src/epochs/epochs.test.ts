import { describe, expect, test } from 'vitest';
import { LABELS } from '../labels.ts';
import { toB64 } from '../public/b64.ts';
import { type Statement, signStatement } from '../roster/statement.ts';
import { goodValue } from '../testing/good-value.ts';
import { HonestChain, person, seedOf, signerOf } from '../testing/team.ts';
import { EPOCHS_AHEAD, epochAt, epochDays, missingEpochs } from './epoch.ts';
import { generationOf } from './generation.ts';
import { signEpoch } from './sign-epoch.ts';
import { verifyEpochs } from './verify-epochs.ts';

const centreId = 'centre-a';
const keyOf = (fill: number) => new Uint8Array(1216).fill(fill);
const refused = (error: object) => ({ ok: false, error });
const good = (chain: HonestChain, statements: readonly Statement[]) => {
	const { epochs, setAside } = goodValue(verifyEpochs(chain.roster, statements));
	expect(setAside).toEqual([]);
	return epochs;
};

function team() {
	const chain = new HonestChain(centreId, 'ana');
	chain.append('ana', { kind: 'add', member: person('bo') });
	return chain;
}

function epochBy(chain: HonestChain, id: string, epoch: number, fill = epoch % 256): Statement {
	return signEpoch({
		centreId: chain.centreId,
		epoch,
		sealingPublicKey: keyOf(fill),
		roster: chain.roster,
		by: signerOf(id),
	});
}

describe('an epoch', () => {
	test.each([
		['1970-01-05T00:00:00Z', 0],
		['1970-01-11T23:59:59.999Z', 0],
		['1970-01-12T00:00:00Z', 1],
		['2026-11-21T09:00:00Z', 2967],
		['1970-01-04T23:59:59Z', -1],
	])('at %s is number %i', (instant, epoch) => {
		expect(epochAt(Date.parse(instant))).toBe(epoch);
	});

	test('goes from a Monday to a Sunday, and its neighbours touch it', () => {
		for (const epoch of [0, 1, 2967, 2968, 3010]) {
			const { startsOn, endsOn } = epochDays(epoch);
			expect(new Date(startsOn).getUTCDay()).toBe(1);
			expect(epochAt(Date.parse(`${startsOn}T00:00:00Z`))).toBe(epoch);
			expect(epochAt(Date.parse(`${endsOn}T23:59:59Z`))).toBe(epoch);
			expect(Date.parse(epochDays(epoch + 1).startsOn) - Date.parse(endsOn)).toBe(86_400_000);
		}
	});
});

describe("a centre's epoch keys", () => {
	test('are what its members signed, oldest first', () => {
		const chain = team();
		const statements = [epochBy(chain, 'bo', 2968), epochBy(chain, 'ana', 2967)];
		expect(good(chain, statements)).toEqual([
			{
				epoch: 2967,
				startsOn: '2026-11-16',
				endsOn: '2026-11-22',
				sealing: keyOf(2967 % 256),
				generation: 0,
			},
			{
				epoch: 2968,
				startsOn: '2026-11-23',
				endsOn: '2026-11-29',
				sealing: keyOf(2968 % 256),
				generation: 0,
			},
		]);
		expect(good(chain, [])).toEqual([]);
	});

	test('stay valid when the roster grows, and when the signer gets another role', () => {
		const chain = team();
		const statement = epochBy(chain, 'bo', 2967);
		chain.append('ana', { kind: 'add', member: person('cem') });
		chain.append('ana', { kind: 'role', memberId: 'bo', role: 'admin' });
		expect(good(chain, [statement])).toHaveLength(1);
	});

	test('are no longer those of who left, signed before or after, and are asked for again', () => {
		const chain = team();
		const before = chain.roster;
		const signedBefore = epochBy(chain, 'bo', 2967);
		chain.append('ana', { kind: 'remove', memberId: 'bo' });
		// Who left can still sign, and name the roster of then: it looks like the one above.
		const backdated = signEpoch({
			centreId,
			epoch: 2968,
			sealingPublicKey: keyOf(9),
			roster: before,
			by: signerOf('bo'),
		});
		const byAna = epochBy(chain, 'ana', 2969);
		const epochs = good(chain, [signedBefore, backdated, byAna]);
		expect(epochs.map(({ epoch }) => epoch)).toEqual([2969]);
		expect(missingEpochs(epochs, 2, Date.parse('2026-11-21T09:00:00Z')).slice(0, 3)).toEqual([
			2967, 2968, 2970,
		]);
		const since = goodValue(verifyEpochs(chain.roster, [epochBy(chain, 'bo', 2970), byAna]));
		expect(since.epochs.map((key) => key.epoch)).toEqual([2969]);
		expect(since.setAside).toEqual([
			{ kind: 'signer-not-member', epoch: 2970, signer: 'bo', rosterPosition: 2, index: 0 },
		]);
	});

	test('of a newer generation win over older ones of the same week, and those count until then', () => {
		const chain = team();
		chain.append('ana', { kind: 'add', member: person('cem') });
		const old = [2967, 2968].map((epoch) => epochBy(chain, 'ana', epoch, 1));
		chain.append('ana', { kind: 'remove', memberId: 'bo' });
		const now = Date.parse('2026-11-21T09:00:00Z');
		const before = good(chain, old);
		expect(before.map(({ epoch, generation }) => [epoch, generation])).toEqual([
			[2967, 0],
			[2968, 0],
		]);
		expect(generationOf(chain.roster)).toBe(3);
		expect(missingEpochs(before, generationOf(chain.roster), now)).toHaveLength(EPOCHS_AHEAD + 1);
		const renewed = epochBy(chain, 'cem', 2967, 2);
		for (const order of [
			[...old, renewed],
			[renewed, ...old],
		]) {
			const epochs = good(chain, order);
			expect(epochs.map(({ sealing, generation }) => [sealing[0], generation])).toEqual([
				[2, 3],
				[1, 0],
			]);
			expect(missingEpochs(epochs, 3, now)).not.toContain(2967);
		}
		// Within one generation there is still one key.
		expect(verifyEpochs(chain.roster, [renewed, epochBy(chain, 'ana', 2967, 3)])).toEqual(
			refused({ kind: 'two-keys', epoch: 2967 }),
		);
	});

	test('are not renewed where somebody came, changed, or a mediator left', () => {
		const chain = team();
		const old = epochBy(chain, 'ana', 2967, 1);
		chain.append('ana', { kind: 'add', member: person('mia', 'mediator') });
		chain.append('ana', { kind: 'role', memberId: 'bo', role: 'admin' });
		chain.append('ana', { kind: 'remove', memberId: 'mia' });
		expect(generationOf(chain.roster)).toBe(0);
		expect(missingEpochs(good(chain, [old]), 0, Date.parse('2026-11-21T09:00:00Z'))).not.toContain(2967);
	});

	test("are no mediator's to sign", () => {
		const chain = team();
		chain.append('ana', { kind: 'add', member: person('mia', 'mediator') });
		const statement = epochBy(chain, 'mia', 2967);
		expect(goodValue(verifyEpochs(chain.roster, [statement]))).toEqual({
			epochs: [],
			setAside: [{ kind: 'signer-not-member', epoch: 2967, signer: 'mia', rosterPosition: 2, index: 0 }],
		});
	});

	test('that are missing are named for the running week and eight ahead', () => {
		const now = Date.parse('2026-11-21T09:00:00Z');
		const due = Array.from({ length: EPOCHS_AHEAD + 1 }, (_, ahead) => 2967 + ahead);
		expect(missingEpochs([], 0, now)).toEqual(due);
		const chain = team();
		const there = good(
			chain,
			due.filter((epoch) => epoch !== 2969).map((epoch) => epochBy(chain, 'ana', epoch)),
		);
		expect(missingEpochs(there, 0, now)).toEqual([2969]);
		expect(missingEpochs(there, 0, now + 7 * 86_400_000)).toEqual([2969, 2976]);
	});
});

describe('what is no epoch key is set aside by name, and takes no other along', () => {
	const forge = (fields: Record<string, unknown>, signer = 'ana') => {
		const { roster } = team();
		const right = {
			centreId,
			epoch: 2967,
			sealing: toB64(keyOf(1)),
			rosterPosition: roster.position,
			rosterHead: toB64(roster.head),
			signer,
		};
		return signStatement(seedOf(signer), LABELS.epochKey, { ...right, ...fields });
	};
	const epoch = 2967;
	test.each<[string, Statement, object]>([
		[
			'another centre',
			forge({ centreId: 'centre-b' }),
			{ kind: 'other-centre', epoch, came: 'centre-b', due: centreId },
		],
		['a stranger', forge({}, 'eve'), { kind: 'signer-unknown', epoch, signer: 'eve' }],
		["another's name", forge({ signer: 'bo' }), { kind: 'bad-signature', epoch, signer: 'bo' }],
		[
			'signed before they came',
			forge({ rosterPosition: 0, rosterHead: toB64(team().roster.heads[0] ?? new Uint8Array()) }, 'bo'),
			{ kind: 'signer-not-member', epoch, signer: 'bo', rosterPosition: 0 },
		],
		['a key too short', forge({ sealing: toB64(keyOf(1).slice(1)) }), { kind: 'malformed', what: 'sealing' }],
		['half an epoch', forge({ epoch: 1.5 }), { kind: 'malformed', what: 'epoch' }],
		['an epoch beyond the calendar', forge({ epoch: 1e9 }), { kind: 'malformed', what: 'epoch' }],
		['a later version', forge({ v: 2 }), { kind: 'unknown-payload-version', version: 2 }],
		[
			'what is no JSON',
			{ bytes: new Uint8Array([1, 2, 3]), signature: new Uint8Array(64) },
			{ kind: 'malformed', what: 'json' },
		],
	])('%s', (_case, statement, problem) => {
		const chain = team();
		const [before, after] = [epochBy(chain, 'ana', 2967), epochBy(chain, 'bo', 2968)];
		const read = goodValue(verifyEpochs(chain.roster, [before, statement, after]));
		expect(read.epochs.map((key) => key.epoch)).toEqual([2967, 2968]);
		expect(read.setAside).toEqual([{ ...problem, index: 1 }]);
	});

	test.each<[string, Statement, object]>([
		[
			'a newer roster than the served one',
			forge({ rosterPosition: 5 }),
			{ kind: 'roster-rolled-back', epoch, servedPosition: 1, seenPosition: 5 },
		],
		[
			'another roster',
			forge({ rosterHead: toB64(new Uint8Array(32)) }),
			{ kind: 'roster-forked', epoch, position: 1 },
		],
	])('but not %s that a member has signed: the served one is not believed', (_case, statement, problem) => {
		const chain = team();
		expect(verifyEpochs(chain.roster, [epochBy(chain, 'ana', 2968), statement])).toEqual(refused(problem));
	});

	test('nor two keys for one epoch; the same one twice is no matter', () => {
		const chain = team();
		const statement = epochBy(chain, 'ana', 2967, 1);
		expect(good(chain, [statement, statement])).toHaveLength(1);
		expect(verifyEpochs(chain.roster, [statement, epochBy(chain, 'bo', 2967, 2)])).toEqual(
			refused({ kind: 'two-keys', epoch: 2967 }),
		);
	});

	test('a changed bit', () => {
		const chain = team();
		const { bytes, signature } = epochBy(chain, 'ana', 2967);
		for (let at = 0; at < signature.length; at += 7) {
			const changed = signature.slice();
			changed[at] = (changed[at] ?? 0) ^ 1;
			expect(goodValue(verifyEpochs(chain.roster, [{ bytes, signature: changed }]))).toEqual({
				epochs: [],
				setAside: [{ kind: 'bad-signature', epoch: 2967, signer: 'ana', index: 0 }],
			});
		}
	});
});
