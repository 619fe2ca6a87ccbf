import { inventedPlan } from '@schutznetz/plans/invented';
import { readSpreadsheet } from '@schutznetz/plans/readers';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase, testEngines } from '../db/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { apiAnswer, conditionalResponse, dataFile, dataFormats, openApi, resources } from './index.ts';
import { spreadsheet } from './spreadsheet.ts';
import { schemaProblems } from './testing/schema-problems.ts';

const document = openApi('https://example.org');
const ask = (path: string) => new URL(path, 'https://example.org/api/v1/');
type Documented = { readonly get: { readonly responses: Readonly<Record<number, Answer>> } };
type Answer = { readonly content?: { readonly 'application/json': { readonly schema: object } } };

/** Where an answer differs from what the document promises for this path. */
function differences(path: string, status: number, answer: unknown): string[] {
	const paths = document.paths as unknown as Readonly<Record<string, Documented>>;
	const schema = paths[path]?.get.responses[status]?.content?.['application/json'].schema;
	if (!schema) return [`the document says nothing of ${path} with ${status}`];
	return schemaProblems(schema as never, JSON.parse(JSON.stringify(answer)), document);
}

describe.each(testEngines)('the API on $name', (engine) => {
	let database: TemporaryDatabase;
	beforeAll(async () => {
		database = await temporaryDatabase(engine);
		await loadPublicContent(database.owner);
		await releaseRecords(database.owner, inventedPlan());
	});
	afterAll(() => database?.stop());
	const answerTo = (address: string) => {
		const url = ask(address);
		return apiAnswer(database.app, url.pathname.replace('/api/v1/', ''), url.searchParams);
	};

	test('every answer is as its document says', async () => {
		const index = await answerTo('');
		expect(index.ok && differences('/', 200, index.value)).toEqual([]);
		for (const { name } of resources) {
			const listed = await answerTo(`${name}?limit=500`);
			if (!listed.ok || !('data' in listed.value)) throw new Error(`${name} has no list`);
			expect(differences(`/${name}`, 200, listed.value), name).toEqual([]);
			for (const { id } of (listed.value.data as { id: string }[]).slice(0, 3)) {
				const one = await answerTo(`${name}/${id}`);
				expect(one.ok && differences(`/${name}/{id}`, 200, one.value), `${name}/${id}`).toEqual([]);
			}
		}
	});

	test('pages join to the whole, filters narrow it', async () => {
		const ids: string[] = [];
		let next: string | null = '/api/v1/measures?plan=muster&limit=7';
		while (next !== null) {
			const page = await answerTo(next);
			if (!page.ok || !('data' in page.value)) throw new Error('no page');
			ids.push(...(page.value.data as { id: string }[]).map(({ id }) => id));
			next = page.value.next as string | null;
		}
		expect(ids).toHaveLength(24);
		expect(new Set(ids).size).toBe(24);
		expect(await answerTo('measures?plan=nap-mh')).toMatchObject({ ok: true, value: { total: 0, data: [] } });
		const led = await answerTo('measures?leads=muster-ministerium-a&limit=1');
		expect(led).toMatchObject({ ok: true, value: { limit: 1, data: [{ isInvented: true }] } });
		expect(await answerTo('demands?chapter=2&limit=1')).toMatchObject({
			ok: true,
			value: { data: [{ chapter: 2 }] },
		});
	});

	test.each([
		['gibtesnicht', 404, 'unknownResource', 'path'],
		['measures/gibtesnicht', 404, 'unknownId', 'path'],
		['measures/a/b', 404, 'unknownResource', 'path'],
		['measures?limit=0', 400, 'badValue', 'query.limit'],
		['measures?limit=501', 400, 'badValue', 'query.limit'],
		['measures?limit=1e2', 400, 'badValue', 'query.limit'],
		['measures?offset=-1', 400, 'badValue', 'query.offset'],
		['measures?plan=a&plan=b', 400, 'badValue', 'query.plan'],
		['measures?groups=maenner', 400, 'badValue', 'query.groups'],
		['measures?titel=a', 400, 'unknownParameter', 'query.titel'],
		['measures/muster-1-1?limit=1', 400, 'unknownParameter', 'query.limit'],
	])('%s is refused by name', async (address, status, kind, where) => {
		const answer = await answerTo(address);
		expect(answer).toMatchObject({ ok: false, error: { status, kind, where } });
		if (answer.ok) return;
		const { status: _status, ...error } = answer.error;
		expect(error.due).not.toBe('');
		expect(differences('/measures/{id}', status === 404 ? 404 : 400, { error })).toEqual([]);
	});

	test('what has not changed is not sent again', async () => {
		const sendable = { body: '{"a":1}', contentType: 'application/json' };
		const first = conditionalResponse(new Request('https://example.org/'), sendable);
		const etag = first.headers.get('etag') ?? '';
		const again = (tag: string) =>
			conditionalResponse(
				new Request('https://example.org/', { headers: { 'if-none-match': tag } }),
				sendable,
			);
		expect(first.status).toBe(200);
		expect(again(etag).status).toBe(304);
		expect(again(`"x", W/${etag}`).status).toBe(304);
		expect(await again(etag).text()).toBe('');
		expect(again('"x"').status).toBe(200);
	});

	test('a set is a file in every format, and a formula runs in none', async () => {
		for (const { fileName } of resources) {
			for (const format of dataFormats) {
				const file = await dataFile(database.app, `${fileName}.${format}`, []);
				expect(file.ok && file.value.body.length > 0, `${fileName}.${format}`).toBe(true);
			}
		}
		expect(await dataFile(database.app, 'massnahmen.csv.exe', [])).toMatchObject({ ok: false });
		await releaseRecords(database.owner, [
			{
				kind: 'event',
				id: 'ereignis-formel',
				body: { on: '2026-01-01', title: '=1+1', text: '\t@x', source: '-a', url: null },
			},
		]);
		const csv = await dataFile(database.app, 'ereignisse.csv', []);
		expect(csv.ok && csv.value.body).toContain(`;'=1+1;"'\t@x";'-a;`.replaceAll('"', ''));
		const json = await dataFile(database.app, 'ereignisse.json', []);
		expect(json.ok && json.value.body).toContain('"title": "=1+1"');
		const bytes = await spreadsheet([
			{ name: 'a/b', header: ['x'], rows: [['=1+1'], [-3], ['a\u0007b'], [true]] },
		]);
		const read = await readSpreadsheet(bytes, 'a.xlsx');
		expect(read.ok && read.value.sheets[0]?.rows).toEqual([['x'], ["'=1+1"], ['-3'], ['a b'], ['true']]);
	});
});
