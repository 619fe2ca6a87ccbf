/**
 * Three-valued truth as two bits: bit 0 "can be false", bit 1 "can be true". Unknown is both.
 * The same two bits hold a yes/no fact in a case vector.
 */
export const FALSE = 1;
/** Certainly true. */
export const TRUE = 2;
/** Both are possible. */
export const UNKNOWN = 3;

/** Truth as people and JSON read it. */
export type Truth = 'true' | 'false' | 'unknown';

/** The name of two truth bits. */
export const truthName = (bits: number): Truth =>
	bits === TRUE ? 'true' : bits === FALSE ? 'false' : 'unknown';

/** Denial: what can be true can be false, and the other way round. */
export const not = (a: number): number => (a >> 1) | ((a & 1) << 1);
