import { err, ok, type Result } from '@schutznetz/kernel';
import type { Answers } from './case-facts.ts';

/**
 * A saved case, version 1. What a later release writes beside these fields is kept in `rest` and written back, so
 * that an older release never takes it away.
 */
export type CaseFile = {
	readonly v: 1;
	/** How the team calls the case, never the person's own name. */
	readonly name: string;
	/** 'YYYY-MM-DD' */
	readonly savedOn: string;
	/** Answers in the order in which they were asked; `facts` that the vocabulary does not know stay among them. */
	readonly facts: Answers;
	/** The counsellor's own words, apart from the facts. */
	readonly notes: string;
	/** The conversation that it was made of. */
	readonly conversationId: string | null;
	/** The version of the vocabulary in which the facts are said; a file that names none is of the first. */
	readonly vocabulary: number;
	/** Whose holidays count, by its code. Releases that do not know this field keep it in `rest`. */
	readonly land: string | null;
	/** Questions that were put off, so that the talk goes on where it stood. */
	readonly putOff: readonly string[];
	readonly rest: Readonly<Record<string, unknown>>;
};

export type CaseFileProblem =
	| { readonly kind: 'malformed'; readonly what: string }
	| { readonly kind: 'unknown-version'; readonly version: unknown };

/** Reads what was saved. Unknown fields are kept; a version that this release does not know is named. */
export function parseCaseFile(json: unknown): Result<CaseFile, CaseFileProblem> {
	if (!isRecord(json)) return err({ kind: 'malformed', what: 'file' });
	const { v, name, savedOn, facts, notes = '', conversationId = null, ...rest } = json;
	if (v !== 1) return err({ kind: 'unknown-version', version: v });
	if (typeof name !== 'string') return err({ kind: 'malformed', what: 'name' });
	if (typeof savedOn !== 'string' || !/^\d{4}-\d{2}-\d{2}$/.test(savedOn))
		return err({ kind: 'malformed', what: 'savedOn' });
	if (!isRecord(facts)) return err({ kind: 'malformed', what: 'facts' });
	if (typeof notes !== 'string') return err({ kind: 'malformed', what: 'notes' });
	if (conversationId !== null && typeof conversationId !== 'string')
		return err({ kind: 'malformed', what: 'conversationId' });
	return ok({ v, name, savedOn, facts, notes, conversationId, ...laterFields(rest) });
}

/** Fields that came after the first release; of another shape than today's they stay untouched in `rest`. */
function laterFields({
	vocabulary,
	land,
	putOff,
	...rest
}: Record<string, unknown>): Pick<CaseFile, LaterField | 'rest'> {
	const isVersion = Number.isInteger(vocabulary);
	const isLand = typeof land === 'string';
	const isList = Array.isArray(putOff) && putOff.every((fact) => typeof fact === 'string');
	return {
		vocabulary: isVersion ? Number(vocabulary) : 1,
		land: isLand ? land : null,
		putOff: isList ? putOff : [],
		rest: {
			...rest,
			...(isVersion || vocabulary === undefined ? {} : { vocabulary }),
			...(isLand || land === undefined ? {} : { land }),
			...(isList || putOff === undefined ? {} : { putOff }),
		},
	};
}

type LaterField = 'vocabulary' | 'land' | 'putOff';

/** What is sealed and stored. */
export function caseFileToJson({
	rest,
	vocabulary,
	land,
	putOff,
	...file
}: CaseFile): Record<string, unknown> {
	return {
		...rest,
		...file,
		...(vocabulary === 1 ? {} : { vocabulary }),
		...(land === null ? {} : { land }),
		...(putOff.length === 0 ? {} : { putOff }),
	};
}

/** An answer that this release cannot use, with the reason as a sentence. It stays in the file. */
export type AnswerAside = { readonly fact: string; readonly answer: unknown; readonly sentence: string };

/**
 * Parts the answers of a file that today's vocabulary takes from those it does not: a fact that no longer exists, a
 * value that is none of it any more.
 *
 * @param sentenceOf - what is wrong with one answer by itself, null where nothing is
 */
export function sortAnswers(
	facts: Answers,
	sentenceOf: (fact: string, answer: unknown) => string | null,
): { readonly answers: Answers; readonly aside: readonly AnswerAside[] } {
	const answers: Record<string, unknown> = {};
	const aside: AnswerAside[] = [];
	for (const [fact, answer] of Object.entries(facts)) {
		const sentence = sentenceOf(fact, answer);
		if (sentence === null) answers[fact] = answer;
		else aside.push({ fact, answer, sentence });
	}
	return { answers, aside };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
	typeof value === 'object' && value !== null && !Array.isArray(value);
