import {
	memberFingerprint,
	newPersonalKeys,
	objectIds,
	openRecord,
	parseStatement,
	publicKeysOf,
	readPublicKeys,
	signingPairFromSeed,
	signPublicKeys,
	statementToJson,
	toB64,
	unwrapSecret,
} from '@schutznetz/vault';
import { expect, test } from 'vitest';
import { Inbox } from '../inbox.svelte.ts';
import { fakeTeam } from '../testing/fake-team.ts';

const bytesOf = (b64: string) => Uint8Array.from(Buffer.from(b64, 'base64url'));

/** Somebody who has an account and no team yet. */
async function candidate(id: string) {
	const keys = newPersonalKeys();
	const publicKeys = await publicKeysOf(keys);
	const word = statementToJson(signPublicKeys({ memberId: id, signingSeed: keys.signingSeed }, publicKeys));
	return { id, keys, publicKeys, word, digits: memberFingerprint({ id, ...publicKeys }) };
}

function due<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
	if (!result.ok) throw new Error(result.error.kind);
	return result.value;
}

test('nobody is taken in but for the digits that they read aloud', async () => {
	const { openTab } = await fakeTeam();
	const { core } = await openTab();
	const [joris, eve] = [await candidate('joris'), await candidate('eve')];
	const refused = (kind: string) => ({ ok: false, error: { kind } });
	const sign = (word: typeof joris.word, heard: string) => core.call('signAdding', word, heard, 'member');
	expect(await sign(joris.word, eve.digits)).toEqual(refused('fingerprint-differs'));
	expect(await sign(eve.word, joris.digits)).toEqual(refused('fingerprint-differs'));
	expect(await sign(joris.word, joris.digits.slice(5))).toMatchObject(refused('digits-missing'));
	const swapped = { ...joris.word, signature: eve.word.signature };
	expect(await sign(swapped, joris.digits)).toEqual(refused('keys-malformed'));
	expect((await sign(joris.word, joris.digits.replaceAll(' ', '-'))).ok).toBe(true);
});

test('a roster goes on where it stood, and who came is handed keys that open for them', async () => {
	const { openTab, server } = await fakeTeam();
	const { core } = await openTab();
	const joris = await candidate('joris');
	const entry = due(await core.call('signAdding', joris.word, joris.digits, 'member'));
	const view = due(await core.call('continueRoster', [entry]));
	expect(view.members.map(({ id, role }) => [id, role])).toEqual([
		['berit', 'admin'],
		['joris', 'member'],
	]);
	expect(await core.call('continueRoster', [entry])).toMatchObject({ error: { kind: 'roster-broken' } });
	const epochs = due(await core.call('makeMissingEpochs', []));
	const [week] = epochs;
	const mine = week?.keys.find(({ memberId }) => memberId === 'berit');
	const objectId = objectIds.epoch('zentrum-eins', week?.epoch ?? 0);
	const row = { objectId, memberId: 'joris', wrapped: mine?.wrapped ?? '' };
	const handed = await core.call('wrapMissing', [
		row,
		{ ...row, memberId: 'ghost' },
		{ ...row, objectId: 'root/haus-eins' },
		{ ...row, objectId: 'recovery/1' },
	]);
	expect(handed.map(({ memberId }) => memberId)).toEqual(['joris']);
	const me = readPublicKeys(due(parseStatement((await core.call('describeMe')).statement)));
	const opened = await unwrapSecret(joris.keys.sealingSeed, bytesOf(handed[0]?.wrapped ?? ''), {
		objectId,
		memberId: 'joris',
		signers: [due(me)],
	});
	expect(opened.ok).toBe(true);
	expect(server.vault.roster).toHaveLength(1);
});

test('a second admin of the office is handed the root, and vouches for centres with it', async () => {
	const { openTab } = await fakeTeam();
	const { core } = await openTab();
	const joris = await candidate('joris');
	due(
		await core.call('continueRoster', [
			due(await core.call('signAdding', joris.word, joris.digits, 'admin')),
		]),
	);
	const { wrapped, root } = await core.call('makeRoot');
	const objectId = objectIds.root('haus-eins');
	const handed = await core.call('wrapMissing', [{ objectId, memberId: 'joris', wrapped }]);
	const me = due(readPublicKeys(due(parseStatement((await core.call('describeMe')).statement))));
	const place = { objectId, memberId: 'joris', signers: [me] };
	const seed = due(await unwrapSecret(joris.keys.sealingSeed, bytesOf(handed[0]?.wrapped ?? ''), place));
	expect(toB64(signingPairFromSeed(seed).publicKey)).toBe(root);
});

test('a record that is saved after a leaving has a key that nobody who left was given', async () => {
	const { openTab, person, server } = await fakeTeam();
	const vault = await openTab();
	const joris = await candidate('joris');
	const { core } = vault;
	due(
		await core.call('continueRoster', [
			due(await core.call('signAdding', joris.word, joris.digits, 'member')),
		]),
	);
	await person('erfunden');
	await new Inbox(vault).load();
	const [row] = [...server.conversations.values()];
	if (!row) throw new Error('a conversation was due');
	const objectId = objectIds.conversation(row.id);
	const wrappedForJoris = row.keys.find(({ memberId }) => memberId === 'joris')?.wrapped ?? '';
	const me = due(readPublicKeys(due(parseStatement((await core.call('describeMe')).statement))));
	const place = { objectId, memberId: 'joris', signers: [me] };
	const oldKey = due(await unwrapSecret(joris.keys.sealingSeed, bytesOf(wrappedForJoris), place));
	expect((await openRecord(oldKey, { objectId, kind: 'conversation' }, bytesOf(row.record))).ok).toBe(true);

	const before = due(await core.call('sealConversation', row.id, { state: 'open' }));
	expect(before.keys).toBeUndefined();
	due(await core.call('continueRoster', [due(await core.call('signLeaving', 'joris'))]));
	const after = due(await core.call('sealConversation', row.id, { state: 'open' }));
	expect(after.keys?.map(({ memberId }) => memberId)).toEqual(['berit']);
	const tried = await openRecord(oldKey, { objectId, kind: 'conversation' }, bytesOf(after.record));
	expect(tried).toMatchObject({ ok: false, error: { kind: 'other-key' } });
	await core.call('keepConversation', row.id, after.version, { state: 'open' });
	expect(due(await core.call('sealConversation', row.id, { state: 'closed' })).keys).toBeUndefined();
});
