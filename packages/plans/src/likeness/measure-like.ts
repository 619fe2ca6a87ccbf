/** What of a measure is compared with another one; a `Measure` with its record's id is one. */
export interface MeasureLike {
	readonly id: string;
	readonly field: string | null;
	/** As printed: '30', '30a'. */
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly leadText: string;
}
