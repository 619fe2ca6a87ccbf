/**
 * Three-valued truth as two bits: bit 0 "can be false", bit 1 "can be true". Unknown is both.
 * The same two bits hold a yes/no fact in a case vector.
 */
export const FALSE = 1;
export const TRUE = 2;
export const UNKNOWN = 3;

/** Truth as people and JSON read it. */
export type Truth = 'true' | 'false' | 'unknown';

/** The name of two truth bits. */
export const truthName = (bits: number): Truth =>
	bits === TRUE ? 'true' : bits === FALSE ? 'false' : 'unknown';

export const not = (a: number): number => (a >> 1) | ((a & 1) << 1);
