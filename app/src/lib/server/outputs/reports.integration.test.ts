import { inventedPlan } from '@schutznetz/plans/invented';
import { readDocument } from '@schutznetz/plans/readers';
import { releasedRecords } from '@schutznetz/plans/released-records';
import { extractText, getDocumentProxy } from 'unpdf';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { contribute } from '../contributions/index.ts';
import { releaseRecords } from '../db/index.ts';
import { type TemporaryDatabase, temporaryDatabase } from '../db/testing/index.ts';
import { inventedMembers } from '../participants/testing/index.ts';
import { loadPublicContent } from '../plans/index.ts';
import { ifgFile, readIfgRequest, readReport, reportFile } from './index.ts';
import { frames } from './report/frames.ts';

const asked = {
	monitorAddress: 'https://example.org/de/monitor',
	now: Temporal.Instant.from('2026-11-21T12:00:00Z'),
};
let database: TemporaryDatabase;
beforeAll(async () => {
	database = await temporaryDatabase();
	await loadPublicContent(database.owner);
	await releaseRecords(database.owner, releasedRecords);
	await releaseRecords(database.owner, inventedPlan());
	const members = await inventedMembers(database);
	for (const member of [members.civil, members.rapporteur]) {
		const draft = {
			measureId: 'muster-2-1',
			roundId: null,
			body: {
				dimension: 'effect' as const,
				value: member === members.civil ? ('none' as const) : ('mostly' as const),
				reason: `Erfundene Begründung ${member.role}`,
				proofs: [],
				ties: null,
			},
		};
		await contribute(database.app, member, 'assessment', draft, Temporal.PlainDate.from('2026-11-21'));
	}
});
afterAll(() => database?.stop());
const query = (text: string) => new URLSearchParams(text);
const everyQuestion = frames.map(({ id, questions }) => ({
	id,
	query: query(`rahmen=${id}&plan=muster&plan=nap-mh${questions.map((one) => `&frage=${one.id}`).join('')}`),
}));

test.each(everyQuestion)(
	'a report for $id cites each line and labels what is invented',
	async ({ query: all }) => {
		const { document } = await readReport(database.app, all, asked);
		if (!document) throw new Error('there is no report');
		const json = JSON.stringify(document);
		expect(json).toContain('0 von 126');
		const lists = document.blocks.filter((block) => block.kind === 'list').flatMap(({ items }) => items);
		expect(lists.length).toBeGreaterThan(10);
		expect(lists.filter(({ text, notes }) => /^F\d/.test(text) && notes.length === 0)).toEqual([]);
		const places = document.blocks.flatMap((block, index) =>
			block.kind === 'paragraph' && block.text.startsWith('muster, Maßnahme') ? [index] : [],
		);
		for (const index of places) expect(document.blocks[index - 1]).toMatchObject({ tone: 'label' });
		expect(json).not.toMatch(/undefined|\[object/);
	},
);

test('a report goes out as PDF and DOCX with both assessments side by side', async () => {
	const all = query(
		`rahmen=greta&plan=muster${frames[0]?.questions.map(({ id }) => `&frage=${id}`).join('') ?? ''}`,
	);
	const pdf = await reportFile(database.app, 'bericht.pdf', all, asked);
	const { text } = await extractText(await getDocumentProxy(pdf?.body as Uint8Array), { mergePages: true });
	const docx = await reportFile(database.app, 'bericht.docx', all, asked);
	const read = await readDocument(docx?.body as Uint8Array, 'bericht.docx');
	if (!read.ok) throw new Error(read.error.kind);
	for (const whole of [text.replaceAll(/\s+/g, ' '), JSON.stringify(read.value.blocks)]) {
		expect(whole).toContain('Entwurf für einen Schattenbericht');
		expect(whole).toContain('https://example.org/de/monitor/forderungen/F2.1');
		expect(whole).toContain('Erfunden: Dies ist ein Beispiel');
		for (const role of ['civil', 'rapporteur']) expect(whole).toContain(`Erfundene Begründung ${role}`);
	}
});

test('without a question there is a form and no report; what does not exist is left out', async () => {
	const empty = await readReport(database.app, query(''), asked);
	expect(empty.document).toBeNull();
	const strange = await readReport(database.app, query('rahmen=x&frage=<b>&plan=../&forderung=F99'), asked);
	expect(strange.choice).toMatchObject({ questions: [], plans: [], demands: [] });
	expect(await reportFile(database.app, 'bericht.pdf', query(''), asked)).toBeUndefined();
});

test('a request names the gap, the paragraphs and no promise', async () => {
	const { request } = await readIfgRequest(database.app, { measure: 'muster-1-1' }, asked);
	if (!request.ok) throw new Error(request.error.kind);
	const { text, isInvented } = request.value;
	expect(isInvented).toBe(true);
	expect(text).toContain('Bitte nicht absenden');
	expect(text).toContain('§ 1 Abs. 1 des Informationsfreiheitsgesetzes');
	expect(text).toContain('soll innerhalb eines Monats');
	expect(text).toContain('§ 10 Abs. 1 Satz 2');
	expect(text).toContain('https://example.org/de/monitor/massnahmen/muster-1-1');
	const real = await readIfgRequest(database.app, { body: 'bmas' }, asked);
	expect(real.request.ok && real.request.value).toMatchObject({ isInvented: false });
	expect(real.request.ok && real.request.value.text).toContain('in der Federführung dieser Stelle');
	const docx = await ifgFile(database.app, 'anfrage.docx', { body: 'bmas' }, asked);
	expect((await readDocument(docx?.body as Uint8Array, 'a.docx')).ok).toBe(true);
});

test.each([
	[{}, 'nothingChosen'],
	[{ measure: 'nap-mh-1-1' }, 'unknown'],
	[{ body: 'gibtesnicht' }, 'unknown'],
	[{ body: 'land-bw' }, 'notFederal'],
	[{ body: 'kok' }, 'notFederal'],
] as const)('%j gives no draft and says why', async (subject, kind) => {
	const { request } = await readIfgRequest(database.app, subject, asked);
	expect(request).toMatchObject({ ok: false, error: { kind } });
	expect(await ifgFile(database.app, 'anfrage.txt', subject, asked)).toBeUndefined();
});
