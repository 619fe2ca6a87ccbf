/** An expected outcome as a value: what came out, or an error tagged by `kind` that carries the facts. */
export type Result<T, E> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly error: E };

/** A good outcome. */
export const ok = <T>(value: T): { readonly ok: true; readonly value: T } => ({ ok: true, value });

/** An expected failure; bugs throw instead. */
export const err = <E>(error: E): { readonly ok: false; readonly error: E } => ({ ok: false, error });
