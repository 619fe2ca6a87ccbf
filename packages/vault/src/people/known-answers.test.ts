import { expect, test } from 'vitest';
import { verifyEpochs } from '../epochs/verify-epochs.ts';
import { finishSignIn, startSignIn } from '../opaque/index.ts';
import { fromB64, toB64 } from '../public/b64.ts';
import * as server from '../public/opaque/index.ts';
import { conversationToJson, parseConversation } from '../records/conversation.ts';
import { openRecord } from '../records/record.ts';
import { checkRosterSeen } from '../roster/check-roster-seen.ts';
import { fingerprint } from '../roster/fingerprint.ts';
import { parseStatement } from '../roster/statement.ts';
import { verifyRoster } from '../roster/verify-roster.ts';
import { goodValue } from '../testing/good-value.ts';
import answers from '../testing/known-answers/people-release-0.1.0.json' with { type: 'json' };
import { unwrapMasterKey } from './master-key.ts';
import { passwordUnlockKey } from './password-unlock-key.ts';
import { publicKeysOf, unwrapPersonalKeys } from './personal-keys.ts';
import { recoveryKeys } from './recovery-code.ts';
import { unwrapSecret } from './wrap-secret-for.ts';

// What release 0.1.0 stored. The file is never made again: a change that breaks a line here would lock people out.

const bytes = (text: string) => goodValue(fromB64(text));
const { accountId } = answers.account;
const roster = () =>
	goodValue(
		verifyRoster(
			bytes(answers.roster.rootPublicKey),
			answers.roster.centreId,
			answers.roster.statements.map((json) => goodValue(parseStatement(json))),
		),
	);

test('a later release signs in with the password of then, and opens the vault', {
	timeout: 30_000,
}, async () => {
	const { setup, name, password, record, exportKey } = answers.password;
	const { state, request } = await startSignIn(password);
	const answer = goodValue(await server.startSignIn(setup, name, record, request));
	const mine = goodValue(await finishSignIn(password, state, answer.response, { name }));
	expect(mine.exportKey).toBe(exportKey);
	expect((await server.finishSignIn(answer.state, mine.finish)).ok).toBe(true);
	const place = { accountId, unlocker: 'password' } as const;
	const unlockKey = await passwordUnlockKey(mine.exportKey);
	const master = goodValue(await unwrapMasterKey(unlockKey, bytes(answers.account.byPassword), place));
	expect(toB64(master)).toBe(answers.account.master);
});

test('a later release opens the vault with the recovery code of then', async () => {
	const { unlockKey, proofHash } = await recoveryKeys({
		form: 12,
		bits: bytes(answers.recovery.words12Bits),
	});
	expect(toB64(proofHash)).toBe(answers.recovery.proofHash);
	const place = { accountId, unlocker: 'recovery' } as const;
	const master = goodValue(await unwrapMasterKey(unlockKey, bytes(answers.account.byRecovery), place));
	expect(toB64(master)).toBe(answers.account.master);
	const keys = goodValue(await unwrapPersonalKeys(master, bytes(answers.account.personal), { accountId }));
	expect([toB64(keys.signingSeed), toB64(keys.sealingSeed)]).toEqual([
		answers.account.signingSeed,
		answers.account.sealingSeed,
	]);
	const withRoot = bytes(answers.account.personalWithRoot);
	expect(goodValue(await unwrapPersonalKeys(master, withRoot, { accountId }))).toEqual({
		...keys,
		root: bytes(answers.roster.rootPublicKey),
	});
	const { signing, sealing } = await publicKeysOf(keys);
	expect([toB64(signing), toB64(sealing)]).toEqual([answers.account.signing, answers.account.sealing]);
});

test('a later release takes the roster and the epoch of then, with the same head and fingerprint', () => {
	const { head, members } = roster();
	expect(toB64(head)).toBe(answers.roster.head);
	expect(members.map(({ id, role }) => [id, role])).toEqual(answers.roster.members);
	expect(fingerprint(bytes(answers.roster.rootPublicKey))).toBe(answers.roster.fingerprint);
	const { statement, sealing, ...epoch } = answers.epoch;
	expect(verifyEpochs(roster(), [goodValue(parseStatement(statement))])).toMatchObject({
		ok: true,
		value: { epochs: [{ ...epoch, sealing: bytes(sealing) }], setAside: [] },
	});
});

test('a later release opens the key and the record of a conversation of then', async () => {
	const { objectId, memberId, wrapped } = answers.objectKey;
	const signers = roster().everMembers;
	const place = { objectId, memberId, signers };
	const key = goodValue(await unwrapSecret(bytes(answers.account.sealingSeed), bytes(wrapped), place));
	expect(toB64(key)).toBe(answers.objectKey.key);
	const sealed = bytes(answers.record.sealed);
	const opened = goodValue(await openRecord(key, { objectId, kind: 'conversation' }, sealed));
	expect(opened.version).toBe(answers.record.version);
	expect(checkRosterSeen(roster(), opened).ok).toBe(true);
	const conversation = goodValue(parseConversation(opened.json));
	expect(conversationToJson(conversation)).toEqual(answers.record.conversation);
});
