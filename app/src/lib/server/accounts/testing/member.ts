import { randomBytes, randomUUID } from 'node:crypto';
import { newAccountKeys, type PersonalPublicKeys, publicKeysOf, recoveryKeys } from '@schutznetz/vault';
import * as browser from '@schutznetz/vault/opaque';
import { answerRegistration } from '@schutznetz/vault/public/opaque';
import { inOrganisation, type OrganisationId } from '../../db/index.ts';
import { insertOrganisation } from '../../db/organisations.ts';
import type { TemporaryDatabase } from '../../db/testing/index.ts';
import { addAccount } from '../add-account.ts';

/** A member with everything that only a browser would know. */
export interface Member {
	readonly accountId: string;
	readonly organisationId: OrganisationId;
	readonly name: string;
	readonly password: string;
	readonly recoveryProof: Uint8Array;
	readonly totpSecret: Uint8Array;
	readonly masterKey: Uint8Array;
	readonly signingSeed: Uint8Array;
	readonly sealingSeed: Uint8Array;
	readonly publicKeys: PersonalPublicKeys;
}

export async function addCentre({ app }: TemporaryDatabase, slug: string): Promise<OrganisationId> {
	const id = randomUUID() as string as OrganisationId;
	const centre = { id, slug, name: slug, kind: 'centre', isDemo: true } as const;
	await inOrganisation(app, id, (tx) => insertOrganisation(tx, centre));
	return id;
}

/** Makes an account as a browser would, with real keys and a real registration. */
export async function addMember(
	{ app }: TemporaryDatabase,
	setup: string,
	organisationId: OrganisationId,
	name: string,
): Promise<Member> {
	const accountId = randomUUID();
	const password = randomBytes(12).toString('base64url');
	const registration = await browser.startRegistration(password);
	const response = await answerRegistration(setup, name, registration.request);
	if (!response.ok) throw new Error(response.error.field);
	const registered = await browser.finishRegistration(password, registration.state, response.value, { name });
	if (!registered.ok) throw new Error(registered.error.field);
	const { exportKey, record: opaqueRecord } = registered.value;
	const { masterKey, keys, recoveryCode, stored } = await newAccountKeys({ accountId, exportKey });
	const recovery = await recoveryKeys(recoveryCode);
	const totpSecret = randomBytes(20);
	const account = { accountId, organisationId, name, opaqueRecord, totpSecret, ...stored };
	await inOrganisation(app, organisationId, (tx) => addAccount(tx, account, 'test'));
	return {
		accountId,
		organisationId,
		name,
		password,
		recoveryProof: recovery.proof,
		totpSecret,
		masterKey,
		...keys,
		publicKeys: await publicKeysOf(keys),
	};
}
