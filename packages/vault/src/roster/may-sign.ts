import type { Role, RosterChange } from '../public/roster-change.ts';

/** Whether somebody of the roster may sign a change of it: an admin any, everybody their own leaving. */
export const maySign = (
	{ id, role }: { readonly id: string; readonly role: Role },
	change: RosterChange,
): boolean => role === 'admin' || (change.kind === 'remove' && change.memberId === id);
