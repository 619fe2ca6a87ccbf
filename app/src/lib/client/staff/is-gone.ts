/** What was asked for is not there, or not any more. */
export const isGone = (error: { readonly kind: string; readonly status?: number }): boolean =>
	error.kind === 'refused' && error.status === 404;
