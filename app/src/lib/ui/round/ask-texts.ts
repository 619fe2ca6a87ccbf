import { m } from '#lib/paraglide/messages.js';

/** Why nobody was asked, reminded or answered for; the kinds are those of the use cases. */
export const askTexts = {
	notOffice: m.round_ask_not_office,
	noSuchRound: m.round_ask_no_round,
	noSuchRequest: m.round_ask_no_request,
	nothingLed: m.round_ask_nothing_led,
	notADay: m.round_problem_not_a_day,
	inFuture: m.round_ask_in_future,
	letterMissing: m.round_ask_letter_missing,
	letterTooLarge: m.round_ask_letter_too_large,
	dueTooEarly: m.round_ask_due_before,
	noContact: m.round_ask_no_contact,
	notYours: m.round_release_refused,
	noSuchBody: m.round_ask_no_body,
	notAnAddress: m.round_problem_not_a_mail,
} as const;

/** How somebody was asked. */
export const channelTexts = {
	mail: m.round_channel_mail,
	letter: m.round_channel_letter,
	meeting: m.round_channel_meeting,
	platform: m.round_channel_platform,
} as const;
