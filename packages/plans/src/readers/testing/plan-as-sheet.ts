import writeXlsxFile from 'write-excel-file/node';
import { type PrintedPlan, printedCells, printedLabels } from './invented-document.ts';

/** The rows of a spreadsheet with field and goal in columns of their own. */
export const sheetRows = (plan: PrintedPlan): readonly (readonly string[])[] => [
	['Handlungsfeld', 'Ziel', ...printedLabels],
	...plan.measures.map((measure) => {
		const field = plan.fields[measure.field - 1];
		const goal = plan.goals.find((one) => one.field === measure.field && one.position === measure.goal);
		return [
			`${field?.roman}: ${field?.name}`,
			`Ziel ${goal?.position}: ${goal?.name}`,
			...printedCells(measure),
		];
	}),
];

/** An invented plan as XLSX; with `isMerged`, field and goal are written once in cells over all their rows. */
export async function planAsXlsx(plan: PrintedPlan, { isMerged = false } = {}): Promise<Uint8Array> {
	const rows = sheetRows(plan);
	const spanOf = (row: number, column: number): number => {
		const value = rows[row]?.[column];
		if (rows[row - 1]?.[column] === value) return 0;
		let span = 1;
		while (rows[row + span]?.[column] === value) span++;
		return span;
	};
	const data = rows.map((cells, row) =>
		cells.map((value, column) => {
			if (!isMerged || column > 1 || row === 0) return { value, type: String };
			const span = spanOf(row, column);
			if (span === 0) return null;
			return span > 1 ? { value, type: String, rowSpan: span } : { value, type: String };
		}),
	);
	return new Uint8Array(await writeXlsxFile(data).toBuffer());
}

/** An invented plan as CSV with semicolons, in UTF-8 or, as older offices write it, Windows-1252. */
export function planAsCsv(plan: PrintedPlan, encoding: 'utf-8' | 'windows-1252' = 'utf-8'): Uint8Array {
	const quoted = (text: string): string => (/[;"\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);
	const text = `${sheetRows(plan)
		.map((row) => row.map(quoted).join(';'))
		.join('\r\n')}\r\n`;
	if (encoding === 'utf-8') return new TextEncoder().encode(text);
	// The few signs beyond Latin-1 that the invented text has.
	const high: ReadonlyMap<string, number> = new Map([
		['„', 0x84],
		['“', 0x93],
		['–', 0x96],
	]);
	return Uint8Array.from(text, (sign) => high.get(sign) ?? sign.charCodeAt(0));
}

/** An invented plan as plain text, as a list with a line per statement. */
export function planAsText(plan: PrintedPlan): Uint8Array {
	const lines = [plan.title, ''];
	for (const [at, field] of plan.fields.entries()) {
		lines.push(`Handlungsfeld ${field.roman}: ${field.name} (${field.count} Maßnahmen)`, '');
		for (const goal of plan.goals.filter((one) => one.field === at + 1)) {
			lines.push(`Ziel ${goal.position}: ${goal.name}`, '');
			for (const one of plan.measures.filter((m) => m.field === at + 1 && m.goal === goal.position)) {
				lines.push(
					`Maßnahme ${one.number}: ${one.title}`,
					...[
						['Federführung', one.lead],
						['Beteiligte', one.involved],
						['Indikator', one.indicator],
						['Zeitrahmen', one.due],
						['Finanzierung', one.budget],
						['Status', one.novelty],
					]
						.filter(([, value]) => value !== '')
						.map(([label, value]) => `${label}: ${value}`),
					'',
				);
			}
		}
	}
	return new TextEncoder().encode(lines.join('\n'));
}
