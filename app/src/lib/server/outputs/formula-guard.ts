/** What a spreadsheet would run, full-width signs too: `escape_formulas` of our CSV looks at the same ones. */
const formulaStart = /^[=+\-@\t\r＝＋－＠]/;
const guarded = /^'(?=[=+\-@\t\r＝＋－＠])/;

/** A text for a cell: an apostrophe stands before one that would begin a formula, also once it is saved as CSV. */
export function guardFormula(text: string): string {
	return formulaStart.test(text) ? `'${text}` : text;
}

/** The text that stood in a cell of ours which came back. */
export function withoutFormulaGuard(cell: string): string {
	return cell.replace(guarded, '');
}
