/** Every right as people read it: the list, a page for each, and the whole law as data. Needs no database. */
export { textReadOn as lawReadOn } from '@schutznetz/law-de';
export { askedOfList, folded } from './asked-of-list.ts';
export { findRight } from './find-right.ts';
export { lawDocument, lawDocumentSchema } from './law-document.ts';
export { lawOf } from './law-of.ts';
export { listRights } from './list-rights.ts';
export { reformsOfRights } from './reforms-of-rights.ts';
