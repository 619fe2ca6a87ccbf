import type { OpenedRun } from '#lib/server/imports/index.ts';

/** How far a run is for those who look: taken back in drafts, it is public until somebody releases that. */
export const shownState = (
	{ state, publicCount }: Pick<OpenedRun['run'], 'state' | 'publicCount'>,
	isCutOff: boolean,
): 'cut' | 'stillPublic' | OpenedRun['run']['state'] =>
	isCutOff ? 'cut' : state === 'undone' && publicCount > 0 ? 'stillPublic' : state;
