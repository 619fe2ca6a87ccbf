import { err, ok, parsePlainDate, type Result } from '@schutznetz/kernel';
import { completeSince, interview, lawDe, sensitiveReason, textReadOn } from '@schutznetz/law-de';
import {
	answerRights,
	type Constraint,
	type Fact,
	type FactError,
	factErrorSentence,
	type LawAsOf,
	nextQuestions,
	type QuestionGroup,
	type RightAnswer,
	readFacts,
	resolveErrorSentence,
	resolveLaw,
	valueClause,
} from '@schutznetz/rights';
import type { Answers } from './case-facts.ts';
import { compareUnderReform, type ReformComparison } from './compare-under-reform.ts';
import { factsOfConstraint } from './facts-of-constraint.ts';
import { type UrgentDeadline, urgentDeadlines } from './urgent-deadlines.ts';

/** A reform with the settings that differ from its defaults. */
export type ReformChoice = { readonly id: string; readonly settings: Readonly<Record<string, string>> };
export type CaseInput = {
	readonly answers: Answers;
	/** 'YYYY-MM-DD': the law of this day. */
	readonly asOf: string;
	readonly reform: ReformChoice | null;
	/** Questions put off: not asked again of their own accord. */
	readonly skipped?: readonly string[];
};

/** What cannot be calculated, as a sentence; `facts` are the answers that it is about. */
export type CaseProblem =
	| { readonly kind: 'day' | 'law'; readonly sentence: string }
	| { readonly kind: 'facts'; readonly sentence: string; readonly facts: readonly string[] };

/** A fact that nobody stated and that follows from the others. */
export type DerivedFact = {
	readonly fact: string;
	readonly clause: string;
	readonly because: readonly string[];
};

/** A demand that would open a right which is closed today, under the assumptions that it states first. */
export type Opening = { readonly reform: string; readonly title: string };

export type CaseResult = {
	readonly answers: readonly RightAnswer[];
	readonly deadlines: readonly UrgentDeadline[];
	readonly questions: readonly QuestionGroup[];
	readonly derived: readonly DerivedFact[];
	/** By the id of a rule that does not apply. */
	readonly openings: ReadonlyMap<string, readonly Opening[]>;
	readonly comparison: ReformComparison | null;
	/** Older texts are missing: rules that are not there say nothing. */
	readonly isIncomplete: boolean;
	/** Nothing after `lawReadOn` was read. */
	readonly isAfterReading: boolean;
};

/** The German law with everything the case screen asks of it. Made in the browser; no answer leaves it. */
export type CaseEngine = ReturnType<typeof createEngine>;

export function createEngine() {
	const laws = new Map<string, Result<LawAsOf, readonly CaseProblem[]>>();

	/** One law for each day and choice: all evaluators keep what they prepared beside it. */
	function lawOf(asOf: string, reform: ReformChoice | null): Result<LawAsOf, readonly CaseProblem[]> {
		const key = JSON.stringify([asOf, reform]);
		const known = laws.get(key);
		if (known) return known;
		const made = resolve(asOf, reform);
		laws.set(key, made);
		return made;
	}

	return {
		facts: lawDe.facts as Readonly<Record<string, Fact>>,
		reforms: lawDe.reforms,
		lawReadOn: textReadOn,
		completeSince,
		sensitiveReason,

		/** Every right in this case, or what is wrong with the day or the answers. */
		evaluate({ answers, asOf, reform, skipped = [] }: CaseInput): Result<CaseResult, readonly CaseProblem[]> {
			const law = lawOf(asOf, null);
			if (!law.ok) return law;
			const read = readFacts(lawDe, answers);
			if (!read.ok) return err(read.error.map(problemOf));
			const rights = answerRights(law.value, read.value);
			// What was put off stands first: the talk stays with the subject of the last answer.
			const asked = [...skipped, ...Object.keys(answers)].filter((fact) => Object.hasOwn(lawDe.facts, fact));
			const openings = new Map<string, Opening[]>();
			for (const { id, title } of lawDe.reforms) {
				const reformed = lawOf(asOf, { id, settings: {} });
				if (!reformed.ok) continue;
				const after = new Map(answerRights(reformed.value, read.value).map((right) => [right.id, right]));
				for (const right of rights) {
					const opens = right.status === 'doesNotApply' && after.get(right.id)?.status === 'applies';
					if (!opens || right.modality === 'exclusion') continue;
					openings.set(right.id, [...(openings.get(right.id) ?? []), { reform: id, title: title.de }]);
				}
			}
			const reformed = reform && lawOf(asOf, reform);
			if (reformed && !reformed.ok) return reformed;
			return ok({
				answers: rights,
				deadlines: urgentDeadlines(rights, asOf),
				questions: nextQuestions(law.value, read.value, rights, { ...interview, asked }),
				derived: [...read.value.derivedBy].flatMap(([fact, because]) => {
					const clause = Object.hasOwn(answers, fact) ? null : valueClause(law.value, read.value, fact);
					return clause === null ? [] : [{ fact, clause, because: because.map(({ states }) => states) }];
				}),
				openings,
				comparison: reformed
					? compareUnderReform(law.value, reformed.value, rights, answerRights(reformed.value, read.value))
					: null,
				isIncomplete: asOf < completeSince,
				isAfterReading: asOf > textReadOn,
			});
		},

		/** What is wrong with these answers, each as a sentence; empty where they fit together. */
		problemsOf(answers: Answers): readonly CaseProblem[] {
			const read = readFacts(lawDe, answers);
			return read.ok ? [] : read.error.map(problemOf);
		},
	};
}

function resolve(asOf: string, reform: ReformChoice | null): Result<LawAsOf, readonly CaseProblem[]> {
	if (asOf === '') return err([{ kind: 'day', sentence: 'Bitte wählen Sie einen Stichtag.' }]);
	const day = parsePlainDate(asOf);
	if (!day.ok) return err([{ kind: 'day', sentence: `„${asOf}“ ist kein Kalendertag.` }]);
	const law = resolveLaw(lawDe, {
		asOf: day.value,
		reforms: reform ? [reform.id] : [],
		assumptions: reform?.settings ?? {},
	});
	if (!law.ok) return err(law.error.map((error) => ({ kind: 'law', sentence: resolveErrorSentence(error) })));
	return law.value.rules.size > 0
		? law
		: err([{ kind: 'law', sentence: 'Für diesen Tag ist keine Regel hinterlegt.' }]);
}

function problemOf(error: FactError): CaseProblem {
	const sentence = factErrorSentence(error);
	switch (error.kind) {
		case 'notAnObject':
			return { kind: 'facts', sentence, facts: [] };
		case 'contradiction': {
			const constraint = lawDe.constraints.find(({ id }: Constraint) => id === error.constraint);
			return {
				kind: 'facts',
				sentence: error.states,
				facts: constraint ? factsOfConstraint(constraint) : [],
			};
		}
		default:
			return { kind: 'facts', sentence, facts: [error.fact] };
	}
}
