/**
 * Demands as changes of rules: what a reform would change, in generated sentences, and its effect on invented
 * cases. Needs no database: the law is part of the program.
 */
export { effectFile, reformFile } from './effect-file.ts';
export { listOrganisationalReforms, listReforms } from './list-reforms.ts';
export { pageApart } from './page-apart.ts';
export { findReform } from './page-of-reforms.ts';
export { readAddress } from './read-address.ts';
export { reformsForPage } from './reforms-for-page.ts';
