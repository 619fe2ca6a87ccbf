import { isLand } from '@schutznetz/law-de';
import { firstOpenMonth, ownLoad, reportLoad } from '#lib/server/load/index.ts';
import { answer, teamEndpoint } from '../endpoint.ts';
import { type Fields, MalformedField } from '../fields.ts';

const mostOfAMonth = 100_000;

export const GET = teamEndpoint(async ({ db, session, now }) =>
	answer(200, { reports: await ownLoad(db, session), firstOpenMonth: firstOpenMonth(now) }),
);

export const PUT = teamEndpoint(async ({ db, session, now, body }) => {
	const fields = await body();
	const month = fields.text('month', 7);
	if (!/^\d{4}-(0[1-9]|1[0-2])$/.test(month)) throw new MalformedField('month');
	const land = fields.text('land', 2);
	if (!isLand(land)) throw new MalformedField('land');
	const report = {
		month,
		land,
		firstMessages: countOf(fields, 'firstMessages'),
		openConversations: countOf(fields, 'openConversations'),
		turnedAway: countOf(fields, 'turnedAway'),
		waiting: countOf(fields, 'waiting'),
		noLanguage: countOf(fields, 'noLanguage'),
		noBed: countOf(fields, 'noBed'),
	};
	const reported = await reportLoad(db, session, report, now);
	if (reported.ok) return answer(200, { kind: 'stored' });
	return answer(reported.error.kind === 'no-centre' ? 403 : 409, reported.error);
});

/** None is a count too. */
function countOf(fields: Fields, name: string): number {
	const value = fields.wholeNumber(name);
	if (value > mostOfAMonth) throw new MalformedField(name);
	return value;
}
