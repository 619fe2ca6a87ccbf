import type { CentreProfile } from '@schutznetz/vault/public';

type Hours = CentreProfile['hours'];
/** One text for each day, Monday first: "09:00–12:00, 14:00–16:00". */
export type WeekTexts = readonly string[];

export const weekTexts = (hours: Hours): WeekTexts =>
	Array.from({ length: 7 }, (_, at) =>
		hours
			.filter(({ day }) => day === at + 1)
			.map(({ from, to }) => `${from}–${to}`)
			.join(', '),
	);

const span = /^(\d{1,2})(?:[:.](\d{2}))?\s*[-–]\s*(\d{1,2})(?:[:.](\d{2}))?$/u;

/** The hours in these texts; undefined where a day holds something else. */
export function readWeek(texts: WeekTexts): Hours | undefined {
	const hours: Hours[number][] = [];
	for (const [at, text] of texts.entries()) {
		for (const part of text.split(/[,;]|\bund\b/u).map((one) => one.trim())) {
			if (part === '') continue;
			const match = span.exec(part);
			if (!match) return undefined;
			const [, fromHour = '', fromMinute = '00', toHour = '', toMinute = '00'] = match;
			const from = `${fromHour.padStart(2, '0')}:${fromMinute}`;
			const to = `${toHour.padStart(2, '0')}:${toMinute}`;
			const isTime = (time: string): boolean => /^([01]\d|2[0-3]):[0-5]\d$|^24:00$/u.test(time);
			if (!isTime(from) || !isTime(to) || from >= to) return undefined;
			hours.push({ day: at + 1, from, to });
		}
	}
	return hours;
}
