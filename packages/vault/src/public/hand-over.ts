/**
 * To whom a thread is to be handed over. The name is the one that whoever asks has verified; asks of before it was
 * written along have none.
 */
export type HandOverAsk = { readonly kind: 'hand-over'; readonly centreId: string; readonly name?: string };

/** Yes or no to the question in one of the centre's slots, and to which centre. */
export type HandOverAnswer = { readonly to: number; readonly centreId: string; readonly yes: boolean };
