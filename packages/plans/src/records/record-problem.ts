/** What does not fit in a record: in which field, what came (shortened), and what was due. */
export interface RecordProblem {
	readonly kind:
		| 'missing'
		| 'tooLong'
		| 'notAllowed'
		| 'notADay'
		| 'notAnAddress'
		| 'notANumber'
		| 'unknownField'
		| 'unknownReference'
		| 'duplicateNumber'
		| 'beyondCount'
		| 'wrongOrder'
		| 'brokenRule';
	/** The field, with a place in it: 'leads', 'scale › target'. Empty: the record as a whole. */
	readonly at: string;
	readonly came: string;
	readonly due: string;
	/** Ids that could have been meant. */
	readonly nearest?: readonly string[];
}

/** A value as a problem shows it. */
export function shortened(value: unknown): string {
	const text = value === undefined ? 'nothing' : JSON.stringify(value);
	return text.length > 80 ? `${text.slice(0, 80)}…` : text;
}
