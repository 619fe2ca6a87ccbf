import type { Plan } from '../content.ts';
import { knownNames } from '../names/known-names.ts';
import type { IndexedPlan } from './reference-index.ts';

/** The plans of the content as references name them; no measure of theirs was read in. */
export function indexOfPlans(plans: readonly Plan[]): readonly IndexedPlan[] {
	return plans.map(({ id, short, title, fields }) => {
		const aliases = knownNames.find((known) => known.id === id)?.aliases ?? [];
		return {
			id,
			names: [...new Set([short, title, ...aliases])],
			fields: fields.map((field, at) => ({
				id: field.id,
				position: at + 1,
				roman: field.roman,
				name: field.name,
				measureCount: field.measureCount,
				measures: new Map(),
			})),
		};
	});
}
