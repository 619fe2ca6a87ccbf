import type { ChangedMeanwhile } from '../staff/cases.ts';
import type { KeyNotHere } from '../staff/core/records.ts';
import type { VaultProblem } from '../staff/vault.svelte.ts';

/** Why a case was not saved. */
export type SaveProblem = VaultProblem | ChangedMeanwhile | KeyNotHere;

/** No further try can save it where it was: it is gone there, or stands there in a form that cannot be merged. */
export const isPlaceLost = (problem: SaveProblem): boolean =>
	problem.kind === 'changed-meanwhile' ||
	problem.kind === 'unreadable' ||
	problem.kind === 'key-not-here' ||
	(problem.kind === 'refused' && problem.status === 404);
