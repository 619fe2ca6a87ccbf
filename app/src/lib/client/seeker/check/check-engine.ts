import type { WhoLearns } from '@schutznetz/law-de';
import {
	answerRights,
	type CaseFacts,
	type Fact,
	nextQuestions,
	type QuestionGroup,
	type RightAnswer,
	type Rule,
	readFacts,
	resolveLaw,
} from '@schutznetz/rights';
import { factsOfConstraint } from '../../case/facts-of-constraint.ts';
import { type CheckLaw, whoFacts } from './law-for-check.ts';

/** Facts by name, as `readFacts` takes them. They live in this page's memory alone. */
export type CheckAnswers = Readonly<Record<string, unknown>>;

type Title = Rule['title'];

/** A right as somebody without a lawyer may read it: never a yes, never a no. */
export type CheckRight = Readonly<{
	id: string;
	title: Title;
	area: string;
	inShort: Rule['inShort'];
	/** An authority or a court is free in it. */
	isDiscretionary: boolean;
	isContested: boolean;
	isUnverified: boolean;
	/**
	 * The earliest day to come on which a deadline may end, 'YYYY-MM-DD', or the last one that may be over; never that
	 * of a rule that has changed.
	 */
	day: string | null;
	isDayPast: boolean;
	/** Facts on which it still hangs and that may be asked here. */
	hangsOn: readonly string[];
	/** Still undecided after what was said. */
	isOpen: boolean;
	/** Who comes to know something when it is used; what a body may report matters not to everybody. */
	whoLearns: WhoLearns;
	/** What to try instead. */
	otherWays: readonly Title[];
}>;

/** Every right that may be theirs, by what can be said of it. */
export type CheckResult = Readonly<{
	/** Of somebody under 18 the rights of children, whether they fit or are open: before everything else. */
	children: readonly CheckRight[];
	fits: readonly CheckRight[];
	/** The act was changed after its text was read: no answer but to get advice today. */
	today: readonly CheckRight[];
	open: readonly CheckRight[];
	notThisWay: readonly CheckRight[];
	/** Public bodies may report this person to the immigration authority, for all that is known. */
	isReportFeared: boolean;
}>;

/** Law and engine of the anonymous check. Made in the browser; nothing that it is told leaves it. */
export type CheckEngine = ReturnType<typeof createCheckEngine>;

const NATIONALITY = 'person.nationality';
const childrenArea = 'Kinder und junge Menschen';
/** What public bodies and customs have to pass on: no rights, but to be known before a right is used. */
const duties: readonly string[] = ['SUB-13', 'LAB-02'];

const isUnder18 = ({ 'person.age': age }: CheckAnswers): boolean =>
	typeof age === 'number'
		? age < 18
		: typeof age === 'object' && age !== null && 'to' in age && Number(age.to) < 18;

/** @param asOf - the law of this day */
export function createCheckEngine({ law, interview, whoLearns }: CheckLaw, asOf: Temporal.PlainDate) {
	const resolved = resolveLaw(law, { asOf });
	if (!resolved.ok) throw new Error(`the law of ${asOf.toString()}: ${JSON.stringify(resolved.error)}`);
	const lawAsOf = resolved.value;
	const today = asOf.toString();

	// `lawForCheck` took the words from everything that is no right and from every question that is never asked.
	const isShown = ({ title }: Rule): boolean => title.de !== '';
	const isAskable = (name: string): boolean => (law.facts[name]?.ask.de ?? '') !== '';
	const shownRights = (facts: CaseFacts): readonly RightAnswer[] =>
		answerRights(lawAsOf, facts).filter(({ rule }) => isShown(rule));

	function read(answers: CheckAnswers): CaseFacts {
		const facts = readFacts(law, answers, { asOf });
		if (!facts.ok) throw new Error('answers that contradict each other were let through');
		return facts.value;
	}

	/** Rules for other people: by nationality and age alone, and beyond dispute, they are not this person's. */
	function notTheirs(answers: CheckAnswers): ReadonlySet<string> {
		const who = Object.fromEntries(Object.entries(answers).filter(([name]) => whoFacts.includes(name)));
		const closed = answerRights(lawAsOf, read(who)).filter(
			({ status, settled }) => status === 'doesNotApply' && settled,
		);
		return new Set(closed.map(({ id }) => id));
	}

	/** Behind a control stand others who may be reported; elsewhere it depends on who the person is. */
	function learns(id: string, isReportFeared: boolean): WhoLearns {
		const who = whoLearns[id] ?? 'publicBody';
		return who === 'control' || isReportFeared ? who : 'nobodyPublic';
	}

	function rightOf(
		answer: RightAnswer,
		statusOf: ReadonlyMap<string, RightAnswer>,
		isReportFeared: boolean,
	): CheckRight {
		const { rule, modality, status } = answer;
		const isChanged = answer.changedAfterReading.length > 0;
		const isWayOut = (other: RightAnswer | undefined): boolean =>
			other !== undefined && (other.changedAfterReading.length > 0 || other.status !== 'doesNotApply');
		const days = isChanged ? [] : answer.deadlines.flatMap(({ from }) => from ?? []).sort();
		const toCome = days.find((day) => day >= today);
		return {
			id: rule.id,
			title: rule.title,
			area: rule.area,
			inShort: rule.inShort,
			isDiscretionary: modality === 'may' || modality === 'should',
			isContested: answer.contested !== null,
			isUnverified: rule.confidence === 'unverified',
			day: toCome ?? days.at(-1) ?? null,
			isDayPast: toCome === undefined && days.length > 0,
			hangsOn: isChanged || status !== 'open' ? [] : answer.missing.map(({ fact }) => fact).filter(isAskable),
			isOpen: status === 'open',
			whoLearns: learns(rule.id, isReportFeared),
			otherWays: answer.alternatives.flatMap(({ rule: id }) => {
				const other = statusOf.get(id);
				return other && isWayOut(other) ? [other.rule.title] : [];
			}),
		};
	}

	return {
		fact: (name: string): Fact | undefined => law.facts[name],
		titleOf: (rule: string): Title | undefined => lawAsOf.rules.get(rule)?.title,

		/**
		 * What to ask next, in groups by subject. A rule that has changed gets no answer here, so nothing is asked
		 * for its sake; the nationality, which says which of them are theirs at all, comes last.
		 */
		questions(answers: CheckAnswers, asked: readonly string[]): readonly QuestionGroup[] {
			const facts = read(answers);
			const rights = shownRights(facts);
			const groups = nextQuestions(
				lawAsOf,
				facts,
				rights.filter(({ changedAfterReading }) => changedAfterReading.length === 0),
				// The age is asked for in groups, before everything else.
				{ ...interview, asked: [...('person.age' in answers ? ['person.age'] : []), ...asked] },
			)
				.map((group) => ({ ...group, questions: group.questions.filter(({ fact }) => isAskable(fact)) }))
				.filter(({ questions }) => questions.length > 0)
				// A child is asked for a safe place before anything else.
				.sort((a, b) =>
					isUnder18(answers) ? Number(b.subject === 'Kind') - Number(a.subject === 'Kind') : 0,
				);
			const isLast = groups.length === 0 && asked.length > 0;
			if (!isLast || asked.includes(NATIONALITY) || NATIONALITY in answers) return groups;
			const fact = law.facts[NATIONALITY];
			if (!fact || fact.burden === 'never' || !isAskable(NATIONALITY)) return groups;
			const { ask, subject, burden } = fact;
			return [{ subject, questions: [{ fact: NATIONALITY, ask, subject, burden, score: 0, decides: [] }] }];
		},

		/** Every right that may be theirs. */
		result(answers: CheckAnswers): CheckResult {
			const others = notTheirs(answers);
			const all = shownRights(read(answers));
			const byId = new Map(all.map((answer) => [answer.id, answer]));
			const isReportFeared = duties.some((id) => !others.has(id));
			const theirs = all.filter(({ id }) => !others.has(id));
			const isChanged = ({ changedAfterReading }: RightAnswer) => changedAfterReading.length > 0;
			const urgency = ({ id }: RightAnswer) => ((interview.urgent ?? []).includes(id) ? 0 : 1);
			const rights = (belongs: (answer: RightAnswer) => boolean): readonly CheckRight[] =>
				theirs
					.filter(belongs)
					.sort((a, b) => urgency(a) - urgency(b))
					.map((answer) => rightOf(answer, byId, isReportFeared));
			const isChildren = ({ rule }: RightAnswer) => isUnder18(answers) && rule.area === childrenArea;
			const unchanged = (status: RightAnswer['status']) =>
				rights(
					(answer) =>
						!isChanged(answer) &&
						answer.status === status &&
						(status === 'doesNotApply' || !isChildren(answer)),
				);
			return {
				// In the order of the law, which begins with a safe place; who protects a child is not to be feared first.
				children: theirs
					.filter((answer) => isChildren(answer) && !isChanged(answer) && answer.status !== 'doesNotApply')
					.map((answer) => rightOf(answer, byId, false)),
				fits: unchanged('applies'),
				today: rights(isChanged),
				open: unchanged('open'),
				notThisWay: unchanged('doesNotApply'),
				isReportFeared,
			};
		},

		/** Answered facts that cannot all be right; empty where they fit together. */
		conflict(answers: CheckAnswers): readonly string[] {
			const facts = readFacts(law, answers, { asOf });
			if (facts.ok) return [];
			const named = facts.error.flatMap((error) => {
				if (error.kind === 'contradiction') {
					const constraint = law.constraints.find(({ id }) => id === error.constraint);
					return constraint ? factsOfConstraint(constraint) : [];
				}
				if (error.kind === 'dayBeforeBirth') return [error.fact, 'person.age'];
				return 'fact' in error ? [error.fact] : [];
			});
			const given = named.filter((name) => name in answers);
			// A chain of constraints may end at facts that nobody stated: then every answer stands in question.
			return given.length > 0 ? given : Object.keys(answers);
		},
	};
}
