import type { Rule } from '@schutznetz/rights';

/** What follows from turning to whoever decides: a control of a workplace, or that a public body learns of somebody. */
export type WhoLearns = 'control' | 'publicBody' | 'nobodyPublic';

const control = /Zoll|Arbeitsschutzbehörde/;
const publicBody =
	/behörde|gericht|amt(?:\b|s)|BAMF|BAFA|Polizei|Staatsanwalt|Jobcenter|kasse\b|genossenschaft|Land(?:es)?\b|Länder|Botschaft|kommission|dienststelle|zuständige Stelle|Stelle des Landes/i;

/**
 * Who comes to know something when somebody uses a rule: the first place that its authority names. Behind a control
 * or a public body may stand a report to the Ausländerbehörde (SUB-13, LAB-02).
 */
export function whoLearnsByIt({ authority }: Pick<Rule, 'authority'>): WhoLearns {
	const [first = ''] = authority.split(';');
	if (control.test(first)) return 'control';
	return publicBody.test(first) ? 'publicBody' : 'nobodyPublic';
}
