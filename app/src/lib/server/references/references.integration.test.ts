import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { isDoubtful, lookAtRecords, lookAtText, readReferenceIndex } from './index.ts';

let database: TemporaryDatabase;
beforeAll(async () => {
	database = await temporaryDatabase();
	await loadPublicContent(database.owner);
});
afterAll(() => database.stop());

const eventOf = (text: string) => ({
	on: '2026-06-12',
	title: 'Erfundenes Ereignis',
	text,
	source: 'erfunden',
	url: null,
});

test('a number beyond its field is found in a draft, with the record that names it', async () => {
	const { office } = await inventedMembers(database);
	await releaseRecords(database.owner, [
		{ kind: 'event', id: 'muster-gut', body: eventOf('Berührt NAP AZ, Handlungsfeld II, Maßnahme 29.') },
		{
			kind: 'event',
			id: 'muster-falsch',
			body: eventOf('Berührt NAP AZ, Handlungsfeld II, Maßnahmen 33–34.'),
			isDraft: true,
		},
	]);
	const report = await lookAtRecords(database.app, office.a);
	const ours = report.found.filter(({ id }) => id.startsWith('muster-'));
	expect(ours.map(({ kind, id, key }) => [kind, id, key])).toEqual([['event', 'muster-falsch', 'text']]);
	expect(report.namedBy.find(({ measure }) => measure === 'nap-az-2-29')?.records).toContainEqual({
		kind: 'event',
		id: 'muster-gut',
	});
});

test('a text of somebody is looked at with what the plans are known to have', async () => {
	const index = await readReferenceIndex(database.app);
	const { references, names } = lookAtText('Im NAP NH steht es nicht; NAP AZ, Maßnahme 8.', index);
	expect(references.filter(isDoubtful)).toHaveLength(1);
	expect(names.map(({ kind }) => kind)).toEqual(['unknown']);
});
