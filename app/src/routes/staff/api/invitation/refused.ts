import { answer } from '../endpoint.ts';

/** The answer to a code that invites nobody, or to what does not fit to it. */
export const refusedAnswer = (error: { readonly kind: string }): Response => {
	const isCode = error.kind.startsWith('code');
	return answer(isCode ? 410 : error.kind === 'malformed' ? 400 : 409, error);
};
