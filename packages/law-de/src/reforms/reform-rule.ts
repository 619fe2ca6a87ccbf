import type { Rule, Sources } from '@schutznetz/rights';
import { textReadOn } from '../sources.ts';

/** What a reform says of a rule that today's law does not have. */
type RuleOfReform = Pick<
	Rule,
	'id' | 'title' | 'area' | 'holder' | 'condition' | 'modality' | 'effect' | 'authority' | 'related'
> & {
	readonly inShort: { readonly easy: string; readonly en: string };
	readonly sources: Sources;
};

/**
 * A rule that only a reform brings. With the id of a gap it takes the place of that gap, whose title and next step
 * would no longer fit.
 */
export const reformRule = (rule: RuleOfReform): Rule => ({
	...rule,
	nextStep:
		'Diese Regel gilt heute nicht. Sie zeigt, was die Forderung ändern würde; für die Beratung zählt das geltende Recht.',
	evidence: [],
	confidence: 'unverified',
	lawAsRead: textReadOn,
	valid: { from: textReadOn },
});
