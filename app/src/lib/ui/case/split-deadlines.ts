import type { UrgentDeadline } from '#lib/client/case/urgent-deadlines.ts';

/**
 * Deadlines that say something, and those of open rights whose beginning nobody knows: these are named, not counted.
 * Screen and paper part them alike.
 */
export function splitDeadlines(
	deadlines: readonly UrgentDeadline[],
): readonly [near: readonly UrgentDeadline[], far: readonly UrgentDeadline[]] {
	const isFar = ({ when, isOpen }: UrgentDeadline) => when === 'unknown' && isOpen;
	return [deadlines.filter((deadline) => !isFar(deadline)), deadlines.filter(isFar)];
}
