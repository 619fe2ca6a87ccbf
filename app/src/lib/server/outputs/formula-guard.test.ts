import { expect, test } from 'vitest';
import { guardFormula, withoutFormulaGuard } from './formula-guard.ts';

test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '＝1+1', '＋1', '－1', '＠SUM(A1)'])(
	'%j is text in a cell, and comes back as it was',
	(formula) => {
		expect(guardFormula(formula)).toBe(`'${formula}`);
		expect(withoutFormulaGuard(guardFormula(formula))).toBe(formula);
	},
);

test.each(['', '2.5', 'Eine Maßnahme = ein Satz', '’n Abend', "'s ist so"])('%j stays as it is', (text) => {
	expect(guardFormula(text)).toBe(text);
	expect(withoutFormulaGuard(text)).toBe(text);
});
