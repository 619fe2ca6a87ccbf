import { expect, test } from 'vitest';
import { type ReportRequest, silence } from './silence.ts';

const day = (text: string) => Temporal.PlainDate.from(text);
const request = (over: Partial<ReportRequest> = {}): ReportRequest => ({
	body: 'muster-ministerium-a',
	measure: 'muster-1-1',
	requestedOn: day('2026-09-01'),
	dueOn: day('2026-10-31'),
	...over,
});
const report = (on: string) => ({ body: 'muster-ministerium-a', measure: 'muster-1-1', on: day(on) });

test.each([
	['before the day', [], '2026-10-01', 'notDue', 0],
	['on the day itself', [], '2026-10-31', 'notDue', 0],
	['the day after', [], '2026-11-01', 'silent', 1],
	['over the end of the year', [], '2027-01-31', 'silent', 92],
	['answered in time', ['2026-10-31'], '2027-01-31', 'answered', 0],
	['answered late: both are seen', ['2026-11-30'], '2027-01-31', 'answeredLate', 30],
	['a second answer changes nothing', ['2026-10-02', '2026-12-24'], '2027-01-31', 'answered', 0],
	['what was said before anybody asked is no answer', ['2026-08-31'], '2026-11-02', 'silent', 2],
	['what will be said is no answer yet', ['2026-12-01'], '2026-11-02', 'silent', 2],
] as const)('%s', (_, reports, today, state, daysSilent) => {
	expect(silence([request()], reports.map(report), day(today))).toMatchObject([{ state, daysSilent }]);
});

test('where nobody asked there is no silence', () => {
	expect(silence([], [report('2026-10-01')], day('2027-01-31'))).toEqual([]);
	expect(silence([request()], [], day('2026-08-31'))).toEqual([]);
});

test('asked again, a body has until the newest day; what it said after the first request counts', () => {
	const again = [request({ requestedOn: day('2026-11-05'), dueOn: day('2026-12-01') }), request()];
	expect(silence(again, [], day('2026-12-03'))).toMatchObject([{ state: 'silent', daysSilent: 2 }]);
	expect(silence(again, [report('2026-09-15')], day('2026-12-03'))).toMatchObject([{ state: 'answered' }]);
});

test('an answer of another body or on another measure ends no silence; the longest stands first', () => {
	const requests = [request({ measure: 'muster-1-2', dueOn: day('2026-11-30') }), request()];
	const other = { ...report('2026-10-01'), body: 'muster-ministerium-b' };
	expect(silence(requests, [other], day('2026-12-01')).map(({ daysSilent }) => daysSilent)).toEqual([31, 1]);
});
