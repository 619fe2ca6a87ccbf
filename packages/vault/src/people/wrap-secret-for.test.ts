import { describe, expect, test } from 'vitest';
import { randomBytes } from '../bytes.ts';
import { openSealed, sealTo } from '../envelope/sealed-envelope.ts';
import { LABELS } from '../labels.ts';
import { parsePayload, writePayload } from '../mailbox/payload.ts';
import { toB64 } from '../public/b64.ts';
import { goodValue } from '../testing/good-value.ts';
import { objectIds } from './object-ids.ts';
import { newPersonalKeys, publicKeysOf } from './personal-keys.ts';
import { type ObjectKeyPlace, unwrapSecret, wrapSecretFor } from './wrap-secret-for.ts';

const objectId = objectIds.caseFile('one');
const refused = (error: object) => ({ ok: false, error });

async function member(id: string) {
	const keys = newPersonalKeys();
	const publicKeys = await publicKeysOf(keys);
	return { id, ...keys, ...publicKeys, by: { memberId: id, signingSeed: keys.signingSeed } };
}
const [ana, bo, eve] = await Promise.all([member('ana'), member('bo'), member('eve')]);
const signers = [ana, bo];
const secret = randomBytes(32);
const wrapped = await wrapSecretFor(bo.sealing, secret, { objectId, memberId: 'bo', by: ana.by });

describe("an object's key", () => {
	test('opens for the member that it was wrapped to', async () => {
		const opened = await unwrapSecret(bo.sealingSeed, wrapped, { objectId, memberId: 'bo', signers });
		expect(goodValue(opened)).toEqual(secret);
	});

	test.each([
		['another member', ana.sealingSeed, { objectId, memberId: 'ana' }],
		["another member in the first one's name", ana.sealingSeed, { objectId, memberId: 'bo' }],
		['another object', bo.sealingSeed, { objectId: objectIds.caseFile('two'), memberId: 'bo' }],
		[
			'an object of another kind',
			bo.sealingSeed,
			{ objectId: objectIds.conversation('one'), memberId: 'bo' },
		],
		["another member's place", bo.sealingSeed, { objectId, memberId: 'ana' }],
	])('does not open for %s', async (_case, seed, place) => {
		expect(await unwrapSecret(seed, wrapped, { ...place, signers })).toEqual(refused({ kind: 'other-key' }));
	});
});

describe('a key that nobody of the team handed over', () => {
	const place = { objectId, memberId: 'bo' };
	const forge = (fields: Record<string, unknown>) =>
		sealTo(bo.sealing, writePayload(fields), { label: LABELS.objectKey, data: [objectId, 'bo'] });
	const right = { secret: toB64(secret), signer: 'ana', signature: toB64(new Uint8Array(64)) };

	test('is told apart: a stranger signed it, or it names somebody who did not', async () => {
		const byEve = await wrapSecretFor(bo.sealing, secret, { ...place, by: eve.by });
		expect(await unwrapSecret(bo.sealingSeed, byEve, { ...place, signers })).toEqual(
			refused({ kind: 'signer-unknown', signer: 'eve' }),
		);
		const asAna = await wrapSecretFor(bo.sealing, secret, { ...place, by: { ...eve.by, memberId: 'ana' } });
		expect(await unwrapSecret(bo.sealingSeed, asAna, { ...place, signers })).toEqual(
			refused({ kind: 'bad-signature', signer: 'ana' }),
		);
	});

	test('cannot borrow a true signature: it counts for one key, one object and one member', async () => {
		const context = (place: ObjectKeyPlace) => ({
			label: LABELS.objectKey,
			data: [place.objectId, place.memberId],
		});
		const fields = goodValue(
			parsePayload(goodValue(await openSealed(bo.sealingSeed, wrapped, context(place)))),
		);
		const borrow = async (to: typeof bo, there: ObjectKeyPlace, change: object) => {
			const envelope = await sealTo(to.sealing, writePayload({ ...fields, ...change }), context(there));
			return unwrapSecret(to.sealingSeed, envelope, { ...there, signers });
		};
		const unsigned = refused({ kind: 'bad-signature', signer: 'ana' });
		expect(goodValue(await borrow(bo, place, {}))).toEqual(secret);
		expect(await borrow(bo, place, { secret: toB64(randomBytes(32)) })).toEqual(unsigned);
		expect(await borrow(bo, { ...place, objectId: objectIds.caseFile('two') }, {})).toEqual(unsigned);
		expect(await borrow(ana, { ...place, memberId: 'ana' }, {})).toEqual(unsigned);
	});

	test.each([
		['secret', { ...right, secret: toB64(new Uint8Array(31)) }],
		['signature', { ...right, signature: 'AAAA' }],
		['signer', { ...right, signer: 7 }],
	])('is malformed without its %s', async (what, fields) => {
		expect(await unwrapSecret(bo.sealingSeed, await forge(fields), { ...place, signers })).toEqual(
			refused({ kind: 'malformed', what }),
		);
	});

	test('of a later version is named', async () => {
		expect(
			await unwrapSecret(bo.sealingSeed, await forge({ ...right, v: 2 }), { ...place, signers }),
		).toEqual(refused({ kind: 'unknown-payload-version', version: 2 }));
	});
});
