import { inventedPlan } from '@schutznetz/plans/invented';
import { recordTitle } from '@schutznetz/plans/records';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { type InventedMembers, inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { namesOf, saveDraft, waiting, waitingGroups } from './index.ts';

const [engine] = testEngines;
let database: TemporaryDatabase;
let members: InventedMembers;
beforeAll(async () => {
	if (!engine) throw new Error('no engine to test on');
	database = await temporaryDatabase(engine);
	members = await inventedMembers(database);
	await loadPublicContent(database.owner);
	await releaseRecords(database.owner, inventedPlan());
});
afterAll(() => database.stop());

test('a waiting link names both of its ends, and what it says of them', async () => {
	const { a, b } = members.office;
	const body = {
		from: { kind: 'measure', id: 'muster-1-1' },
		to: { kind: 'measure', id: 'muster-2-1' },
		plan: 'muster',
		type: 'dependsOn',
		reason: 'Erfundener Grund',
		assessor: 'Erfundene Prüfung',
		place: '',
	};
	const saved = await saveDraft(database.app, a, { kind: 'link', body, basedOn: null, note: '' });
	expect(saved).toMatchObject({ ok: true });
	const versions = await waiting(database.app, b);
	const names = await namesOf(
		database.app,
		b,
		versions.map((version) => version.body),
	);
	const title = (id: string): string =>
		inventedPlan().flatMap((one) =>
			one.kind === 'measure' && one.id === id ? [recordTitle('measure', id, one.body)] : [],
		)[0] ?? 'no such measure';
	const own = versions.filter(({ group }) => group === 'records');
	const [item] = waitingGroups(own, null, names).flatMap(({ items }) => items);
	expect(item?.title).toBe(`${title('muster-1-1')} → ${title('muster-2-1')}`);
	const said = item?.changes.map(({ pieces }) => pieces.map(({ text }) => text).join(''));
	expect(said).toContain('Erfundener Grund');
	expect(said?.some((text) => text.includes('muster-2-1'))).toBe(false);
});
