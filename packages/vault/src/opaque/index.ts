/**
 * The browser's side of OPAQUE: proves a password to the server without showing it, and gets a key that the
 * server never sees. Carries WebAssembly: import it in a worker only.
 */
export { ready as opaqueReady } from '@serenity-kit/opaque';
export { finishRegistration } from './finish-registration.ts';
export { finishSignIn } from './finish-sign-in.ts';
export { startRegistration } from './start-registration.ts';
export { startSignIn } from './start-sign-in.ts';
