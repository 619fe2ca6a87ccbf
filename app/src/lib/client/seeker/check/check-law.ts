import { interview, isRightOfPerson, lawDe, sensitiveFacts, whoLearnsByIt } from '@schutznetz/law-de';
import { type CheckLaw, lawForCheck } from './law-for-check.ts';

/**
 * The German law as far as the check needs it. A build runs this module and puts its value in its place
 * (`vite.config.ts`): phones load a fraction of the whole law.
 */
export const checkLaw: CheckLaw = lawForCheck(lawDe, {
	interview,
	neverAsked: sensitiveFacts.filter(({ reason }) => reason === 'ownOffence').map(({ fact }) => fact),
	isRight: isRightOfPerson,
	whoLearnsBy: whoLearnsByIt,
});
