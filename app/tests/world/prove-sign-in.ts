import type { Credentials } from '../../../demo/make-person.ts';
import { createApi } from '../../src/lib/client/staff/api.ts';
import { createVaultCore } from '../../src/lib/client/staff/core/vault-core.ts';
import { readWireAttempt, readWireProven } from '../../src/lib/client/staff/wire.ts';
import { oneTimeCode } from '../support/demo-house.ts';
import { due } from './due.ts';
import type { DoorFetch } from './fetch-at.ts';

/** Password and code, as the page does it; the vault can then be opened, once there is a team. */
export async function proveSignIn(person: Credentials, fetchAtDoor: DoorFetch) {
	const api = createApi({ fetch: fetchAtDoor, isOnline: () => true });
	const vault = createVaultCore(() => Date.now());
	const { name, password } = person;
	const request = await vault.startSignIn(name, password);
	const started = due(await api.send('POST', '/api/sign-in/start', { name, request }, readWireAttempt));
	const { finish } = due(await vault.finishSignIn(started.response));
	const proof = { attempt: started.attempt, finish };
	due(await api.send('POST', '/api/sign-in/finish', proof, readWireProven));
	const code = { code: await oneTimeCode(person) };
	due(await api.send('POST', '/api/sign-in/code', code, readWireProven));
	return { api, vault };
}
