import type { Rule } from '@schutznetz/rights';
import type { RuleName } from './vocabulary.ts';

/** Where the words of the rule do not tell by themselves. */
const noRights: ReadonlySet<string> = new Set<RuleName>([
	// A prohibition, and duties that an authority lays on the person.
	'LAB-03',
	'RES-30',
	'RES-36b',
	// They say whom an act or an offence is about; the rights stand in rules of their own.
	'SUB-01',
	'CRIM-01',
]);

/** How a holder is called who is not the person: 'die Ausländerbehörde (Befugnis gegen die Person)'. */
const powerOfOthers = /\((?:Befugnis gegen|Aufgabe gegenüber|eine Pflicht, die die Person gefährden)/;

/**
 * Whether a rule may stand in a list of somebody's rights. It may not where it bars, burdens or threatens them, where
 * it says that a right is missing, and where it binds a counselling centre.
 */
export const isRightOfPerson = ({ id, modality, area, holder }: Rule): boolean =>
	modality !== 'exclusion' &&
	modality !== 'gap' &&
	area !== 'Beratung' &&
	!powerOfOthers.test(holder) &&
	!noRights.has(id);
