/** A day for a calendar: the day itself and nothing else of the case. */
export type CalendarDay = {
	/** 'YYYY-MM-DD' */
	readonly day: string;
	readonly label: string;
	/** Days before at which the calendar reminds; null: not at all. */
	readonly remindDaysBefore: number | null;
};

/** A calendar file has one neutral name, so that no folder of downloads tells anything. */
export const CALENDAR_FILE_NAME = 'termine.ics';

/** Without a word of one's own an entry is called what every calendar is full of. */
export const NEUTRAL_LABEL = 'Termin';

const DAY_SECONDS = 24 * 60 * 60;
/** On an all-day entry a reminder counts from midnight; nine in the morning is a time at which people are awake. */
const NINE_HOURS = 9 * 60 * 60;

/**
 * The days as an iCalendar file. It names neither this program nor a law: no description, no category, no address,
 * and an identifier that is drawn by chance.
 */
export async function calendarFile(days: readonly CalendarDay[], now: Date): Promise<string> {
	const { default: ical, ICalAlarmType } = await import('ical-generator');
	const calendar = ical({ prodId: '//Kalender//Termine//DE' });
	for (const { day, label, remindDaysBefore } of days) {
		const event = calendar.createEvent({
			id: crypto.randomUUID(),
			stamp: now,
			// Midnight of that name: the day of an all-day entry is read in UTC.
			start: new Date(`${day}T00:00:00Z`),
			allDay: true,
			summary: label.trim() || NEUTRAL_LABEL,
		});
		if (remindDaysBefore !== null)
			event.createAlarm({
				type: ICalAlarmType.display,
				trigger: remindDaysBefore * DAY_SECONDS - NINE_HOURS,
				description: label.trim() || NEUTRAL_LABEL,
			});
	}
	return calendar.toString();
}

/** Words that tell a stranger what an entry is about. */
const TELLING =
	/abh\b|abschieb|amt\b|antrag|anw(a|ä|ae)lt|anzeige|arbeitgeber|asyl|aufenthalt|ausbeut|ausl(ä|ae)nder|aussage|ausreise|bamf|beh(ö|oe)rde|beratung|bescheid|beschwerde|botschaft|duldung|einspruch|entsch(ä|ae)dig|erlaubnis|fbs|frauenhaus|frist|gericht|gesetz|hilfe|jobcenter|jugend|jurist|justiz|klag|kripo|k(ü|ue)ndig|lohn|menschenhandel|opfer|pass\b|polizei|prostit|prozess|recht|richter|schutz|staatsanw|stgb|straf|trauma|t(ä|ae)ter|titel|urteil|verfahren|verhandlung|verj(ä|ae)hr|vernehm|visum|widerspruch|zeug|zoll|zuflucht|zwang|§/i;

/**
 * Would this label tell somebody who looks over a shoulder what the appointment is about, or whose it is?
 *
 * @param ofCase - texts of the case; no name of them belongs into a calendar either
 */
export const isTelling = (label: string, ofCase: readonly string[] = []): boolean => {
	const names = new Set(ofCase.flatMap(namesIn));
	names.delete(NEUTRAL_LABEL.toLowerCase());
	return TELLING.test(label) || wordsIn(label).some((word) => names.has(word));
};

const wordsIn = (text: string): readonly string[] => text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
/** Whatever is written with a capital may be a name. */
const namesIn = (text: string): readonly string[] =>
	(text.match(/\p{Lu}[\p{L}\p{N}]{2,}/gu) ?? []).map((name) => name.toLowerCase());
