/** What a passkey's PRF is asked with, on every host alike: its answer is of that one credential anyway. */
export const PASSKEY_PRF_LABEL = 'schutznetz/1/passkey-prf';
