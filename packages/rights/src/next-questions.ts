import type { RightAnswer } from './answer-rights.ts';
import type { Condition } from './condition.ts';
import { type Explanation, explainCase } from './explain.ts';
import type { Burden, Question } from './facts.ts';
import { groupBy } from './group-by.ts';
import type { Lanes } from './lanes.ts';
import type { CaseFacts } from './read-facts.ts';
import type { LawAsOf } from './resolve-law.ts';
import { TRUE } from './truth.ts';

/** A question worth asking now. */
export interface NextQuestion {
	readonly fact: string;
	readonly ask: Question;
	readonly subject: string;
	readonly burden: Exclude<Burden, 'never'>;
	/** The weight of what hangs on it, divided by what asking costs the person. */
	readonly score: number;
	/** Why it is asked: the rules it may decide, or whose deadline begins on it; in the order of the law. */
	readonly decides: readonly {
		readonly rule: string;
		readonly title: string;
		readonly through: 'condition' | 'deadline';
	}[];
}

/** The questions of one subject, the next one first. */
export interface QuestionGroup {
	readonly subject: string;
	readonly questions: readonly NextQuestion[];
}

/** How a talk is led; the law beside the engine says what is delicate and what cannot wait. */
export interface InterviewOptions {
	/**
	 * The facts asked so far, answered or not, the last one last: none is asked again (also where "about 17" left
	 * something open), and the talk stays with the subject of the last.
	 */
	readonly asked?: readonly string[];
	/** Subjects and facts that never open a talk: they wait until two other subjects were spoken of. */
	readonly notFirst?: { readonly subjects: readonly string[]; readonly facts: readonly string[] };
	/** Facts that open a talk, in this order, as far as anything hangs on them. */
	readonly first?: readonly string[];
	/** Facts that are asked only once one of `facts` holds: without it they make no sense, or call for caution. */
	readonly onlyAfter?: { readonly asks: readonly string[]; readonly facts: readonly string[] };
	/** What is not asked of whom: nothing of these subjects and none of these facts once `when` is true. */
	readonly notOf?: readonly {
		readonly when: Condition;
		readonly subjects: readonly string[];
		readonly facts: readonly string[];
	}[];
	/** Rules that cannot wait (money to live on, a removal). */
	readonly urgent?: readonly string[];
	/** Invented cases under this very law (`prepareLanes`): with them counts how much an answer is likely to decide. */
	readonly lanes?: Lanes;
}

/**
 * What to ask next, grouped by subject, the best group first; empty where nothing open may be asked.
 *
 * Relevant are the open facts of undecided rules, and the day on which a deadline of a rule that applies begins,
 * as far as nobody asked for them and they may be asked at all (`burden` is not 'never'). An undecided rule has
 * weight 1, or 3 where a deadline hangs on it or it is urgent. It shares its weight among the open parts of its
 * condition, down to the facts: what stands alone at the top weighs much, one of ten ways deep below little. The
 * sum over all rules is divided by 1, 2, 4 or 8 for burden 0 to 3. With `lanes` the weight falls upon a fact by what its
 * answer says of the rule in invented completions of this case, and half as much by its share; where too few completions
 * fit, by its share alone. The talk stays with the subject of the last question until another one weighs more than
 * double. What opens a talk comes before all that. The same answers, the same `asked` and the same lanes always
 * give the same order; ties follow the law.
 *
 * @param answers - what `answerRights` said of these facts under this law
 */
export function nextQuestions(
	law: LawAsOf,
	facts: CaseFacts,
	answers: readonly RightAnswer[],
	{
		asked = [],
		notFirst = { subjects: [], facts: [] },
		first = [],
		onlyAfter = { asks: [], facts: [] },
		notOf = [],
		urgent = [],
		lanes,
	}: InterviewOptions = {},
): readonly QuestionGroup[] {
	if (lanes && lanes.law !== law) throw new Error('these lanes were drawn for another law');
	const completions = lanes?.completing(facts.vector);
	const hangsOn = new Map<string, { weight: number; decides: NextQuestion['decides'] }>();
	const note = (fact: string, right: RightAnswer, weight: number, through: 'condition' | 'deadline') => {
		const before = hangsOn.get(fact) ?? { weight: 0, decides: [] };
		const decides = { rule: right.id, title: right.rule.title.de, through };
		hangsOn.set(fact, { weight: before.weight + weight, decides: [...before.decides, decides] });
	};
	const holds = (name: string) => facts.vector[law.layout.slot(name).offset] === TRUE;
	const tooEarly = onlyAfter.facts.some(holds) ? [] : onlyAfter.asks;
	const skipped = notOf.filter(({ when }) => explainCase(law, facts).condition(when).truth === 'true');
	const isNotTheirs = (name: string, subject: string) =>
		skipped.some(({ subjects, facts }) => subjects.includes(subject) || facts.includes(name));
	const askable = new Set(
		law.layout.slots.flatMap(({ name, fact: { burden, subject } }) =>
			burden !== 'never' &&
			!tooEarly.includes(name) &&
			(facts.unknownBecause.get(name) ?? 'notAsked') === 'notAsked' &&
			!asked.includes(name) &&
			!isNotTheirs(name, subject)
				? [name]
				: [],
		),
	);
	for (const right of answers) {
		const weight = weightOf(right, urgent);
		if (right.status === 'open')
			for (const [fact, share] of sharesOf(right.explanation)) {
				if (!askable.has(fact)) continue;
				const part = completions ? completions.certainty(right.id, fact) + SHARE_BESIDE_LANES * share : share;
				note(fact, right, weight * part, 'condition');
			}
		if (right.status === 'applies')
			for (const { missing } of right.deadlines)
				if (missing !== null && askable.has(missing)) note(missing, right, weight, 'deadline');
	}
	const questions = law.layout.slots.flatMap(({ name, fact }): readonly NextQuestion[] => {
		const hanging = hangsOn.get(name);
		const { ask, subject, burden } = fact;
		if (!hanging || burden === 'never') return [];
		const { weight, decides } = hanging;
		return [{ fact: name, ask, subject, burden, score: weight / 2 ** burden, decides }];
	});
	const waits = waiting(law, asked, notFirst);
	const rank = (name: string) => (first.includes(name) ? first.indexOf(name) : first.length);
	const groups = (of: readonly NextQuestion[]): QuestionGroup[] =>
		[...groupBy(of, ({ subject }) => subject)].map(([subject, one]) => ({
			subject,
			questions: [...one].sort((a, b) => rank(a.fact) - rank(b.fact) || b.score - a.score),
		}));
	const opening = ({ questions: [best] }: QuestionGroup) => (best ? rank(best.fact) : first.length);
	const current = lastSubject(law, asked);
	return [
		...ordered(groups(questions.filter((question) => !waits(question))), current, opening),
		...ordered(groups(questions.filter(waits)), current, opening),
	];
}

/**
 * How much of a share in the condition counts beside likelihood: invented shares are no knowledge of this person, and
 * rights that no completion has are asked for all the same.
 */
const SHARE_BESIDE_LANES = 0.5;

const URGENT_WEIGHT = 3;

const weightOf = ({ id, deadlines }: RightAnswer, urgent: readonly string[]): number =>
	deadlines.length > 0 || urgent.includes(id) ? URGENT_WEIGHT : 1;

/** How the weight of an open condition falls upon its open facts; the shares of what cannot be asked are lost. */
function sharesOf(explanation: Explanation): ReadonlyMap<string, number> {
	const shares = new Map<string, number>();
	const visit = (part: Explanation, share: number): void => {
		if (part.kind === 'fact') shares.set(part.fact, (shares.get(part.fact) ?? 0) + share);
		else if (part.kind === 'all' || part.kind === 'any') {
			const open = part.of.filter(({ truth }) => truth === 'unknown');
			for (const one of open) visit(one, share / open.length);
		} else if ((part.kind === 'derived' || part.kind === 'rule') && part.of) visit(part.of, share);
	};
	visit(explanation, 1);
	return shares;
}

/** How much better another subject's best question must be before the talk leaves the current one. */
const JUMP = 2;

function ordered(
	groups: readonly QuestionGroup[],
	current: string | undefined,
	opening: (group: QuestionGroup) => number,
): QuestionGroup[] {
	const best = ({ subject, questions }: QuestionGroup) =>
		(questions[0]?.score ?? 0) * (subject === current ? JUMP : 1);
	// Where both weigh the same the talk stays.
	return [...groups].sort(
		(a, b) =>
			opening(a) - opening(b) ||
			best(b) - best(a) ||
			Number(b.subject === current) - Number(a.subject === current),
	);
}

const SUBJECTS_BEFORE = 2;

function waiting(
	law: LawAsOf,
	asked: readonly string[],
	notFirst: NonNullable<InterviewOptions['notFirst']>,
): (question: NextQuestion) => boolean {
	const isLate = (name: string, subject: string) =>
		notFirst.facts.includes(name) || notFirst.subjects.includes(subject);
	const spokenOf = new Set(
		asked.flatMap((name) => {
			const { subject } = law.layout.slot(name).fact;
			return isLate(name, subject) ? [] : [subject];
		}),
	);
	return ({ fact, subject }) => spokenOf.size < SUBJECTS_BEFORE && isLate(fact, subject);
}

const lastSubject = (law: LawAsOf, asked: readonly string[]): string | undefined => {
	const last = asked.at(-1);
	return last === undefined ? undefined : law.layout.slot(last).fact.subject;
};
