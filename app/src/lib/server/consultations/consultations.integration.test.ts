import { inventedFirstEdition, inventedPlan } from '@schutznetz/plans/invented';
import { sql } from 'kysely';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { inOrganisation, releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import {
	formStamp,
	listConsultations,
	listModeration,
	moderate,
	readConsultation,
	readFormStamp,
	sendComment,
	waitingByConsultation,
} from './index.ts';

const id = 'muster-konsultation';
const now = Temporal.Instant.from('2026-11-21T08:00:00Z');
const today = Temporal.PlainDate.from('2026-11-21');

describe('the stamp of a form', () => {
	test('is good for a person, and for no machine that fills it at once', () => {
		const stamp = formStamp('k', now);
		expect(readFormStamp('k', stamp, now.add({ seconds: 3 }))).toBe('tooFast');
		expect(readFormStamp('k', stamp, now.add({ seconds: 5 }))).toBe('good');
		expect(readFormStamp('k', stamp, now.add({ hours: 25 }))).toBe('tooOld');
		expect(readFormStamp('other', stamp, now.add({ seconds: 5 }))).toBe('forged');
		const [seconds = '', signature = ''] = stamp.split('.');
		expect(readFormStamp('k', `${Number(seconds) - 60}.${signature}`, now)).toBe('forged');
		expect(readFormStamp('k', '', now)).toBe('forged');
	});
});

describe.each(testEngines)('a consultation, on $name', (engine) => {
	let database: TemporaryDatabase;
	let members: Awaited<ReturnType<typeof inventedMembers>>;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await releaseRecords(database.owner, inventedFirstEdition());
		await releaseRecords(database.owner, inventedPlan());
		members = await inventedMembers(database);
	});
	afterAll(() => database.stop());

	const publicTexts = async () =>
		(await readConsultation(database.app, id, today))?.comments.map(({ body }) => body);

	test('takes comments that nobody sees until the office has read them', async () => {
		const { app } = database;
		const comment = { measureId: 'muster-2-1', text: ' Gut so. ', signedAs: '' };
		expect((await sendComment(app, id, comment, today)).ok).toBe(true);
		expect((await sendComment(app, id, { ...comment, measureId: '', text: 'Schlecht.' }, today)).ok).toBe(
			true,
		);
		expect(await publicTexts()).toEqual([]);
		for (const member of [members.rapporteur, members.civil, members.ministry]) {
			expect(await listModeration(app, member, id)).toEqual([]);
			const seen = await inOrganisation(app, member.organisationId, (tx) =>
				sql`SELECT FROM consultation_comment`.execute(tx),
			);
			expect(seen.rows).toEqual([]);
		}
		expect([...(await waitingByConsultation(app, members.office.a))]).toEqual([[id, 2]]);
		const [one, two] = await listModeration(app, members.office.a, id);
		const good = one?.body === 'Gut so.' ? one : two;
		const bad = one?.body === 'Gut so.' ? two : one;
		const decide = (
			commentId: string | undefined,
			state: 'public' | 'refused',
			reason: string,
			by = members.office.a,
		) => moderate(app, by, commentId ?? '', { state, reason }, now);
		expect(await decide(good?.id, 'public', '', members.civil)).toMatchObject({
			error: { kind: 'notOffice' },
		});
		expect(await decide(bad?.id, 'refused', ' ')).toMatchObject({ error: { kind: 'reasonMissing' } });
		expect((await decide(good?.id, 'public', '')).ok).toBe(true);
		expect((await decide(bad?.id, 'refused', 'Nennt eine Person.')).ok).toBe(true);
		expect(await decide(bad?.id, 'public', '')).toMatchObject({ error: { kind: 'decidedAlready' } });
		expect(await publicTexts()).toEqual(['Gut so.']);
	});

	test('refuses what does not fit, and everything before it opens and after it closes', async () => {
		const { app } = database;
		const comment = { measureId: '', text: 'Text', signedAs: 'Verein' };
		const kindOf = async (given: Partial<typeof comment>, day = today) => {
			const result = await sendComment(app, id, { ...comment, ...given }, day);
			return result.ok ? 'ok' : result.error.kind;
		};
		expect(await kindOf({ text: '  ' })).toBe('missing');
		expect(await kindOf({ text: 'x'.repeat(5001) })).toBe('tooLong');
		expect(await kindOf({ signedAs: 'x'.repeat(201) })).toBe('tooLong');
		expect(await kindOf({ measureId: 'muster-9-9' })).toBe('noSuchMeasure');
		const { closesOn, opensOn } = (await listConsultations(app, today))[0] ?? { closesOn: '', opensOn: '' };
		expect(await kindOf({}, Temporal.PlainDate.from(closesOn).add({ days: 1 }))).toBe('notOpen');
		expect(await kindOf({}, Temporal.PlainDate.from(opensOn).subtract({ days: 1 }))).toBe('notOpen');
		expect(await kindOf({}, Temporal.PlainDate.from(closesOn))).toBe('ok');
	});
});
