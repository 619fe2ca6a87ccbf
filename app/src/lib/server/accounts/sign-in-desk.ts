import { appDatabase } from '../db/index.ts';
import { describeOpaqueSetupProblem, openOpaqueSetup } from './opaque-setup.ts';
import { Pairings } from './pairings.ts';
import { Passkeys } from './passkeys.ts';
import { SignIn } from './sign-in.ts';

let desk: Promise<SignIn> | undefined;

/** The OPAQUE setup of the serving process; `start` has looked at the file before. */
export async function servingOpaqueSetup(): Promise<string> {
	const path = process.env.SCHUTZNETZ_OPAQUE_SETUP;
	if (!path) throw new Error('SCHUTZNETZ_OPAQUE_SETUP is not set: the app is served by `schutznetz start`');
	const setup = await openOpaqueSetup(path);
	if (!setup.ok) throw new Error(describeOpaqueSetupProblem(setup.error));
	return setup.value;
}

/** The one place of the serving process that counts tries and holds attempts. */
export function signInDesk(): Promise<SignIn> {
	desk ??= servingOpaqueSetup().then((setup) => new SignIn(appDatabase(), setup));
	// A file that is put right works at the next try, without a restart.
	desk.catch(() => {
		desk = undefined;
	});
	return desk;
}

let passkeys: Passkeys | undefined;
/** The one place of the serving process that remembers what passkeys were asked. */
export function passkeyDesk(): Passkeys {
	passkeys ??= new Passkeys(appDatabase());
	return passkeys;
}

let pairings: Pairings | undefined;
/** The one place of the serving process where devices meet. */
export function pairingDesk(): Pairings {
	pairings ??= new Pairings(appDatabase());
	return pairings;
}
