import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';

type Facts = {
	readonly round: string;
	readonly measures: number;
	readonly dueOn: string;
	readonly link: string;
};

/** The mail that asks for reports. */
export const requestMail = ({ round, measures, dueOn, link }: Facts) => ({
	subject: m.round_mail_subject({ round }),
	text: m.round_mail_text({ round, measures, due: formatDay(dueOn), link }),
});

/** The mail that reminds of it. */
export const reminderMail = ({ round, measures, dueOn, link }: Facts) => ({
	subject: m.round_mail_reminder_subject({ round }),
	text: m.round_mail_reminder_text({ round, measures, due: formatDay(dueOn), link }),
});
