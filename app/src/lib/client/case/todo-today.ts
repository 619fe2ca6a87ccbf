import type { RightAnswer } from '@schutznetz/rights';
import { addDays } from '../days.ts';
import type { UrgentDeadline } from './urgent-deadlines.ts';

/** One thing that should not wait until tomorrow. */
export type TodayItem =
	/** A day that comes within two weeks, or one that certainly passed not long ago. */
	| { readonly kind: 'deadline'; readonly deadline: UrgentDeadline; readonly titles: readonly string[] }
	/** A period of a right that applies, of which nobody knows when it began. */
	| { readonly kind: 'start'; readonly deadline: UrgentDeadline }
	/** What the counsellor has to do, or the next step of a right that cannot wait. */
	| { readonly kind: 'duty' | 'step'; readonly right: RightAnswer }
	/** Rights whose act changed after the text was read: somebody has to look at them before anybody relies on them. */
	| { readonly kind: 'outdated'; readonly rights: readonly RightAnswer[] };

const SOON_DAYS = 14;
/** What passed within this time may still be put right; what is older stands with the deadlines. */
const RECENT_DAYS = 90;

/** What to do today, the most pressing first. A right that is open asks nothing of anybody yet. */
export function todoToday(
	rights: readonly RightAnswer[],
	deadlines: readonly UrgentDeadline[],
	asOf: string,
	urgent: readonly string[],
): readonly TodayItem[] {
	const applying = rights.filter(({ status, modality }) => status === 'applies' && modality !== 'exclusion');
	const soon = addDays(asOf, SOON_DAYS);
	const certain = deadlines.filter(({ isOpen }) => !isOpen);
	const near = certain.filter(({ from, when }) => when === 'running' && from !== null && from <= soon);
	const recent = addDays(asOf, -RECENT_DAYS);
	const past = certain.filter(
		({ when, certain: isCertain, from, to }) =>
			when === 'past' && isCertain && from !== null && from === to && from >= recent,
	);
	const pressing = new Set([...urgent, ...near.map(({ rule }) => rule), ...past.map(({ rule }) => rule)]);
	const outdated = applying.filter(({ changedAfterReading }) => changedAfterReading.length > 0);
	return [
		...onceEach(near),
		...applying.filter(isCounsellorsDuty).map((right) => ({ kind: 'duty', right }) as const),
		...applying
			.filter((right) => pressing.has(right.id) && right.rule.nextStep && !isCounsellorsDuty(right))
			.map((right) => ({ kind: 'step', right }) as const),
		...onceEach(past),
		...certain
			.filter(({ when, missing }) => when === 'unknown' && missing !== null)
			.map((deadline) => ({ kind: 'start', deadline }) as const),
		...(outdated.length > 0 ? [{ kind: 'outdated', rights: outdated } as const] : []),
	];
}

/** What binds the counsellor stands apart from the rights of the person. */
export const isCounsellorsDuty = ({ id }: RightAnswer): boolean => id.startsWith('DUTY-');

/** One letter may start the same period for many rights: for today it is one thing to do, with all their titles. */
const onceEach = (deadlines: readonly UrgentDeadline[]): readonly TodayItem[] =>
	[...Map.groupBy(deadlines, ({ from, to, states }) => `${from} ${to} ${states}`).values()].flatMap(
		(same) => {
			const [deadline] = same;
			return deadline ? [{ kind: 'deadline', deadline, titles: same.map(({ title }) => title) }] : [];
		},
	);
