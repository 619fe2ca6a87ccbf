/**
 * Labels of what a server checks before it stores it for good: they stand in the table of labels, and here because a
 * server reaches nothing else.
 */
export const ROSTER_ENTRY_LABEL = 'schutznetz/1/roster-entry';
/** Of the hash of an entry, which the next one names. */
export const ROSTER_HEAD_LABEL = 'schutznetz/1/roster-head';
/** Of a person's signature under their own public keys. */
export const PUBLIC_KEYS_LABEL = 'schutznetz/1/public-keys';
