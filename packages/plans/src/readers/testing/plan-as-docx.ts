import { Document, HeadingLevel, Packer, Paragraph, Table, TableCell, TableRow } from 'docx';
import { type PrintedPlan, printedCells, printedLabels } from './invented-document.ts';

const row = (cells: readonly string[], isHead = false): TableRow =>
	new TableRow({
		tableHeader: isHead,
		children: cells.map((text) => new TableCell({ children: [new Paragraph(text)] })),
	});

/** An invented plan as DOCX: headings, goals, one table per goal. */
export async function planAsDocx(plan: PrintedPlan): Promise<Uint8Array> {
	const children: (Paragraph | Table)[] = [new Paragraph({ text: plan.title, heading: HeadingLevel.TITLE })];
	for (const [at, field] of plan.fields.entries()) {
		const text = `Handlungsfeld ${field.roman}: ${field.name} (${field.count} Maßnahmen)`;
		children.push(new Paragraph({ text, heading: HeadingLevel.HEADING_1 }));
		for (const goal of plan.goals.filter((one) => one.field === at + 1)) {
			children.push(
				new Paragraph({ text: `Ziel ${goal.position}: ${goal.name}`, heading: HeadingLevel.HEADING_2 }),
				new Table({
					rows: [
						row(printedLabels, true),
						...plan.measures
							.filter((one) => one.field === at + 1 && one.goal === goal.position)
							.map((one) => row(printedCells(one))),
					],
				}),
			);
		}
	}
	return new Uint8Array(await Packer.toBuffer(new Document({ sections: [{ children }] })));
}
