import { dayInBerlin, err, ok, type Result } from '@schutznetz/kernel';
import { readSpreadsheet } from '@schutznetz/plans/readers';
import { implementationStates } from '@schutznetz/plans/records';
import writeXlsxFile from 'write-excel-file/node';
import type { Contributor } from '../contributions/index.ts';
import { type Db, findRequest, inOrganisation, readPublished } from '../db/index.ts';
import { guardFormula, withoutFormulaGuard } from '../outputs/index.ts';
import { type AnswerLine, type AnswerProblem, readAnswer, storeReports } from './take-reports.ts';

/** The words of the sheet, so that they stand in the catalogue alone. */
export interface SheetWords {
	readonly columns: {
		readonly measureId: string;
		readonly number: string;
		readonly title: string;
		readonly state: string;
		readonly text: string;
		readonly nextStep: string;
		readonly proofTitle: string;
		readonly proofUrl: string;
	};
	readonly states: Readonly<Record<(typeof implementationStates)[number] | 'unknown', string>>;
	readonly hint: string;
}

const columnNames = [
	'measureId',
	'number',
	'title',
	'state',
	'text',
	'nextStep',
	'proofTitle',
	'proofUrl',
] as const;
const stateNames = [...implementationStates, 'unknown'] as const;

/** The sheet of a request, to be filled in and sent back; undefined where there is no such request. */
export async function requestSheet(
	db: Db,
	requestId: string,
	words: SheetWords,
): Promise<Uint8Array | undefined> {
	const request = await findRequest(db, requestId);
	if (!request) return undefined;
	const measures = await readPublished(db, 'measure', { ids: request.measureIds });
	const cell = (value: string) => ({ type: String, value: guardFormula(value), wrap: true }) as const;
	const rows = [
		[{ ...cell(words.hint), columnSpan: columnNames.length }],
		columnNames.map((name) => ({ ...cell(words.columns[name]), fontWeight: 'bold' as const })),
		...measures.map(({ id, body }) => [
			cell(id),
			cell(body.number),
			cell(body.title),
			...columnNames.slice(3).map(() => cell('')),
		]),
	];
	const widths = [18, 8, 50, 18, 60, 40, 30, 40].map((width) => ({ width }));
	return writeXlsxFile(rows, { columns: widths, sheet: 'Antwort' }).toBuffer();
}

/** Why a sheet that came back was not taken; nothing of it is stored then. */
export type SheetRefusal =
	| { readonly kind: 'notOffice' | 'noSuchRequest' | 'nothingSaid' }
	| { readonly kind: 'unreadable'; readonly reason: string }
	| { readonly kind: 'columnsMissing'; readonly due: readonly string[] }
	| { readonly kind: 'foreignMeasures'; readonly ids: readonly string[] }
	| { readonly kind: 'twice'; readonly ids: readonly string[] }
	| { readonly kind: 'invalid'; readonly lines: readonly AnswerProblem[] };

/**
 * Takes a sheet that came back: a dry run says what would be stored, the second run stores it, all of it or nothing.
 * It waits for somebody who did not bring it in.
 */
export async function takeSheet(
	db: Db,
	member: Contributor,
	given: {
		readonly requestId: string;
		readonly name: string;
		readonly bytes: Uint8Array;
		readonly isDryRun: boolean;
	},
	words: SheetWords,
	now: Temporal.Instant,
): Promise<Result<{ readonly reports: number; readonly empty: number }, SheetRefusal>> {
	if (member.role !== 'office') return err({ kind: 'notOffice' });
	const request = await findRequest(db, given.requestId);
	if (!request) return err({ kind: 'noSuchRequest' });
	const read = await readSpreadsheet(given.bytes, given.name);
	if (!read.ok) return err({ kind: 'unreadable', reason: read.error.kind });
	const lines = readLines(read.value.sheets[0]?.rows ?? [], words);
	if (!lines) return err({ kind: 'columnsMissing', due: Object.values(words.columns) });
	const ids = lines.map(({ measureId }) => measureId);
	const foreign = ids.filter((id) => !request.measureIds.includes(id));
	if (foreign.length > 0) return err({ kind: 'foreignMeasures', ids: foreign });
	const twice = ids.filter((id, at) => ids.indexOf(id) !== at);
	if (twice.length > 0) return err({ kind: 'twice', ids: twice });
	const today = dayInBerlin(now);
	const { reports, problems } = readAnswer(request, lines, today);
	if (problems.length > 0) return err({ kind: 'invalid', lines: problems });
	if (reports.length === 0) return err({ kind: 'nothingSaid' });
	if (!given.isDryRun) {
		const { organisationId, accountId } = member;
		await inOrganisation(db, organisationId, (tx) =>
			storeReports(tx, request, organisationId, { via: 'spreadsheet', accountId }, reports),
		);
	}
	return ok({ reports: reports.length, empty: request.measureIds.length - reports.length });
}

/** The lines below the row that names the columns, whatever their order; undefined where one is missing. */
function readLines(
	rows: readonly (readonly string[])[],
	words: SheetWords,
): readonly AnswerLine[] | undefined {
	const same = (a: string, b: string): boolean => a.trim().toLowerCase() === b.trim().toLowerCase();
	const headAt = rows.findIndex((row) => row.some((text) => same(text, words.columns.measureId)));
	const head = rows[headAt];
	if (!head) return undefined;
	const at = new Map(
		columnNames.map((name) => [name, head.findIndex((text) => same(text, words.columns[name]))]),
	);
	for (const name of ['state', 'text', 'nextStep', 'proofTitle', 'proofUrl'] as const) {
		if ((at.get(name) ?? -1) < 0) return undefined;
	}
	return rows.slice(headAt + 1).flatMap((row) => {
		const text = (name: (typeof columnNames)[number]): string =>
			withoutFormulaGuard(row[at.get(name) ?? -1] ?? '').trim();
		const measureId = text('measureId');
		if (measureId === '') return [];
		const state = text('state');
		return [
			{
				measureId,
				state: stateNames.find((name) => same(words.states[name], state)) ?? state,
				text: text('text'),
				nextStep: text('nextStep'),
				proofTitle: text('proofTitle'),
				proofUrl: text('proofUrl'),
			},
		];
	});
}
