/** How the seeds of a centre's weeks begin. */
export const epochPrefix = (centreId: string): string => `epoch/${centreId}/`;

/** The name of a week's seed; the first generation has no number. */
export const epochObjectId = (centreId: string, epoch: number, generation: number): string =>
	`${epochPrefix(centreId)}${epoch}${generation === 0 ? '' : `/${generation}`}`;

/** Which week's seed an object is, and of which generation. */
export function readEpochObjectId(centreId: string, objectId: string): { epoch: number; generation: number } {
	const [epoch, generation = 0] = objectId.slice(epochPrefix(centreId).length).split('/').map(Number);
	return { epoch: epoch ?? Number.NaN, generation };
}
