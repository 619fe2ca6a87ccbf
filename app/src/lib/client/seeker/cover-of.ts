import type { ListedCentre } from './listed-centre.ts';
import type { CentresState } from './visit-types.ts';

/** The centre that stands in for another one, where it takes messages now. */
export function coverOf(
	centres: CentresState,
	centre: Pick<ListedCentre, 'id' | 'profile'> | undefined,
): ListedCentre | undefined {
	const coverId = centre?.profile?.coverCentreId;
	if (centres.kind !== 'read' || !coverId || coverId === centre.id) return undefined;
	return centres.centres.find(({ id }) => id === coverId);
}
