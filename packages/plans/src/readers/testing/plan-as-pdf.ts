import { NodeCompiler } from '@myriaddreamin/typst-ts-node-compiler';
import { type PrintedPlan, printedCells, printedLabels } from './invented-document.ts';

const literal = (text: string): string => `#text(${JSON.stringify(text)})`;

/** How the invented plan is set; every variant occurs among real plans. */
export interface PdfLayout {
	/** Lines between cells, or white space alone. */
	readonly hasRules?: boolean;
	/** The label over the columns is printed anew on each page. */
	readonly repeatsHead?: boolean;
}

/** An invented plan as PDF: landscape tables over pages with repeated heads, goals between, page numbers. */
export function planAsPdf(
	plan: PrintedPlan,
	{ hasRules = true, repeatsHead = true }: PdfLayout = {},
): Uint8Array {
	const stroke = hasRules ? '0.5pt' : 'none';
	const parts = [
		`#set page(paper: "a4", flipped: true, margin: 1.5cm, header: [Erfundener Musterplan #h(1fr) Muster], footer: context [#h(1fr) Seite #counter(page).display()])`,
		`#set text(size: 8pt, lang: "de", hyphenate: true)`,
		`#set par(justify: false)`,
		`#text(size: 20pt, weight: "bold")[${literal(plan.title)}]`,
		literal('Dieses Dokument ist frei erfunden. Es zeigt nur, wie solche Pläne gesetzt sind.'),
	];
	for (const [at, field] of plan.fields.entries()) {
		parts.push(
			`#heading(level: 1)[${literal(`Handlungsfeld ${field.roman}: ${field.name} (${field.count} Maßnahmen)`)}]`,
			literal(
				'Einleitender Satz zum Handlungsfeld, der kein Vorhaben nennt und über die ganze Breite der Seite läuft.',
			),
		);
		for (const goal of plan.goals.filter((one) => one.field === at + 1)) {
			const rows = plan.measures.filter((one) => one.field === at + 1 && one.goal === goal.position);
			const cells = rows.flatMap((one) => printedCells(one).map((text) => `[${literal(text)}]`));
			const head = `table.header(repeat: ${repeatsHead}, ${printedLabels.map((label) => `[*${label}*]`).join(', ')})`;
			parts.push(
				`#heading(level: 2)[${literal(`Ziel ${goal.position}: ${goal.name}`)}]`,
				`#table(columns: (1.1cm, 6.5cm, 3.2cm, 3cm, 3.6cm, 2.3cm, 3cm, 2.4cm), stroke: ${stroke}, ${head}, ${cells.join(', ')})`,
			);
		}
	}
	return compileTypst(parts.join('\n\n'));
}

/** Any Typst source as PDF. */
export function compileTypst(source: string): Uint8Array {
	return new Uint8Array(NodeCompiler.create().pdf({ mainFileContent: source }));
}
