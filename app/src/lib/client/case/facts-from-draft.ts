import type { Answers } from './case-facts.ts';

/** What a first message already said, as answers: the group of age alone; 'adult' is 21 or older there. */
export function factsFromDraft(ageGroup: 'under18' | '18to20' | 'adult' | null): Answers {
	switch (ageGroup) {
		case 'under18':
			return { 'person.age': { to: 17 } };
		case '18to20':
			return { 'person.age': { from: 18, to: 20 } };
		case 'adult':
			return { 'person.age': { from: 21 } };
		case null:
			return {};
	}
}
