import { germanCsv } from '../csv/index.ts';
import type { PerThousand } from './effect-of-reform.ts';
import { reformsForPage } from './reforms-for-page.ts';

const columns = [
	'kennzeichnung',
	'forderung',
	'reform',
	'regel',
	'titel',
	'heute_von',
	'heute_bis',
	'reform_von',
	'reform_bis',
	'gewonnen_von',
	'gewonnen_bis',
	'verloren_von',
	'verloren_bis',
	'offen_heute_von',
	'offen_heute_bis',
	'offen_reform_von',
	'offen_reform_bis',
	'stichtag',
	'startwert',
	'rechnungen',
];

/** The effects on a demand's page as a file; the label is a column, so that no row travels without it. Null for a demand without a reform. */
export function effectFile(
	demandId: string,
	query: URLSearchParams,
	today: Temporal.PlainDate,
	label: string,
): string | null {
	const { reforms } = reformsForPage(demandId, query, today);
	if (reforms.length === 0) return null;
	const pair = ({ low, high }: PerThousand) => [low, high];
	return germanCsv(
		columns,
		reforms.flatMap(({ id, effect }) =>
			effect.rows.map((row) => [
				label,
				demandId,
				id,
				row.rule,
				row.title,
				...[row.today, row.reformed, row.gained, row.lost, row.openToday, row.openReformed].flatMap(pair),
				effect.day,
				effect.seed,
				effect.calculations,
			]),
		),
	);
}
