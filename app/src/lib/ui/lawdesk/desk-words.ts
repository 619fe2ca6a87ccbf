import { m } from '#lib/paraglide/messages.js';

/** What is to be known of a rule. */
export const stateLabels = {
	reread: m.lawdesk_state_reread,
	changed: m.lawdesk_state_changed,
	doubted: m.lawdesk_state_doubted,
	outdated: m.lawdesk_state_outdated,
	unchecked: m.lawdesk_state_unchecked,
	signed: m.lawdesk_state_signed,
	contested: m.lawdesk_state_contested,
	unverified: m.lawdesk_state_unverified,
	mixed: m.lawdesk_state_mixed,
	verified: m.lawdesk_state_verified,
} as const;
export type DeskStateView = keyof typeof stateLabels;

const calls: readonly DeskStateView[] = ['reread', 'changed', 'doubted', 'outdated', 'unverified'];
const good: readonly DeskStateView[] = ['signed', 'verified'];

/** How a state is marked: what calls for a reader, what is well, and the rest. */
export const toneOf = (state: DeskStateView): 'ochre' | 'petrol' | 'neutral' =>
	calls.includes(state) ? 'ochre' : good.includes(state) ? 'petrol' : 'neutral';

/** What came out of a check. */
export const resultLabels = {
	holds: m.lawdesk_result_holds,
	changed: m.lawdesk_result_changed,
	doubtful: m.lawdesk_result_doubtful,
} as const;

const problems = {
	missing: m.lawdesk_error_missing,
	long: m.lawdesk_error_long,
	noDay: m.lawdesk_error_no_day,
	future: m.lawdesk_error_future,
	afterCheck: m.lawdesk_error_after_check,
	unknown: m.lawdesk_error_unknown,
	noRule: m.lawdesk_error_no_rule,
} as const;

/** What is wrong with one field. */
export const problemSentence = (kind: keyof typeof problems, field: string): string =>
	problems[kind]({ field });
