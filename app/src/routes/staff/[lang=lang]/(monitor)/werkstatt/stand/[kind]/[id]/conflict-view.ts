import { type DraftConflict, mergeBodies, writeInstant, writeValue } from '#lib/server/records/index.ts';

/** A conflict as its page shows it, with both sides joined as far as that goes without a person. */
export function conflictView({ mine, theirs, isOwn }: DraftConflict, base: object | null) {
	const { body, fields } = mergeBodies(base, mine ?? {}, theirs.body ?? mine ?? {});
	return {
		body,
		version: theirs.version,
		role: theirs.role,
		at: writeInstant(theirs.at),
		isOwn,
		isWithdrawn: theirs.body === null,
		fields: fields.map(({ key, state, ...sides }) => ({
			key,
			state,
			mine: writeValue(sides.mine),
			theirs: writeValue(sides.theirs),
		})),
	};
}
