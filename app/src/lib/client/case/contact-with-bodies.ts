import type { RightAnswer, Rule } from '@schutznetz/rights';
import { isCounsellorsDuty } from './todo-today.ts';

/** The rules on what bodies pass on to the Ausländerbehörde; what binds the counsellor is a matter of its own. */
export const isPassingOn = (right: RightAnswer): boolean =>
	right.rule.area === 'Beratung' && !isCounsellorsDuty(right);

/** Bodies that are certainly none of the State's: everybody else may have to pass on what they hear. */
const PRIVATE =
	/^(fach)?beratungsstelle|^arbeitgeber|^rechtsanw|^anw|^unternehmen|^auftraggeber|^betrieb|^träger der freien|^keine/i;

/**
 * Does this right lead to those who inspect workplaces? They pass on what they find: nothing about it reaches the
 * person without saying so.
 */
export const invitesHint = ({ authority, area }: Rule): boolean =>
	area !== 'Beratung' && /zoll|arbeitsschutz|gewerbeaufsicht/i.test(authority);

/**
 * Does the next step of this right lead to a public body? Where it is not certain that it does not, the answer is yes:
 * a warning too many costs a sentence, one too few may cost the stay.
 */
export const leadsToPublicBody = ({ area, authority, nextStep }: Rule): boolean =>
	area !== 'Beratung' && (nextStep !== undefined || authority !== '') && !PRIVATE.test(authority);
