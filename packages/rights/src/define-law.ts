import type { Law } from './law.ts';

/** Freezes the parts to one law. */
export function defineLaw(law: Law): Law {
	return deepFreeze(structuredClone(law));
}

function deepFreeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null) for (const part of Object.values(value)) deepFreeze(part);
	return Object.freeze(value);
}
