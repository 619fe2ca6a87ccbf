import { createHash } from 'node:crypto';
import { err, ok, type Result } from '@schutznetz/kernel';
import type { Catalogue, PublicContent } from '@schutznetz/plans';
import { germanCsv } from '../csv/index.ts';
import type { Db } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';
import { type CurrentContent, currentContent } from './current-content.ts';
import {
	type ColumnName,
	type DataSetName,
	dataSetColumns,
	dataSetNames,
	type Row,
	rowsOf,
} from './data-sets.ts';
import type { NotFound } from './find-demand.ts';

/** A file of open data, ready to be sent. */
export interface DataFile {
	readonly fileName: string;
	readonly contentType: string;
	readonly body: string;
	/** Quoted, as the header wants it. */
	readonly etag: string;
}

/** The page of open data. */
export interface DataSetList {
	readonly asOf: string;
	readonly sha256: string;
	readonly sets: readonly {
		readonly name: DataSetName;
		readonly columns: readonly ColumnName[];
		readonly count: CountView;
	}[];
}

/** What a file says about how it may be used. */
export const licenceNote =
	'Fakten und Fundstellen sind frei. Unsere Formulierungen stehen wie Schutznetz unter der EUPL 1.2; bitte Quelle, Stand und Inhalts-Hash nennen. Die Originaltexte gehören ihren Herausgeber*innen.';

const formats = { json: 'application/json; charset=utf-8', csv: 'text/csv; charset=utf-8' } as const;
type Format = keyof typeof formats;

/** The files of the release that is held, by address and name. */
let made: { readonly sha256: string; readonly files: Map<string, DataFile> } | undefined;

/** A file by its name, for instance `forderungen.csv`. */
export async function openDataFile(
	db: Db,
	fileName: string,
	monitorAddress: string,
): Promise<Result<DataFile, NotFound>> {
	const current = await currentContent(db);
	const [name, format] = fileName.split('.', 2);
	const set = dataSetNames.find((candidate) => candidate === name);
	if (set === undefined || (format !== 'json' && format !== 'csv') || fileName !== `${set}.${format}`) {
		return err({
			kind: 'notFound',
			asked: fileName,
			nearest: dataSetNames.map((candidate) => `${candidate}.csv`),
		});
	}
	if (made?.sha256 !== current.sha256) made = { sha256: current.sha256, files: new Map() };
	const key = `${monitorAddress} ${fileName}`;
	const file = made.files.get(key) ?? makeFile(current, set, format, monitorAddress);
	made.files.set(key, file);
	return ok(file);
}

/** The sets with their columns and counts. */
export async function listDataSets(db: Db): Promise<DataSetList> {
	const { content, sha256 } = await currentContent(db);
	return {
		asOf: content.asOf.toString(),
		sha256,
		sets: dataSetNames.map((name) => ({
			name,
			columns: dataSetColumns[name],
			count: countOf(content, name),
		})),
	};
}

/** The cells of a set, in the order of its columns, as they stand in its CSV. */
export async function dataSetCells(
	db: Db,
	name: DataSetName,
	monitorAddress: string,
): Promise<readonly (readonly (string | number | null)[])[]> {
	const { content } = await currentContent(db);
	return cellsOf(
		name,
		rowsOf(name, content, (path) => `${monitorAddress}/${path}`),
	);
}

function makeFile(
	{ content, sha256 }: CurrentContent,
	name: DataSetName,
	format: Format,
	monitorAddress: string,
): DataFile {
	const rows = rowsOf(name, content, (path) => `${monitorAddress}/${path}`);
	const body =
		format === 'csv'
			? germanCsv(dataSetColumns[name], cellsOf(name, rows))
			: jsonOf(name, rows, content, sha256);
	const asOf = content.asOf.toString();
	return {
		fileName: `schutznetz-${name}-${asOf}.${format}`,
		contentType: formats[format],
		body,
		etag: `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`,
	};
}

function cellsOf(name: DataSetName, rows: readonly Row[]): (string | number | null)[][] {
	return rows.map((row) =>
		dataSetColumns[name].map((column) => {
			const cell = row[column] ?? null;
			return typeof cell === 'object' ? (cell?.join(' | ') ?? null) : cell;
		}),
	);
}

function jsonOf(name: DataSetName, rows: readonly Row[], content: PublicContent, sha256: string): string {
	const { value, base, asOf, rule } = countOf(content, name);
	return `${JSON.stringify(
		{
			datensatz: name,
			stand: asOf,
			inhalt_sha256: sha256,
			lizenz: licenceNote,
			hinweis: content.note,
			anzahl: { wert: value, basis: base, stand: asOf, regel: rule },
			daten: rows,
		},
		null,
		'\t',
	)}\n`;
}

function countOf(content: PublicContent, name: DataSetName): CountView {
	const catalogue = (kind: Catalogue['kind']): CountView => {
		const found = content.catalogues.find((candidate) => candidate.kind === kind && candidate.imported > 0);
		return countView(found?.imported ?? 0, found?.base ?? null, content.asOf, found?.rule ?? '–');
	};
	switch (name) {
		case 'forderungen':
			return catalogue('demands');
		case 'empfehlungen':
			return catalogue('recommendations');
		case 'aussagen':
			return catalogue('statements');
		case 'plaene':
			return countView(
				content.plans.length,
				content.plans.length,
				content.asOf,
				'Nationale Aktionspläne, die hier beobachtet werden.',
			);
		case 'quellen':
			return countView(
				content.sources.length,
				content.sources.length,
				content.asOf,
				'Einträge im Quellenverzeichnis.',
			);
	}
}
