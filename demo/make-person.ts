import { randomBytes, randomInt, randomUUID } from 'node:crypto';
import {
	type Member,
	newAccountKeys,
	publicKeysOf,
	type Role,
	type Signer,
	type SigningPair,
	secretToWords,
	signPublicKeys,
} from '@schutznetz/vault';
import { finishRegistration, startRegistration } from '@schutznetz/vault/opaque';
import { answerRegistration } from '@schutznetz/vault/public/opaque';
import { describeSecondFactor, type NewAccount } from '../app/src/lib/server/accounts/index.ts';
import type { OrganisationId } from '../app/src/lib/server/db/index.ts';
import { due } from './due.ts';

/** What everybody's making needs. */
export interface Workshop {
	readonly root: SigningPair;
	readonly opaqueSetup: string;
	readonly wordList: readonly string[];
	readonly now: Temporal.Instant;
}

/** With what somebody signs in; printed once and kept nowhere. */
export interface Credentials {
	readonly name: string;
	readonly password: string;
	readonly recoveryWords: readonly string[];
	readonly totpSecret: string;
	readonly otpauthUri: string;
}

/** An invented person with real keys. */
export interface Person {
	readonly account: NewAccount;
	readonly credentials: Credentials;
	readonly signer: Signer;
	readonly member: Member;
}

const passwordWords = 5;

/** Makes an account as a browser would: the password and the keys exist in this process alone. */
export async function makePerson(
	name: string,
	role: Role,
	organisationId: OrganisationId,
	{ root, opaqueSetup, wordList }: Workshop,
): Promise<Person> {
	const accountId = randomUUID();
	const password = Array.from({ length: passwordWords }, () => wordList[randomInt(wordList.length)]).join(
		'-',
	);
	const registration = await startRegistration(password);
	const response = due(await answerRegistration(opaqueSetup, name, registration.request));
	const { record, exportKey } = due(
		await finishRegistration(password, registration.state, response, { name }),
	);

	const made = await newAccountKeys({ accountId, exportKey, root: root.publicKey });
	const publicKeys = await publicKeysOf(made.keys);
	const signer = { memberId: accountId, signingSeed: made.keys.signingSeed };
	const totpSecret = randomBytes(20);
	const secondFactor = describeSecondFactor(totpSecret, name);
	return {
		account: {
			accountId,
			organisationId,
			name,
			opaqueRecord: record,
			totpSecret,
			publicKeys: signPublicKeys(signer, publicKeys),
			...made.stored,
		},
		credentials: {
			name,
			password,
			recoveryWords: secretToWords(made.recoveryCode, wordList),
			totpSecret: secondFactor.secret,
			otpauthUri: secondFactor.uri,
		},
		signer,
		member: { id: accountId, role, ...publicKeys },
	};
}
