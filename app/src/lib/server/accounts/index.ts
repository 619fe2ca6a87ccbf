/**
 * Accounts of staff: sign-in by OPAQUE password or recovery code, second factor, sessions. The server learns no
 * password and no key: it keeps wrappings that only their owner opens.
 */
export { type AccountKey, findAccountByName, type NewAccount, type Unlocker } from '../db/team/accounts.ts';
export { addAccount } from './add-account.ts';
export { answerNewPassword, changePassword, type NewPassword } from './change-password.ts';
export {
	describeOpaqueSetupProblem,
	type OpaqueSetupProblem,
	opaqueSetupPath,
	openOpaqueSetup,
} from './opaque-setup.ts';
export { describeSecondFactor, enterCode } from './second-factor.ts';
export { endSession, findSession, lockSession, type Session } from './sessions.ts';
export { type Admitted, SignIn, type SignInRefusal } from './sign-in.ts';
export { signInDesk } from './sign-in-desk.ts';
