/** German law for the rights engine: rules with sources, dated amounts, reforms. README.md says what is in it. */
export { lawDe } from './law-de.ts';
export { reforms } from './reforms/reforms.ts';
export { textReadOn } from './sources.ts';
