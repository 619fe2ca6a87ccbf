/**
 * The server's side of OPAQUE: it checks a password that it never learns. Runs in Node; keeps nothing.
 */
export { accountName } from './account-name.ts';
export { answerRegistration } from './answer-registration.ts';
export { checkRecord } from './check-record.ts';
export { createServerSetup } from './create-server-setup.ts';
export { finishSignIn } from './finish-sign-in.ts';
export type { MalformedMessage } from './from-the-wire.ts';
export { startSignIn } from './start-sign-in.ts';
