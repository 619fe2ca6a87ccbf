/** What a form control has around it. */
export interface FieldTexts {
	readonly id: string;
	readonly hint?: string | undefined;
	readonly error?: string | undefined;
}

/** The ids that tie a control to its hint and its error. */
export const hintIdOf = (id: string): string => `${id}-hint`;
export const errorIdOf = (id: string): string => `${id}-error`;

/** The ARIA attributes of a control, the same for every kind: first the error is read, then the hint. */
export function fieldAttributes({ id, hint, error }: FieldTexts): {
	id: string;
	'aria-describedby'?: string;
	'aria-invalid'?: 'true';
} {
	const describedBy = [error && errorIdOf(id), hint && hintIdOf(id)].filter(Boolean).join(' ');
	return {
		id,
		...(describedBy && { 'aria-describedby': describedBy }),
		...(error && { 'aria-invalid': 'true' as const }),
	};
}
