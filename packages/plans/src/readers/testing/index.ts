/** Invented plan documents in every format, for tests, demo and bench. Production imports none of this. */
export { inventedDocument, type PrintedMeasure, type PrintedPlan } from './invented-document.ts';
export { planAsDocx } from './plan-as-docx.ts';
export { compileTypst, type PdfLayout, planAsPdf } from './plan-as-pdf.ts';
export { planAsCsv, planAsText, planAsXlsx, sheetRows } from './plan-as-sheet.ts';
