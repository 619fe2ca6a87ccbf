import type { UrgentDeadline } from '#lib/client/case/urgent-deadlines.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a day is, for whoever reads easy language: what ends, or what has to be done until then. */
export function easyDayWords({ id, meaning }: Pick<UrgentDeadline, 'id' | 'meaning'>): string {
	if (meaning === 'earliestEnd') return m.interview_easy_day_earliest();
	if (meaning === 'end') return m.interview_easy_day_end();
	const kind = id.slice(id.indexOf('.') + 1);
	if (REMEDY.test(kind)) return m.interview_easy_day_remedy();
	if (MONEY.test(kind)) return m.interview_easy_day_money();
	return APPLICATION.test(kind) ? m.interview_easy_day_application() : m.interview_easy_day_last();
}

/** The second half of a deadline's id names what has to be done. */
const REMEDY = /^(rechtsbehelf|widerspruch|klage|beschwerde|kuendigung)$/;
const MONEY = /^verjaehrung/;
const APPLICATION = /^(antrag|anmeldung|abfindung)$/;
