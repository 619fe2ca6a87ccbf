import {
	fromB64,
	openRecord,
	parseConversation,
	parseStatement,
	passwordUnlockKey,
	recoveryKeys,
	toB64,
	unwrapMasterKey,
	unwrapPersonalKeys,
	unwrapSecret,
	verifyEpochs,
	verifyRoster,
} from '@schutznetz/vault';
import { finishSignIn, startSignIn } from '@schutznetz/vault/opaque';
import * as server from '@schutznetz/vault/public/opaque';
import answers from '../../../packages/vault/src/testing/known-answers/people-release-0.1.0.json' with {
	type: 'json',
};

function due<T>(result: { ok: true; value: T } | { ok: false; error: { kind: string } }): T {
	if (!result.ok) throw new Error(`a good outcome was due, ${result.error.kind} came`);
	return result.value;
}
const bytes = (text: string) => due(fromB64(text));

/** What of a person, a team and a conversation did not come out as the release that stored it says. */
export async function peopleDifferences(): Promise<string[]> {
	const { account, password, recovery, roster, epoch, objectKey, record } = answers;
	const { accountId } = account;
	const wrong: string[] = [];
	const check = (name: string, came: unknown, isDue: unknown) => {
		if (came !== isDue) wrong.push(name);
	};

	const { state, request } = await startSignIn(password.password);
	const { response } = due(await server.startSignIn(password.setup, password.name, password.record, request));
	const { exportKey } = due(await finishSignIn(password.password, state, response, password));
	check('key of the password', exportKey, password.exportKey);
	const master = due(
		await unwrapMasterKey(await passwordUnlockKey(exportKey), bytes(account.byPassword), {
			accountId,
			unlocker: 'password',
		}),
	);
	check('master key by password', toB64(master), account.master);

	const { unlockKey } = await recoveryKeys({ form: 12, bits: bytes(recovery.words12Bits) });
	const byRecovery = { accountId, unlocker: 'recovery' } as const;
	const again = due(await unwrapMasterKey(unlockKey, bytes(account.byRecovery), byRecovery));
	check('master key by recovery code', toB64(again), account.master);
	const keys = due(await unwrapPersonalKeys(master, bytes(account.personalWithRoot), { accountId }));
	check('root beside the keys', keys.root && toB64(keys.root), roster.rootPublicKey);

	const statements = roster.statements.map((json) => due(parseStatement(json)));
	const team = due(verifyRoster(bytes(roster.rootPublicKey), roster.centreId, statements));
	check('head of the roster', toB64(team.head), roster.head);
	const [week] = due(verifyEpochs(team, [due(parseStatement(epoch.statement))])).epochs;
	check('key of the week', week && toB64(week.sealing), epoch.sealing);

	const place = { ...objectKey, signers: team.everMembers };
	const key = due(await unwrapSecret(keys.sealingSeed, bytes(objectKey.wrapped), place));
	check('key of a conversation', toB64(key), objectKey.key);
	const { objectId } = objectKey;
	const opened = due(await openRecord(key, { objectId, kind: 'conversation' }, bytes(record.sealed)));
	check('version', opened.version, record.version);
	check('first words', due(parseConversation(opened.json)).first.text, record.conversation.first.text);
	return wrong;
}
