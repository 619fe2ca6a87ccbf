/** Names of plans and bodies: one thing under several names, old names, slips of the pen. */
export { knownNames } from './known-names.ts';
export { type KnownName, lintNames, type NameFinding } from './lint-names.ts';
