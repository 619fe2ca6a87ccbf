import { drawLastDay } from '../../src/lib/server/counselling/days.ts';
import { retention } from '../../src/lib/server/counselling/retention.ts';
import type { Area } from './area-under-curve.ts';
import { linkSlots } from './link-slots.ts';

const conversations = 400;
const texts = 4;
const daysOfOne = 7;
const start = Temporal.PlainDate.from('2026-01-01');

/**
 * How well slots of one conversation, which lasts up to a week, are told by the day of expiry alone, where all that
 * lies there was written within so many days. Drawn as the house draws that day; nothing else is looked at.
 */
export function linkByExpiry(span: number): Area {
	const written = Array.from({ length: conversations }, (_, conversation) => {
		const begins = Math.floor(Math.random() * span);
		return Array.from({ length: texts }, (_, text) => {
			const day = Math.min(span - 1, begins + Math.floor(Math.random() * daysOfOne));
			const lastDay = drawLastDay(start.add({ days: day }), retention.slot);
			return {
				id: Buffer.from(`${conversation} ${text}`),
				places: new Map<string, readonly number[]>(),
				transactions: [],
				expiresOnDay: start.until(lastDay).days,
				bytes: 1622,
			};
		});
	});
	return linkSlots(written).all;
}
