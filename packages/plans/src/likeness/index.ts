/** How alike texts are: stems, parts of compounds, weights by rarity. What editions and overlaps are found with. */
export { compoundParts } from './compound-parts.ts';
export { cosine } from './cosine.ts';
export { coverageOf } from './coverage-of.ts';
export type { MeasureLike } from './measure-like.ts';
export { type NearText, nearestTexts } from './nearest-texts.ts';
export { stem } from './stem.ts';
export { type TermVector, type TitledText, termVectors } from './term-vectors.ts';
export { words } from './words.ts';
