/** Hints by mail that something waits: by choice, without content, at a time by chance. */
export { chooseHintAddress, hintAddressOf } from './choose-hint-address.ts';
export { HintRounds, repeatHints } from './hint-rounds.ts';
