import { createHash, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { generationOf } from '../epochs/generation.ts';
import { verifyEpochs } from '../epochs/verify-epochs.ts';
import { objectIds } from '../people/object-ids.ts';
import { fromB64 } from '../public/b64.ts';
import { goodValue } from '../testing/good-value.ts';
import answers from '../testing/known-answers/rosters-0.2.0.json' with { type: 'json' };
import { memberFingerprint } from './fingerprint.ts';
import { readPublicKeys, signPublicKeys } from './public-keys.ts';
import { parseStatement, statementToJson } from './statement.ts';
import { verifyRoster } from './verify-roster.ts';

// A roster with a mediator, two leavings and the week's key of a new generation, as they were signed first. The file
// is never made again.

const { centreId, candidate } = answers;
const bytesOf = (b64: string) => goodValue(fromB64(b64));
const rosterUntil = (entries: number) =>
	goodValue(
		verifyRoster(
			bytesOf(answers.rootPublicKey),
			centreId,
			answers.roster.slice(0, entries).map((json) => goodValue(parseStatement(json))),
		),
	);

test('a later release reads the roster of then: a mediator who goes makes no generation, a member does', () => {
	expect([3, 4, 5].map((entries) => generationOf(rosterUntil(entries)))).toEqual(answers.generations);
	expect(answers.generations).toEqual([0, 0, 4]);
	const week = 2967;
	const statements = answers.epochs.map((json) => goodValue(parseStatement(json)));
	const { epochs } = goodValue(verifyEpochs(rosterUntil(5), statements));
	expect(epochs).toMatchObject([{ epoch: week, generation: 4 }]);
	expect(epochs[0]?.sealing[0]).toBe(answers.epochKeyFill);
	expect(objectIds.epoch(centreId, week, 4)).toBe(answers.objectId);
});

test('a later release reads and signs public keys, and prints the same digits', () => {
	const keys = {
		signing: bytesOf(candidate.signing),
		sealing: new Uint8Array(1216).fill(candidate.sealingFill),
	};
	const statement = goodValue(parseStatement(candidate.statement));
	expect(readPublicKeys(statement)).toEqual({ ok: true, value: { id: candidate.id, ...keys } });
	expect(memberFingerprint({ id: candidate.id, ...keys })).toBe(candidate.fingerprint);
	const by = { memberId: candidate.id, signingSeed: bytesOf(candidate.seed) };
	expect(statementToJson(signPublicKeys(by, keys))).toEqual(candidate.statement);
});

// Written from docs/protocol.md and Node's own cryptography alone.

const framed = (...parts: readonly (string | Uint8Array)[]): Buffer =>
	Buffer.concat(
		parts.flatMap((part) => {
			const bytes = Buffer.from(part);
			const length = Buffer.alloc(4);
			length.writeUInt32BE(bytes.length);
			return [length, bytes];
		}),
	);
type Signed = { readonly bytes: string; readonly signature: string };
const isSigned = (signing: string, label: string, { bytes, signature }: Signed): boolean =>
	verify(
		null,
		framed(label, Buffer.from(bytes, 'base64url')),
		{ key: { kty: 'OKP', crv: 'Ed25519', x: signing }, format: 'jwk' },
		Buffer.from(signature, 'base64url'),
	);
const payloadOf = ({ bytes }: Signed) => JSON.parse(Buffer.from(bytes, 'base64url').toString());

test('a second implementation comes to the same generations, signatures and digits', () => {
	const roles = new Map<string, string>();
	const keys = new Map<string, string>();
	const generations: number[] = [];
	let generation = 0;
	for (const entry of answers.roster) {
		const { position, signer, change } = payloadOf(entry);
		const key = signer === null ? answers.rootPublicKey : keys.get(signer);
		expect(isSigned(key ?? '', 'schutznetz/1/roster-entry', entry)).toBe(true);
		if (change.kind === 'add') {
			roles.set(change.member.id, change.member.role);
			keys.set(change.member.id, change.member.signing);
		} else if (roles.get(change.memberId) !== 'mediator') generation = position;
		generations.push(generation);
	}
	expect(generations.slice(2)).toEqual(answers.generations);

	const [older, newer] = answers.epochs.map((epoch) => payloadOf(epoch));
	expect([older.signer, older.rosterPosition, newer.signer, newer.rosterPosition]).toEqual([
		'joris',
		2,
		'berit',
		4,
	]);
	expect(answers.objectId).toBe(`epoch/${centreId}/${newer.epoch}/${generations[newer.rosterPosition]}`);
	for (const epoch of answers.epochs) {
		expect(isSigned(keys.get(payloadOf(epoch).signer) ?? '', 'schutznetz/1/epoch-key', epoch)).toBe(true);
	}

	expect(isSigned(candidate.signing, 'schutznetz/1/public-keys', candidate.statement)).toBe(true);
	const { accountId, signing, sealing } = payloadOf(candidate.statement);
	const parts = [accountId, Buffer.from(signing, 'base64url'), Buffer.from(sealing, 'base64url')];
	const hash = createHash('sha256')
		.update(framed('schutznetz/1/member-fingerprint', ...parts))
		.digest('hex');
	const digits = (BigInt(`0x${hash}`) % 10n ** 40n).toString().padStart(40, '0');
	expect(candidate.fingerprint.replaceAll(' ', '')).toBe(digits);
});
