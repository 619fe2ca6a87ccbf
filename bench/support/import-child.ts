// A process of its own for each import, so that its peak memory is its own. Prints one line of JSON.
import { readDocument, readPlan } from '@schutznetz/plans/readers';
import { temporaryDatabase } from '../../app/src/lib/server/db/testing/index.ts';
import { importAsCommand } from '../../app/src/lib/server/imports/index.ts';
import { measureCorpus } from './measure-corpus.ts';

const rows = Number(process.argv[2]);
const ones = ['', 'I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX'];
// No plan counts a field's measures beyond three digits.
const perField = 500;
const csv = [
	'Handlungsfeld;Nr.;Maßnahme;Beschreibung;Federführung;Indikator',
	...measureCorpus(rows).map(({ body }, index) => {
		const at = Math.floor(index / perField) + 1;
		const field = `${'X'.repeat(Math.floor(at / 10))}${ones[at % 10]}. Erfundenes Feld ${at}`;
		const number = (index % perField) + 1;
		return [field, number, body.title, body.text, body.leadText, body.indicatorText].join(';');
	}),
].join('\r\n');
const bytes = new TextEncoder().encode(csv);
const database = await temporaryDatabase();
try {
	const baseRssMb = process.memoryUsage().rss / 2 ** 20;
	const startedAt = performance.now();
	const document = await readDocument(bytes, 'plan.csv');
	if (!document.ok) throw new Error(document.error.kind);
	const reading = readPlan(document.value);
	const readAt = performance.now();
	const outcome = await importAsCommand(
		database.owner,
		{ name: 'plan.csv', mediaType: 'text/csv', bytes },
		{
			target: { plan: 'muster', on: '2026-11-21', title: 'Erfundener Plan' },
			reading,
			isCommitted: true,
			now: Temporal.Now.instant(),
		},
	);
	const endedAt = performance.now();
	const second = await importAsCommand(
		database.owner,
		{ name: 'plan.csv', mediaType: 'text/csv', bytes },
		{
			target: { plan: 'muster', on: '2026-11-21', title: 'Erfundener Plan' },
			reading,
			isCommitted: true,
			now: Temporal.Now.instant(),
		},
	);
	console.log(
		JSON.stringify({
			rows,
			measuresRead: reading.measures.length,
			draftsWritten: outcome.written,
			misfits: outcome.misfits.length,
			writtenTheSecondTime: second.written,
			readSeconds: Number(((readAt - startedAt) / 1000).toFixed(2)),
			seconds: Number(((endedAt - startedAt) / 1000).toFixed(2)),
			baseMb: Math.round(baseRssMb),
			peakMb: Math.round(process.resourceUsage().maxRSS / 1024),
		}),
	);
} finally {
	await database.stop();
}
