/**
 * How fast is the plan monitor, how well does it search, and how little does it send?
 *
 * Search, list, filter and matrix run through the use cases of the pages, on a database of its own with invented
 * measures (`support/measure-corpus.ts`, the same every time). Beside each search runs a stand-in for govplan's way
 * of searching on the same rows in the same run (`support/govplan-search.ts` says what it is and is not). Both sides
 * alternate; medians and p95 of all rounds. An import reads a CSV, works it out against what is there and writes
 * drafts, in a process of its own. IMPACT's figure is what its client was seen to ship: 7.56 MB of script, 1.36 MB
 * gzip.
 */
import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { parseArgs, promisify } from 'node:util';
import { inventedPlan } from '@schutznetz/plans/invented';
import { sql } from 'kysely';
import { coverageOf } from '../app/src/lib/server/analysis/index.ts';
import { releaseRecords } from '../app/src/lib/server/db/index.ts';
import { temporaryDatabase } from '../app/src/lib/server/db/testing/index.ts';
import { listMeasures } from '../app/src/lib/server/measures/index.ts';
import { loadPublicContent } from '../app/src/lib/server/plans/index.ts';
import { govplanDesignFigures, govplanSearch, makeGovplanTables } from './support/govplan-search.ts';
import { measureCorpus } from './support/measure-corpus.ts';
import { median, quantile } from './support/median.ts';
import { overviewBytes } from './support/overview-bytes.ts';
import { compoundRecall, paragraphMatches } from './support/search-quality.ts';
import { storedSearch } from './support/stored-search.ts';

const { values } = parseArgs({
	options: { json: { type: 'boolean', default: false }, rounds: { type: 'string', default: '30' } },
});
const rounds = Number(values.rounds);
const sizes = [209, 1000, 10_000] as const;
const lines = ['beratungsstelle', 'unterkunft', 'aufenthalt', 'inspektion', 'entschädigung betroffene'];
const impactScriptGzipBytes = 1_360_000;

async function timed(work: () => Promise<unknown>): Promise<number> {
	const startedAt = performance.now();
	await work();
	return performance.now() - startedAt;
}
const round = (ms: number): number => Number(ms.toFixed(2));
const spread = (times: readonly number[]) => ({
	p50Ms: round(median(times)),
	p95Ms: round(quantile(times, 0.95)),
});

const database = await temporaryDatabase();
const { app, owner } = database;
const searches = [];
const pages: Record<string, { p50Ms: number; p95Ms: number }> = {};
let quality: object;
try {
	await loadPublicContent(owner);
	await releaseRecords(owner, inventedPlan());
	const corpus = measureCorpus(sizes.at(-1) ?? 0);
	const { rows: before } = await sql<{ count: number }>`
		SELECT count(*)::integer AS count FROM monitor_published WHERE kind = 'measure'`.execute(owner);
	let there = before[0]?.count ?? 0;
	for (const size of sizes) {
		const wanted = corpus.slice(0, size - (before[0]?.count ?? 0));
		await releaseRecords(
			owner,
			wanted
				.slice(there - (before[0]?.count ?? 0))
				.map(({ id, body }) => ({ kind: 'measure' as const, id, body })),
		);
		there = size;
		await sql`ANALYZE monitor_published`.execute(owner);
		await makeGovplanTables(owner);
		const ours: number[] = [];
		const page: number[] = [];
		const theirs: number[] = [];
		const theirRounds = Math.max(3, Math.ceil(rounds / (size > 1000 ? 6 : 1)));
		const q = (at: number): string => lines[at % lines.length] ?? '';
		for (let at = 0; at <= rounds; at += 1) {
			const stored = await timed(() => storedSearch(app, q(at)));
			const whole = await timed(() => listMeasures(app, { plan: 'muster', q: q(at) }));
			// The first round warms up and does not count.
			if (at === 0) continue;
			ours.push(stored);
			page.push(whole);
			if (at <= theirRounds) theirs.push(await timed(() => govplanSearch(owner, q(at))));
		}
		searches.push({
			measures: size,
			stored: spread(ours),
			wholePage: spread(page),
			govplanStandIn: { ...spread(theirs), rounds: theirs.length },
			govplanInDesignP50Ms: govplanDesignFigures[size],
			timesFaster: Number((median(theirs) / median(ours)).toFixed(1)),
			hits: Object.fromEntries(
				await Promise.all(lines.map(async (line) => [line, await storedSearch(app, line)] as const)),
			),
		});
	}
	const views: Record<string, () => Promise<unknown>> = {
		list: () => listMeasures(app, { plan: 'muster' }),
		lastPage: () => listMeasures(app, { plan: 'muster', page: 200 }),
		filter: () => listMeasures(app, { plan: 'muster', field: 'muster-2', lead: 'muster-amt' }),
		matrix: () => coverageOf(app, new URLSearchParams('plan=muster')),
	};
	for (const [name, work] of Object.entries(views)) {
		await work();
		const times: number[] = [];
		for (let at = 0; at < rounds; at += 1) times.push(await timed(work));
		pages[name] = spread(times);
	}
	quality = {
		recallUnseen: await compoundRecall(app, 'unseen'),
		recallSeen: await compoundRecall(app, 'seen'),
		paragraphs: await paragraphMatches(app),
	};
} finally {
	await database.stop();
}

const imports: unknown[] = [];
for (const rows of [209, 10_000]) {
	const child = join(import.meta.dirname, 'support/import-child.ts');
	const { stdout } = await promisify(execFile)(process.execPath, [child, String(rows)]);
	imports.push(JSON.parse(stdout.trim().split('\n').at(-1) ?? ''));
}
const bytes = await overviewBytes();

const result = {
	rounds,
	searches,
	pagesAt10000: pages,
	imports,
	bytes: { pages: bytes, impactScriptGzipBytes },
	quality,
};
if (values.json) console.log(JSON.stringify(result));
else {
	console.table(
		searches.map(({ stored, wholePage, govplanStandIn, ...rest }) => ({
			...rest,
			'stored p50': stored.p50Ms,
			'stored p95': stored.p95Ms,
			'page p50': wholePage.p50Ms,
			'stand-in p50': govplanStandIn.p50Ms,
			'stand-in p95': govplanStandIn.p95Ms,
		})),
	);
	console.table(pages);
	console.table(imports);
	console.table(bytes);
	console.log(JSON.stringify(quality, null, '\t'));
}
