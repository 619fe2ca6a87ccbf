import type { Body } from '@schutznetz/plans/records';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../testing/index.ts';
import { findPublished, readPublished } from './published.ts';
import { releaseRecords } from './release-records.ts';

const bodyOf = (short: string): Body => ({
	short,
	name: `Erfundene Stelle ${short}`,
	kind: 'other',
	land: null,
	alsoKnownAs: [],
	ties: null,
});

describe.each(testEngines)('records of a release, on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
	});
	afterAll(() => database.stop());

	test('are public once, change once, and stay drafts where they are drafts', async () => {
		const { owner, app } = database;
		const records = [
			{ kind: 'body', id: 'muster-a', body: bodyOf('MA') },
			{ kind: 'body', id: 'muster-b', body: bodyOf('MB'), isDraft: true },
		] as const;
		expect(await releaseRecords(owner, records)).toBe(2);
		expect(await releaseRecords(owner, records)).toBe(0);
		expect((await readPublished(app, 'body')).map(({ id, version }) => [id, version])).toEqual([
			['muster-a', 1],
		]);
		expect(await releaseRecords(owner, [{ kind: 'body', id: 'muster-a', body: bodyOf('MA2') }])).toBe(1);
		expect(await findPublished(app, 'body', 'muster-a')).toMatchObject({
			version: 2,
			body: { short: 'MA2' },
		});
		expect(await findPublished(app, 'body', 'muster-b')).toBeUndefined();
	});
});
