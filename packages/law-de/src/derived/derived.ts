import { derivedExploitation } from './exploitation.ts';
import { derivedPerson } from './person.ts';
import { derivedResidence } from './residence.ts';
import { derivedSubsistence } from './subsistence.ts';

/** Every derived fact of this law: computed, never asked. */
export const derived = {
	...derivedPerson,
	...derivedExploitation,
	...derivedResidence,
	...derivedSubsistence,
};
