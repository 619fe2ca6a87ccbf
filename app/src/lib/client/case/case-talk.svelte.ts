import type { Result } from '@schutznetz/kernel';
import type { RightAnswer } from '@schutznetz/rights';
import { type Answers, isSameAnswer, withAnswer } from './case-facts.ts';
import type { CaseProblem } from './case-problem.ts';
import type { LawComparison } from './compare-laws.ts';
import type { CaseEngine, CaseInput } from './engine.ts';
import { noReform, type ReformChoice } from './reform-choice.ts';

/** Why an answer was not taken, with the answers that it contradicts. */
export type RefusedAnswer = { readonly fact: string; readonly problems: readonly CaseProblem[] };

/** A case while it is asked: the answers, what follows from them, and which question comes next. Nothing is kept. */
export class CaseTalk {
	answers = $state.raw<Answers>({});
	asOf = $state('');
	/** Whose holidays count, by its code. */
	land = $state<string | null>(null);
	/** What today's law is compared with: reforms, another day or both. */
	reforms = $state.raw<ReformChoice>(noReform);
	otherDay = $state('');
	refused = $state.raw<RefusedAnswer | null>(null);
	#chosen = $state<string | null>(null);
	#skipped = $state.raw<readonly string[]>([]);
	#undo = $state.raw<readonly Answers[]>([]);
	/** Rights that were open before the last answer. */
	#openBefore = $state.raw<ReadonlySet<string>>(new Set());

	/** The day on which the case was opened. */
	readonly #today: string;
	readonly engine: CaseEngine;

	readonly #input = $derived.by(
		(): CaseInput => ({
			answers: this.answers,
			asOf: this.asOf,
			today: this.#today,
			land: this.land,
			skipped: this.#skipped,
		}),
	);
	/** Every right, or why nothing can be calculated. */
	readonly result = $derived.by(() => this.engine.evaluate(this.#input));
	/** The case beside the other law, null where none was chosen. */
	readonly comparison = $derived.by((): Result<LawComparison, readonly CaseProblem[]> | null =>
		this.reforms.ids.length === 0 && this.otherDay === ''
			? null
			: this.engine.compare(this.#input, { asOf: this.otherDay || this.asOf, reforms: this.reforms }),
	);
	/** The question on the card: the one that was picked, else the best one. */
	readonly question = $derived.by(
		() =>
			this.#chosen ?? (this.result.ok ? (this.result.value.questions[0]?.questions[0]?.fact ?? null) : null),
	);
	/** Rights that the last answer decided. */
	readonly justDecided = $derived.by((): readonly RightAnswer[] =>
		this.result.ok
			? this.result.value.answers.filter(({ id, status }) => status !== 'open' && this.#openBefore.has(id))
			: [],
	);
	readonly isPicked = $derived(this.#chosen !== null);
	readonly canUndo = $derived(this.#undo.length > 0);

	constructor(engine: CaseEngine, asOf: string, answers: Answers) {
		this.engine = engine;
		this.asOf = asOf;
		this.#today = asOf;
		this.answers = answers;
	}

	/** Takes an answer; undefined takes it back. One that contradicts the others is refused, and nothing changes. */
	answer(fact: string, answer: unknown): boolean {
		const next = withAnswer(this.answers, fact, answer);
		const problems = this.engine.problemsOf(next, this.#today);
		// An older file may contradict itself already: then each change that makes it no worse is welcome.
		if (problems.length > 0 && problems.length > this.engine.problemsOf(this.answers, this.#today).length) {
			this.refused = { fact, problems };
			this.#chosen = fact;
			return false;
		}
		this.#openBefore = this.#open();
		this.#undo = [...this.#undo, this.answers];
		this.answers = next;
		this.refused = null;
		this.#chosen = null;
		return true;
	}

	undo(): void {
		const before = this.#undo.at(-1);
		if (!before) return;
		const changed = Object.keys({ ...before, ...this.answers }).find(
			(fact) => !isSameAnswer(before[fact], this.answers[fact]),
		);
		this.#undo = this.#undo.slice(0, -1);
		this.#openBefore = new Set();
		this.answers = before;
		this.refused = null;
		this.#chosen = changed ?? null;
	}

	/** Puts a question on the card; null goes on with the best one. */
	pick(fact: string | null): void {
		this.refused = null;
		this.#chosen = fact;
	}

	/** Puts a question off; it stays in the list and is not asked of its own accord any more. */
	skip(fact: string): void {
		this.#skipped = [...this.#skipped, fact];
		this.pick(null);
	}

	/** Questions that were put off and have no answer yet. */
	get putOff(): readonly string[] {
		return this.#skipped.filter((fact) => !Object.hasOwn(this.answers, fact));
	}

	/** Goes on where an earlier talk stood. */
	protected putOffAgain(facts: readonly string[]): void {
		this.#skipped = facts;
	}

	/** Asks again what was put off. */
	bringBack(): void {
		this.#skipped = [];
		this.pick(null);
	}

	/** The question before the one on the card, in the order in which they were asked. */
	get previous(): string | null {
		const asked = Object.keys(this.answers);
		const at = this.question === null ? -1 : asked.indexOf(this.question);
		return (at < 0 ? asked.at(-1) : asked[at - 1]) ?? null;
	}

	get isFuture(): boolean {
		return this.asOf > this.#today;
	}

	/** Days that were stated and lie after the day that is asked about. */
	get laterThanAsOf(): readonly string[] {
		return Object.entries(this.answers).flatMap(([fact, answer]) => {
			if (this.engine.facts[fact]?.type !== 'calendarDay') return [];
			const day = typeof answer === 'object' && answer !== null && 'from' in answer ? answer.from : answer;
			return typeof day === 'string' && day > this.asOf ? [fact] : [];
		});
	}

	#open(): ReadonlySet<string> {
		if (!this.result.ok) return new Set();
		return new Set(this.result.value.answers.filter(({ status }) => status === 'open').map(({ id }) => id));
	}
}
