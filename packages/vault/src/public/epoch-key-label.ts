/** Label of the signature under a week's key; stands in the table of labels, here because a server reaches nothing else. */
export const EPOCH_KEY_LABEL = 'schutznetz/1/epoch-key';
