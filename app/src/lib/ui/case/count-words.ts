import { m } from '#lib/paraglide/messages.js';

const by = (count: number, one: () => string, many: (values: { count: number }) => string): string =>
	count === 1 ? one() : many({ count });

/** Texts with a number in them; one is said as one. */
export const countWords = {
	facts: (count: number) => by(count, m.case_list_facts_one, m.case_list_facts_many),
	unreadable: (count: number) => by(count, m.case_list_unreadable_one, m.case_list_unreadable_many),
	onlyHere: (count: number) => by(count, m.case_state_only_here_one, m.case_state_only_here_many),
	daysLeft: (count: number) => by(count, m.case_deadline_days_one, m.case_deadline_days_many),
	moreToAsk: (count: number) => by(count, m.case_open_more_one, m.case_open_more_many),
	justDecided: (count: number) => by(count, m.interview_just_one, m.interview_just_many),
	outdated: (count: number) => by(count, m.interview_today_outdated_one, m.interview_today_outdated_many),
};
