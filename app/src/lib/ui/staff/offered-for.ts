import type { UnreadableEntry } from '#lib/client/staff/inbox.svelte.ts';

/**
 * What can be done with something that cannot be shown. What was taken goes back to the intake, where it opened once.
 * In the intake only that is laid aside which opens for nobody: where my key to its week is missing or refused a
 * colleague may open it, and laid aside it would stand in nobody's list.
 */
export function offeredFor({ from, problem }: UnreadableEntry): 'lay-aside' | 'bring-back' | null {
	if (from === 'team') return 'bring-back';
	switch (problem.kind) {
		case 'not-taken':
		case 'week-key-missing':
		case 'week-key-refused':
			return null;
		default:
			return 'lay-aside';
	}
}
