/** Which sheet is printed: all that the counsellor needs, or what the person can read; a name only where chosen. */
export type SheetChoice = { readonly kind: 'full' | 'easy'; readonly withName: boolean };
