// They stand in the table of labels; here because the command line, like a server, reaches nothing else.

/** Label of the signature under a release's manifest. */
export const RELEASE_MANIFEST_LABEL = 'schutznetz/1/release-manifest';

/** Label of the hash that gives the digits of a key that signs releases. */
export const RELEASE_KEY_LABEL = 'schutznetz/1/release-key';
