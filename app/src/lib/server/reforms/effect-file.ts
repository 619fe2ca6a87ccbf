import { err, ok, type Result } from '@schutznetz/kernel';
import type { Reform } from '@schutznetz/rights';
import { type CsvCell, germanCsv } from '../csv/index.ts';
import type { Effect, PerThousand } from './effect-of-reforms.ts';
import { groups } from './groups.ts';
import { lawVersion } from './law-version.ts';
import type { Busy } from './one-at-a-time.ts';
import { pageApart } from './page-apart.ts';
import { readAddress } from './read-address.ts';
import type { RefusedChoice } from './read-choices.ts';
import { reformsForPage } from './reforms-for-page.ts';
import type { Problem } from './settings.ts';

const columns = [
	'kennzeichnung',
	'forderung',
	'reform',
	'regel',
	'titel',
	'art',
	'gruppe',
	'heute_von',
	'heute_bis',
	'reform_von',
	'reform_bis',
	'gewonnen_von',
	'gewonnen_bis',
	'verloren_von',
	'verloren_bis',
	'verloren_wie_gezeigt_von',
	'verloren_wie_gezeigt_bis',
	'offen_heute_von',
	'offen_heute_bis',
	'offen_reform_von',
	'offen_reform_bis',
	'stichtag',
	'startwert',
	'faelle_je_rechnung',
	'rechnungen',
	'rechtsfassung',
	'einstellungen',
];

/** Words that stand in a file: the label of every row, and the names of the groups. */
export type FileWords = Readonly<{
	label: string;
	everybody: string;
	group: (id: string, kind: string) => string;
}>;

/** Why there is no file. */
export type NoFile = RefusedChoice | NoReform | Busy;
type NoReform = { readonly kind: 'noReform' };

/** The effects on a demand's page as a file; the label is a column, so that no row travels without it. */
export async function effectFile(
	demandId: string,
	query: URLSearchParams,
	today: Temporal.PlainDate,
	words: FileWords,
	signal?: AbortSignal,
): Promise<Result<string, NoFile>> {
	const page = await reformsForPage(demandId, query, today, signal);
	if (!page.ok) return page;
	const { reforms, refused } = page.value;
	if (reforms.length === 0) return err({ kind: 'noReform' });
	// A file travels without its page: better none than one that answers another question.
	if (refused) return err(refused);
	return ok(
		germanCsv(
			columns,
			reforms.flatMap(({ id, effect }) => rowsOf(effect, { demand: demandId, reform: id, query: '' }, words)),
		),
	);
}

/** The effect of one reform, or of several together, as a file. */
export async function reformFile(
	chosen: Reform | null,
	query: URLSearchParams,
	today: Temporal.PlainDate,
	words: FileWords,
	signal?: AbortSignal,
): Promise<
	Result<string, { readonly kind: 'problems'; readonly problems: readonly Problem[] } | NoReform | Busy>
> {
	const { settings, problems, query: address } = readAddress(chosen, query, today);
	if (problems.length > 0) return err({ kind: 'problems', problems });
	const page = await pageApart(chosen, settings, today, signal);
	if (!page.ok) return page;
	const { reforms, effect } = page.value;
	if (effect === null) return err({ kind: 'noReform' });
	const about = {
		demand: reforms.flatMap(({ demands }) => demands).join(' '),
		reform: reforms.map(({ id }) => id).join(' '),
		query: address,
	};
	return ok(germanCsv(columns, rowsOf(effect, about, words)));
}

function rowsOf(
	effect: Effect,
	about: Readonly<{ demand: string; reform: string; query: string }>,
	{ label, everybody, group }: FileWords,
): readonly CsvCell[][] {
	const pair = (range: PerThousand | null): CsvCell[] => (range ? [range.low, range.high] : ['', '']);
	return effect.rows.flatMap((row) => {
		const start = [label, about.demand, about.reform, row.rule, row.title, row.isBar ? 'Sperre' : 'Recht'];
		const end = [effect.day, effect.seed, effect.cases, effect.calculations, lawVersion(), about.query];
		const all = [
			row.today,
			row.reformed,
			row.gained,
			row.lost,
			row.lostAsShown,
			row.openToday,
			row.openReformed,
		];
		return [
			[...start, everybody, ...all.flatMap(pair), ...end],
			...row.groups.map(({ id, gained, lost }): CsvCell[] => [
				...start,
				group(id, groups.find((one) => one.id === id)?.of ?? ''),
				...[null, null, gained, lost, null, null, null].flatMap(pair),
				...end,
			]),
		];
	});
}
