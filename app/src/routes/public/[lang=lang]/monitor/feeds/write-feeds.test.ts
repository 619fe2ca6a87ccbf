import { expect, test } from 'vitest';
import { writeAtom } from './write-atom.ts';
import { writeCalendar } from './write-calendar.ts';

const at = Temporal.Instant.from('2026-11-21T10:00:00Z');
const plan = { id: 'muster', short: 'Musterplan', title: 'Erfundener Musterplan', isInvented: true };
const feed = {
	subject: 'plan' as const,
	id: 'muster',
	title: plan.title,
	path: '/de/monitor/plaene/muster',
	isInvented: true,
	updatedAt: at,
	entries: [
		{
			key: 'word/1',
			at,
			path: '/de/monitor/massnahmen/muster-1-1#meldungen',
			kind: 'report' as const,
			body: 'Musterministerium',
			state: 'begun',
			text: 'Ein <script>alert(1)</script> & ]]> und ein \u0001 Zeichen.',
		},
	],
};

test('the same state is the same bytes, invented says so, and what people write stays text', () => {
	const atom = writeAtom(feed, 'https://example.org');
	expect(writeAtom(feed, 'https://example.org')).toBe(atom);
	expect(atom).toContain('<updated>2026-11-21T10:00:00.000Z</updated>');
	expect(atom.match(/Erfunden\./g)).toHaveLength(2);
	expect(atom).toContain('&lt;script&gt;alert(1)&lt;/script&gt; &amp; ]]&gt; und ein  Zeichen.');
	expect(atom).not.toContain('<script>');
});

test('a due date is a whole day, marked where it is invented', () => {
	const dates = [
		{ id: 'muster-1-1', plan, number: '1', title: 'Kampagne', on: '2026-12-31', version: 2, publishedAt: at },
	];
	const calendar = writeCalendar({ plan, dates }, 'https://example.org');
	expect(writeCalendar({ plan, dates }, 'https://example.org')).toBe(calendar);
	expect(calendar).toContain('DTSTART;VALUE=DATE:20261231');
	expect(calendar).toContain('SUMMARY:[erfunden] Musterplan 1: Kampagne');
	expect(calendar).toContain('UID:muster-1-1@example.org');
	expect(calendar).toContain('SEQUENCE:1');
	expect(calendar).toContain('DTSTAMP:20261121T100000Z');
});
