import { wordDiff } from '@schutznetz/plans/editions';
import { recordTitle } from '@schutznetz/plans/records';
import type { PlannedPlace } from '#lib/server/imports/index.ts';

/** Fields, goals and editions of a dry run by name, each with what it is called before and after. */
export const toPlaces = (places: readonly PlannedPlace[]) =>
	places.map(({ kind, id, body, before }) => {
		const title = recordTitle(kind, id, body);
		const old = before && recordTitle(kind, id, before);
		return {
			kind,
			id,
			title,
			isNew: before === null,
			words: old && old !== title ? wordDiff(old, title) : null,
		};
	});
