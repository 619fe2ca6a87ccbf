import { err, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import {
	completeSince,
	interview,
	isHolidayIn,
	isLand,
	isNationwideHoliday,
	lands,
	lawDe,
	sensitiveReason,
	textReadOn,
	VOCABULARY_VERSION,
} from '@schutznetz/law-de';
import {
	answerRights,
	type CaseFacts,
	type Fact,
	type IsHoliday,
	nextQuestions,
	type QuestionGroup,
	type RightAnswer,
	readFacts,
	valueClause,
} from '@schutznetz/rights';
import type { Answers } from './case-facts.ts';
import { createCaseLaws } from './case-laws.ts';
import { type CaseProblem, factProblem } from './case-problem.ts';
import { compareLaws, type LawComparison } from './compare-laws.ts';
import { migrateAnswers } from './migrate-answers.ts';
import { type Opening, openingsUnder, type ReformedLaw } from './openings.ts';
import { questionLanes } from './question-lanes.ts';
import type { ReformChoice } from './reform-choice.ts';
import { type UrgentDeadline, urgentDeadlines } from './urgent-deadlines.ts';

export type CaseInput = {
	readonly answers: Answers;
	/** 'YYYY-MM-DD': the law of this day. */
	readonly asOf: string;
	/** The day of asking: what has happened already lies on it or before. */
	readonly today?: string | undefined;
	/** Whose holidays count (a code); without it those of all Germany. */
	readonly land?: string | null;
	/** Questions put off: not asked again of their own accord. */
	readonly skipped?: readonly string[];
};

/** A fact that nobody stated and that follows from the others. */
export type DerivedFact = {
	readonly fact: string;
	readonly clause: string;
	readonly because: readonly string[];
};

export type CaseResult = {
	readonly answers: readonly RightAnswer[];
	readonly deadlines: readonly UrgentDeadline[];
	readonly questions: readonly QuestionGroup[];
	readonly derived: readonly DerivedFact[];
	/** Older texts are missing: rules that are not there say nothing. */
	readonly isIncomplete: boolean;
	/** Nothing after `lawReadOn` was read. */
	readonly isAfterReading: boolean;
};

/** A day to act on moves by the holidays of the Land, or, where none was chosen, by those of all Germany. */
const holidaysOf = (land: string | null): IsHoliday =>
	land !== null && isLand(land) ? isHolidayIn(land) : isNationwideHoliday;

/** The German law with everything the case screen asks of it. Made in the browser; no answer leaves it. */
export type CaseEngine = ReturnType<typeof createEngine>;

export function createEngine() {
	const lawOf = createCaseLaws();

	function read(answers: Answers, today?: string): Result<CaseFacts, readonly CaseProblem[]> {
		const day = today === undefined ? null : parsePlainDate(today);
		const facts = readFacts(lawDe, answers, day?.ok ? { asOf: day.value } : {});
		return facts.ok ? facts : err(facts.error.map(factProblem));
	}

	/** Each reform by itself; one that finds nothing to change on this day opens nothing. */
	const reformedLaws = (asOf: string): readonly ReformedLaw[] =>
		lawDe.reforms.flatMap(({ id, title }) => {
			const law = lawOf(asOf, { ids: [id], settings: {} });
			return law.ok ? [{ reform: id, title: title.de, law: law.value }] : [];
		});

	return {
		facts: lawDe.facts as Readonly<Record<string, Fact>>,
		reforms: lawDe.reforms,
		lands: lands as Readonly<Record<string, string>>,
		/** Rights that cannot wait: the stay and money to live on. */
		urgent: interview.urgent as readonly string[],
		lawReadOn: textReadOn,
		completeSince,
		vocabulary: VOCABULARY_VERSION,
		migrate: migrateAnswers,
		sensitiveReason,

		/** Every right in this case, or what is wrong with the day or the answers. */
		evaluate({
			answers,
			asOf,
			today,
			land = null,
			skipped = [],
		}: CaseInput): Result<CaseResult, readonly CaseProblem[]> {
			const law = lawOf(asOf);
			if (!law.ok) return law;
			const facts = read(answers, today);
			if (!facts.ok) return facts;
			const rights = answerRights(law.value, facts.value, {
				isHoliday: holidaysOf(land),
			});
			// What was put off stands first: the talk stays with the subject of the last answer.
			const asked = [...skipped, ...Object.keys(answers)].filter((fact) => Object.hasOwn(lawDe.facts, fact));
			return ok({
				answers: rights,
				deadlines: urgentDeadlines(rights, asOf),
				questions: nextQuestions(law.value, facts.value, rights, {
					...interview,
					...questionLanes(law.value, answers),
					asked,
				}),
				derived: [...facts.value.derivedBy].flatMap(([fact, because]) => {
					const clause = Object.hasOwn(answers, fact) ? null : valueClause(law.value, facts.value, fact);
					return clause === null ? [] : [{ fact, clause, because: because.map(({ states }) => states) }];
				}),
				isIncomplete: asOf < completeSince,
				isAfterReading: asOf > textReadOn,
			});
		},

		/** The case beside the same case on another day, with reforms or both. */
		compare(
			{ answers, asOf, land = null }: CaseInput,
			other: { readonly asOf: string; readonly reforms: ReformChoice },
		): Result<LawComparison, readonly CaseProblem[]> {
			const [law, beside] = [lawOf(asOf), lawOf(other.asOf, other.reforms)];
			if (!law.ok) return law;
			if (!beside.ok) return beside;
			const facts = read(answers);
			if (!facts.ok) return facts;
			const isHoliday = holidaysOf(land);
			const [before, after] = [law.value, beside.value].map((one) =>
				answerRights(one, facts.value, { isHoliday }),
			);
			return ok(compareLaws(law.value, beside.value, before ?? [], after ?? []));
		},

		/** The demands that would open a right; asked only where somebody reads it. */
		openingsOf({ answers, asOf }: CaseInput, rule: string): readonly Opening[] {
			const facts = read(answers);
			return facts.ok ? openingsUnder(reformedLaws(asOf), rule, facts.value) : [];
		},

		/** The rights alone with these answers, and each answer as a clause; null where day or answers do not fit. */
		ask(answers: Answers, asOf: string, land: string | null = null) {
			const law = lawOf(asOf);
			const facts = read(answers);
			if (!law.ok || !facts.ok) return null;
			return {
				rights: answerRights(law.value, facts.value, { isHoliday: holidaysOf(land) }),
				clauseOf: (fact: string) => valueClause(law.value, facts.value, fact),
			};
		},

		/** What is wrong with these answers, each as a sentence; empty where they fit together. */
		problemsOf(answers: Answers, today?: string): readonly CaseProblem[] {
			const facts = read(answers, today);
			return facts.ok ? [] : facts.error;
		},
	};
}
