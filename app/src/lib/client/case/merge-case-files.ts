import { type Answers, isSameAnswer } from './case-facts.ts';
import type { CaseFile } from './case-file.ts';

export type Pick = 'mine' | 'theirs';

/** An answer in which two versions of a case differ; undefined where one has none. */
export type AnswerDifference = { readonly fact: string; readonly mine: unknown; readonly theirs: unknown };

export type FileDifference = {
	readonly answers: readonly AnswerDifference[];
	readonly isNameDifferent: boolean;
	readonly areNotesDifferent: boolean;
};

/** Where my version and the stored one differ; equal answers are not asked about. */
export function differenceOf(mine: CaseFile, theirs: CaseFile): FileDifference {
	const names = new Set([...Object.keys(theirs.facts), ...Object.keys(mine.facts)]);
	return {
		answers: [...names].flatMap((fact) => {
			const [one, other] = [mine.facts[fact], theirs.facts[fact]];
			return isSameAnswer(one, other) ? [] : [{ fact, mine: one, theirs: other }];
		}),
		isNameDifferent: mine.name !== theirs.name,
		areNotesDifferent: mine.notes !== theirs.notes,
	};
}

/** Where one side has no answer, what is there is kept; where both have one, mine, until somebody decides. */
export function firstPick({ mine, theirs }: AnswerDifference): Pick {
	return mine === undefined && theirs !== undefined ? 'theirs' : 'mine';
}

/**
 * One file of both: each differing answer from the side that was picked, equal ones once. Notes that differ stand
 * one after the other; nobody's words are lost. Both are said in one vocabulary: migrate before.
 */
export function mergeCaseFiles(
	mine: CaseFile,
	theirs: CaseFile,
	picks: Readonly<Record<string, Pick>>,
	name: Pick,
): CaseFile {
	const { answers, areNotesDifferent } = differenceOf(mine, theirs);
	const facts: Record<string, unknown> = { ...theirs.facts, ...mine.facts };
	for (const difference of answers) {
		const chosen = difference[picks[difference.fact] ?? firstPick(difference)];
		if (chosen === undefined) delete facts[difference.fact];
		else facts[difference.fact] = chosen;
	}
	return {
		...mine,
		name: name === 'mine' ? mine.name : theirs.name,
		facts: facts satisfies Answers,
		notes: areNotesDifferent ? joined(theirs.notes, mine.notes) : mine.notes,
		conversationId: mine.conversationId ?? theirs.conversationId,
		land: mine.land ?? theirs.land,
		vocabulary: Math.max(mine.vocabulary, theirs.vocabulary),
		putOff: [...new Set([...mine.putOff, ...theirs.putOff])].filter((fact) => !Object.hasOwn(facts, fact)),
		rest: { ...theirs.rest, ...mine.rest },
	};
}

function joined(theirs: string, mine: string): string {
	if (mine.includes(theirs)) return mine;
	if (theirs.includes(mine)) return theirs;
	return `${theirs}\n\n${mine}`;
}
