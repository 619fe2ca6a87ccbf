import type { WorkDue } from './core/stamp-of.ts';

/** Whether a house asks for more than has been done: one that goes to and fro is asked again later, not at once. */
export const isMoreWork = ({ bits, day }: WorkDue, done: WorkDue | undefined): boolean =>
	!done || day > done.day || (day === done.day && bits > done.bits);
