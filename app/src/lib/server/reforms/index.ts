/**
 * Demands as changes of rules: what a reform would change, in generated sentences, and its effect on invented
 * cases. Needs no database: the law is part of the program.
 */
export { listReforms, type ReformDescription } from './describe-reform.ts';
export { effectFile } from './effect-file.ts';
export type { Effect } from './effect-of-reform.ts';
export type { RefusedChoice } from './read-choices.ts';
export { type ReformsForPage, reformsForPage } from './reforms-for-page.ts';
