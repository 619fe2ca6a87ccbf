/**
 * How hard a guess at a password is made: Argon2id as RFC 9106 recommends second (64 MiB, 3 passes, 4 lanes).
 * Fixed here and never left to the library's default: other values open no account that was made with these.
 */
export const keyStretching = {
	'argon2id-custom': { memory: 65_536, iterations: 3, parallelism: 4 },
} as const;
