/** A field of action as references name it. */
export interface IndexedField {
	readonly id: string;
	/** From 1, as it is counted when nobody writes roman numbers. */
	readonly position: number;
	readonly roman: string | null;
	readonly name: string;
	/** How many measures the plan says it has; null where it says nothing. */
	readonly measureCount: number | null;
	/** Ids of the measures of the newest edition by their numbers; empty where none were read in. */
	readonly measures: ReadonlyMap<string, string>;
}

/** A plan as references name it. */
export interface IndexedPlan {
	readonly id: string;
	/** Every name that stands for it: "NAP AZ", "NAP A/Z". */
	readonly names: readonly string[];
	readonly fields: readonly IndexedField[];
}

/** What a reference can point at. */
export interface ReferenceIndex {
	readonly plans: readonly IndexedPlan[];
}

/** Whether a field has a measure of this number; null where nobody can say. */
export function hasMeasure({ measures, measureCount }: IndexedField, number: string): boolean | null {
	if (measures.has(number)) return true;
	if (measures.size > 0 && (measureCount === null || measures.size >= measureCount)) return false;
	if (measureCount === null) return null;
	return /^\d+$/.test(number) ? Number(number) >= 1 && Number(number) <= measureCount : null;
}

/** The id of a measure: its own where it was read in, as an edition may move numbers; the usual one elsewhere. */
export function measureIdOf(plan: IndexedPlan, field: IndexedField, number: string): string {
	return field.measures.get(number) ?? `${plan.id}-${field.position}-${number.toLowerCase()}`;
}
