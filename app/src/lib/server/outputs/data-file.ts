import { err, ok, type Result } from '@schutznetz/kernel';
import { germanCsv } from '../csv/index.ts';
import type { Db } from '../db/index.ts';
import { licenceNote } from '../plans/index.ts';
import type { Sendable } from './conditional-response.ts';
import { type HeldState, publicState } from './public-state.ts';
import { type Resource, resources } from './resources.ts';
import { type Sheet, spreadsheet } from './spreadsheet.ts';
import { type Cell, cellsOf, columnsOf } from './table-of.ts';

/** There is no such file; these come nearest. */
export interface NoSuchFile {
	readonly kind: 'noSuchFile';
	readonly asked: string;
	readonly offered: readonly string[];
}

/** A set whose files have fewer columns than the API, each with its meaning. */
export interface ShortSet {
	readonly name: string;
	readonly title: string;
	readonly columns: readonly { readonly name: string; readonly meaning: string }[];
	readonly cells: () => Promise<readonly (readonly Cell[])[]>;
}

/** The formats of every set. */
export const dataFormats = ['csv', 'xlsx', 'json'] as const;
type Format = (typeof dataFormats)[number];

const contentTypes: Readonly<Record<Format, string>> = {
	csv: 'text/csv; charset=utf-8',
	xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
	json: 'application/json; charset=utf-8',
};

/** Everything in one file, in the canonical form that snapshots hash. */
export const wholeFileName = 'alles.json';
/** The data dictionary as files. */
export const dictionaryName = 'datenbeschreibung';

/** How a text that a spreadsheet would run as a formula is written; part of every dictionary. */
export const formulaNote =
	'In CSV und XLSX steht vor einem Text, der mit =, +, -, @, Tabulator oder Wagenrücklauf beginnt, ein Apostroph, damit kein Programm ihn als Formel ausführt. In JSON steht er unverändert.';

/**
 * A file of open data by its name: `massnahmen.xlsx`, `datenbeschreibung.csv`, `alles.json`.
 *
 * @param shortSets - sets whose CSV and JSON are made elsewhere; here they get their workbook and their description
 */
export async function dataFile(
	db: Db,
	fileName: string,
	shortSets: readonly ShortSet[],
): Promise<Result<Sendable, NoSuchFile>> {
	const held = await publicState(db);
	const download = `schutznetz-${fileName.replace('.', `-${held.state.contentAsOf}.`)}`;
	if (fileName === wholeFileName) {
		return ok({ body: held.json, contentType: contentTypes.json, fileName: download });
	}
	const [name, ending] = fileName.split('.', 2);
	const format = dataFormats.find((one) => one === ending);
	const isWhole = format !== undefined && fileName === `${name}.${format}`;
	const resource = resources.find((one) => one.fileName === name);
	if (!isWhole || (resource === undefined && name !== dictionaryName)) {
		const offered = [
			...resources.map((one) => `${one.fileName}.csv`),
			`${dictionaryName}.csv`,
			wholeFileName,
		];
		return err({ kind: 'noSuchFile', asked: fileName, offered });
	}
	const short = shortSets.find((one) => one.name === name);
	const body =
		short && format === 'xlsx'
			? await shortWorkbook(short)
			: resource
				? await setFile(held, resource, format)
				: await dictionaryFile(format, shortSets);
	return ok({ body, contentType: contentTypes[format], fileName: download });
}

async function setFile(
	{ state, sha256 }: HeldState,
	resource: Resource,
	format: Format,
): Promise<Sendable['body']> {
	const items = state.resources[resource.name] ?? [];
	if (format === 'json') {
		return `${JSON.stringify(
			{
				datensatz: resource.fileName,
				titel: resource.title,
				stand: state.contentAsOf,
				pruefsumme_gesamt_sha256: sha256,
				lizenz: licenceNote,
				hinweis: state.note,
				anzahl: items.length,
				daten: items,
			},
			null,
			'\t',
		)}\n`;
	}
	const columns = columnsOf(resource.schema);
	const header = columns.map(({ name }) => name);
	const rows = items.map((item) => cellsOf(item, columns));
	if (format === 'csv') return germanCsv(header, rows.map(csvRow));
	const meanings = columns.map(({ name, meaning, type, values }) => [
		name,
		meaning,
		type,
		values.join(' | '),
	]);
	return spreadsheet([{ name: resource.title, header, rows }, descriptionSheet(meanings)]);
}

async function shortWorkbook({ title, columns, cells }: ShortSet): Promise<Sendable['body']> {
	return spreadsheet([
		{ name: title, header: columns.map(({ name }) => name), rows: await cells() },
		descriptionSheet(columns.map(({ name, meaning }) => [name, meaning, '', ''])),
	]);
}

const descriptionSheet = (rows: readonly (readonly Cell[])[]): Sheet => ({
	name: 'Beschreibung',
	header: ['feld', 'bedeutung', 'art', 'werte'],
	rows: [...rows, ['', formulaNote, '', ''], ['', licenceNote, '', '']],
});

async function dictionaryFile(format: Format, shortSets: readonly ShortSet[]): Promise<Sendable['body']> {
	const header = ['datensatz', 'gilt_fuer', 'titel', 'feld', 'bedeutung', 'art', 'werte'];
	const shortNames = new Set(shortSets.map(({ name }) => name));
	const rows = [
		...shortSets.flatMap(({ name, title, columns }) =>
			columns.map((column) => [name, 'Dateien', title, column.name, column.meaning, '', '']),
		),
		...resources.flatMap((resource) => {
			const isShort = shortNames.has(resource.fileName);
			const place = `Schnittstelle (${resource.name})${isShort ? '' : ' und Dateien'}`;
			return columnsOf(resource.schema).map(({ name, meaning, type, values }) => {
				return [resource.fileName, place, resource.title, name, meaning, type, values.join(' | ')];
			});
		}),
	];
	if (format === 'csv') return germanCsv(header, rows);
	if (format === 'xlsx') return spreadsheet([{ name: 'Datenbeschreibung', header, rows }]);
	const described = rows.map((row) => Object.fromEntries(header.map((key, index) => [key, row[index]])));
	return `${JSON.stringify({ hinweis: formulaNote, lizenz: licenceNote, felder: described }, null, '\t')}\n`;
}

const csvRow = (row: readonly Cell[]): (string | number | null)[] =>
	row.map((cell) => (typeof cell === 'boolean' ? String(cell) : cell));
