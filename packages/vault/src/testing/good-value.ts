/** The value of a good outcome; throws with the kind of a bad one. */
export function goodValue<T>(
	result:
		| { readonly ok: true; readonly value: T }
		| { readonly ok: false; readonly error: { readonly kind: string } },
): T {
	if (!result.ok) throw new Error(`a good outcome was due, ${result.error.kind} came`);
	return result.value;
}
