import type { CaseSession } from './case-session.svelte.ts';

/**
 * The case that is open in this tab, so that saving a new one does not lose what was chosen to stay in memory when
 * its address changes.
 */
let current: CaseSession | undefined;

export const currentCase = {
	keep(session: CaseSession): void {
		current = session;
	},
	find: (id: string): CaseSession | undefined => (current?.stored?.id === id ? current : undefined),
	forget(): void {
		current = undefined;
	},
};
