import { createHash } from 'node:crypto';

/** The hash of a measure's wording, by which plain texts and translations know whether they still fit it. */
export function wordingHash({ title, text }: { readonly title: string; readonly text: string }): string {
	return createHash('sha256').update(`${title}\n${text}`).digest('hex');
}
