import type { Result } from '@schutznetz/kernel';

/** The value of what cannot fail here: everything was made a moment ago by ourselves. */
export function due<T>(result: Result<T, { readonly kind: string }>): T {
	if (!result.ok) throw new Error(`a good outcome was due, ${result.error.kind} came`);
	return result.value;
}
