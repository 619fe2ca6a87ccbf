/**
 * Accounts of staff: sign-in by OPAQUE password or recovery code, second factor, sessions. The server learns no
 * password and no key: it keeps wrappings that only their owner opens.
 */
export {
	type AccountEntry,
	type AccountKey,
	findAccountByName,
	isAccountNameTaken,
	isNameTaken,
	listAccounts,
	type NewAccount,
	type Unlocker,
} from '../db/team/accounts.ts';
export type { PairedUnlocker } from '../db/team/unlockers.ts';
export { addAccount } from './add-account.ts';
export type { Admitted } from './admit.ts';
export { answerNewPassword, changePassword, type NewPassword } from './change-password.ts';
export { closeAccount, openAccount } from './close-account.ts';
export { isKeyEnvelope } from './is-key-envelope.ts';
export {
	describeOpaqueSetupProblem,
	type OpaqueSetupProblem,
	opaqueSetupPath,
	openOpaqueSetup,
} from './opaque-setup.ts';
export { endOtherSessions, endOwnSession, listOwnSessions, noteDevice } from './own-sessions.ts';
export type { AuthenticationResponse, RegistrationResponse, RelyingParty } from './passkeys.ts';
export {
	answerRecoveryPassword,
	askRecovery,
	beginRecovery,
	cancelRecovery,
	collectRecovery,
	finishRecovery,
	readRecovery,
	releaseShare,
	setEscrow,
} from './recovery.ts';
export { describeSecondFactor, enterCode, renewSecondFactor, stepOfCode } from './second-factor.ts';
export { endSession, findSession, lockSession, type Session } from './sessions.ts';
export { SignIn, type SignInRefusal } from './sign-in.ts';
export { pairingDesk, passkeyDesk, servingOpaqueSetup, signInDesk } from './sign-in-desk.ts';
export { addUnlocker, removeUnlocker, renewRecoveryCode, replaceMasterKey } from './unlockers.ts';
export { noteDrill, readWaysIn } from './ways-in.ts';
