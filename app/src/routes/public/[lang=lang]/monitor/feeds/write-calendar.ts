import ical from 'ical-generator';
import { m } from '#lib/paraglide/messages.js';
import type { DueDates } from '#lib/server/measures/index.ts';

/** Due dates as iCalendar, whole days. The same state gives the same bytes. */
export function writeCalendar({ plan, dates }: DueDates, origin: string): string {
	const calendar = ical({
		name: plan === null ? m.measure_calendar_name() : m.measure_calendar_name_plan({ plan: plan.short }),
		prodId: { company: 'Schutznetz', product: 'Plan-Monitor', language: 'DE' },
	});
	for (const date of dates) {
		const address = `${origin}/de/monitor/massnahmen/${date.id}`;
		const mark = date.plan.isInvented ? m.measure_calendar_invented() : '';
		calendar.createEvent({
			id: `${date.id}@${new URL(origin).hostname}`,
			sequence: date.version - 1,
			stamp: new Date(date.publishedAt.epochMilliseconds),
			start: midnight(date.on),
			allDay: true,
			summary:
				mark + m.measure_calendar_event({ plan: date.plan.short, number: date.number, title: date.title }),
			description: address,
			url: address,
		});
	}
	return calendar.toString();
}

/** The library writes a day without a zone as it is in UTC. */
const midnight = (day: string): Date => new Date(`${day}T00:00:00Z`);
