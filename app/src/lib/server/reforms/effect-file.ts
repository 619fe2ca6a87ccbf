import { err, ok, type Result } from '@schutznetz/kernel';
import { germanCsv } from '../csv/index.ts';
import type { PerThousand } from './effect-of-reform.ts';
import type { RefusedChoice } from './read-choices.ts';
import { reformsForPage } from './reforms-for-page.ts';

const columns = [
	'kennzeichnung',
	'forderung',
	'reform',
	'regel',
	'titel',
	'art',
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
	'rechnungen',
];

/** Why there is no file. */
export type NoFile = RefusedChoice | { readonly kind: 'noReform' };

/** The effects on a demand's page as a file; the label is a column, so that no row travels without it. */
export function effectFile(
	demandId: string,
	query: URLSearchParams,
	today: Temporal.PlainDate,
	label: string,
): Result<string, NoFile> {
	const { reforms, refused } = reformsForPage(demandId, query, today);
	if (reforms.length === 0) return err({ kind: 'noReform' });
	// A file travels without its page: better none than one that answers another question.
	if (refused) return err(refused);
	const pair = ({ low, high }: PerThousand) => [low, high];
	const body = germanCsv(
		columns,
		reforms.flatMap(({ id, effect }) =>
			effect.rows.map((row) => [
				label,
				demandId,
				id,
				row.rule,
				row.title,
				row.isBar ? 'Sperre' : 'Recht',
				...[
					row.today,
					row.reformed,
					row.gained,
					row.lost,
					row.lostAsShown,
					row.openToday,
					row.openReformed,
				].flatMap(pair),
				effect.day,
				effect.seed,
				effect.calculations,
			]),
		),
	);
	return ok(body);
}
