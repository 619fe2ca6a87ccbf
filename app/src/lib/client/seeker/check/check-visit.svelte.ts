import type { QuestionGroup } from '@schutznetz/rights';
import { dayInBerlin } from '../../day-in-berlin.ts';
import { type AnswerDraft, answerOf, type DraftProblem, emptyDraft } from './answer-draft.ts';
import type { CheckAnswers, CheckEngine, CheckResult } from './check-engine.ts';

export type CheckLanguage = 'de' | 'easy' | 'en';
export type CheckStep = 'start' | 'who' | 'young' | 'questions' | 'result';
export type ForWhom = 'self' | 'other';
/** Whom a question is put to, and so in which form: a child is never addressed as "Sie". */
export type Asked = 'self' | 'young' | 'other';
export type AgeGroup = 'under18' | '18to20' | '21to26' | '27plus' | 'skip';

export type CheckVisitOptions = Readonly<{
	locale: 'de' | 'en';
	/** @param today - 'YYYY-MM-DD' in Germany */
	load: (today: string) => Promise<CheckEngine>;
	now: () => number;
}>;

const minuteMs = 60_000;
const forgetAfterMs = 5 * minuteMs;
const warnAfterMs = 4 * minuteMs;
const NATIONALITY = 'person.nationality';
const AGE = 'person.age';
const AGE_DISPUTED = 'age.disputed';
const ageOf: Readonly<Record<AgeGroup, CheckAnswers>> = {
	under18: { [AGE]: { to: 17 } },
	'18to20': { [AGE]: { from: 18, to: 20 } },
	// Some are made to say that they are grown up; nobody takes somebody of this age for a child.
	'21to26': { [AGE]: { from: 21, to: 26 }, [AGE_DISPUTED]: false },
	'27plus': { [AGE]: { from: 27 }, [AGE_DISPUTED]: false },
	skip: { [AGE]: { unknown: 'doesNotWantToSay' } },
};

/**
 * One run through the anonymous check. Everything that is said lives in this object: no address, no storage, no
 * request knows of it, and `clear` forgets it.
 */
export class CheckVisit {
	language = $state<CheckLanguage>('de');
	step = $state<CheckStep>('start');
	forWhom = $state<ForWhom>('self');
	age = $state<AgeGroup>('skip');
	isLoading = $state(false);
	hasFailed = $state(false);
	/** Nobody touched the page for so long that it forgot everything. */
	wasLeftAlone = $state(false);
	isForgettingNear = $state(false);
	/** False as long as the page stands as it was opened. */
	hasMoved = $state(false);
	/** A whole subject on one page, or one question at a time. */
	isBySubject = $state(false);
	/** The facts of the page that is shown. */
	page = $state.raw<readonly string[]>([]);
	drafts = $state.raw<Readonly<Record<string, AnswerDraft>>>({});
	problems = $state.raw<Readonly<Record<string, DraftProblem>>>({});
	/** Answers that cannot all be right. */
	conflict = $state.raw<readonly string[]>([]);
	answers = $state.raw<CheckAnswers>({});
	result = $state.raw<CheckResult | null>(null);
	engine = $state.raw<CheckEngine | null>(null);
	#left = $state.raw<readonly (readonly string[])[]>([]);
	#groups = $state.raw<readonly QuestionGroup[]>([]);
	#returnsToResult = false;
	readonly #options: CheckVisitOptions;
	#lastInputAt: number;

	constructor(options: CheckVisitOptions) {
		this.#options = options;
		this.#lastInputAt = options.now();
		this.language = options.locale;
	}

	/** The language of the catalogues. */
	get locale(): 'de' | 'en' {
		return this.language === 'en' ? 'en' : 'de';
	}

	/** Addressed as "du". */
	get isYoung(): boolean {
		return this.forWhom === 'self' && this.age === 'under18';
	}

	get asked(): Asked {
		return this.isYoung ? 'young' : this.forWhom;
	}

	/** The subject of the page that is shown. */
	get subject(): string {
		return this.engine?.fact(this.page[0] ?? '')?.subject ?? '';
	}

	get #today(): string {
		return dayInBerlin(this.#options.now());
	}

	/** Rights that hang on what is asked here. */
	get decides(): readonly string[] {
		const asked = this.#groups.flatMap(({ questions }) => questions);
		const rules = asked
			.filter(({ fact }) => this.page.includes(fact))
			.flatMap(({ decides }) => decides.map(({ rule }) => rule));
		return [...new Set(rules)];
	}

	get isNationalityOpen(): boolean {
		return !(NATIONALITY in this.answers);
	}

	/** Law and engine come before anybody has said anything. */
	async begin(): Promise<void> {
		if (this.isLoading) return;
		this.wasLeftAlone = false;
		if (!this.engine) {
			this.isLoading = true;
			this.hasFailed = false;
			const engine = await this.#options.load(this.#today).catch(() => null);
			this.isLoading = false;
			this.hasFailed = engine === null;
			this.engine = engine;
		}
		if (this.engine) this.#go('who');
	}

	answerWho(forWhom: ForWhom, age: AgeGroup): void {
		this.forWhom = forWhom;
		this.age = age;
		const { [AGE]: _before, [AGE_DISPUTED]: _disputed, ...others } = this.answers;
		this.answers = { ...others, ...ageOf[age] };
		if (age === 'under18') this.#go('young');
		else this.toQuestions();
	}

	toQuestions(): void {
		this.#show(this.#nextPage());
	}

	setDraft(fact: string, change: Partial<AnswerDraft>): void {
		this.drafts = { ...this.drafts, [fact]: { ...(this.drafts[fact] ?? emptyDraft), ...change } };
	}

	/** Takes what stands on the page and asks on; what was left empty is passed over. */
	next(): void {
		if (!this.#take()) return;
		this.#left = [...this.#left, this.page];
		if (this.#returnsToResult) this.showResult();
		else this.#show(this.#nextPage());
	}

	back(): void {
		const before = this.#left.at(-1);
		this.#left = this.#left.slice(0, -1);
		this.#returnsToResult = false;
		if (before) this.#show(before);
		else this.#go(this.age === 'under18' ? 'young' : 'who');
	}

	backToWho(): void {
		this.#go('who');
	}

	/** Back from the result to the questions that are left. */
	askOn(): void {
		this.#returnsToResult = false;
		this.#show(this.#nextPage());
	}

	askNationality(): void {
		this.#returnsToResult = true;
		this.#show([NATIONALITY]);
	}

	/** Takes what stands on the page and asks nothing more. */
	finish(): void {
		if (this.#take()) this.showResult();
	}

	showResult(): void {
		if (!this.engine) return;
		this.#returnsToResult = false;
		this.result = this.engine.result(this.answers);
		this.#go('result');
	}

	setBySubject(isBySubject: boolean): void {
		if (!this.#take()) return;
		this.isBySubject = isBySubject;
		// What was answered here stays within reach of the way back.
		const answered = this.page.filter((name) => name in this.answers);
		if (answered.length > 0) this.#left = [...this.#left, answered];
		this.#show(this.#nextPage());
	}

	/** Leaves an earlier answer out, because it does not go with a later one. */
	leaveOut(fact: string): void {
		this.answers = without(this.answers, fact);
		this.drafts = without(this.drafts, fact);
		this.conflict = [];
	}

	/** Forgets everything that was said. The law, which knows nothing of anybody, stays. */
	clear(): void {
		this.forWhom = 'self';
		this.age = 'skip';
		this.answers = {};
		this.drafts = {};
		this.problems = {};
		this.conflict = [];
		this.result = null;
		this.page = [];
		this.#left = [];
		this.#groups = [];
		this.#returnsToResult = false;
		this.isForgettingNear = false;
		this.step = 'start';
	}

	touch(): void {
		this.#lastInputAt = this.#options.now();
		this.isForgettingNear = false;
	}

	/** Called every now and then, and when the page comes into sight again. */
	tick(): void {
		const idleMs = this.#options.now() - this.#lastInputAt;
		if (this.step === 'start') this.isForgettingNear = false;
		else if (idleMs >= forgetAfterMs) {
			this.clear();
			this.wasLeftAlone = true;
		} else this.isForgettingNear = idleMs >= warnAfterMs;
	}

	/** False where something typed is no answer, or contradicts another one. */
	#take(): boolean {
		if (!this.engine) return false;
		const problems: Record<string, DraftProblem> = {};
		let answers: Record<string, unknown> = { ...this.answers };
		for (const name of this.page) {
			const fact = this.engine.fact(name);
			const draft = this.drafts[name];
			if (!fact || !draft) continue;
			const read = answerOf(fact, draft, this.#today);
			if (!read.ok) problems[name] = read.error;
			else if (read.value === undefined) answers = { ...without(answers, name) };
			else answers[name] = read.value;
		}
		this.problems = problems;
		this.conflict = this.engine.conflict(answers);
		if (Object.keys(problems).length > 0 || this.conflict.length > 0) return false;
		this.answers = answers;
		return true;
	}

	#nextPage(): readonly string[] {
		if (!this.engine) return [];
		this.#groups = this.engine.questions(this.answers, this.#left.flat());
		const questions = this.#groups[0]?.questions.map(({ fact }) => fact) ?? [];
		return this.isBySubject ? questions : questions.slice(0, 1);
	}

	#show(page: readonly string[]): void {
		if (page.length === 0) {
			this.showResult();
			return;
		}
		this.page = page;
		this.problems = {};
		this.conflict = [];
		this.#go('questions');
	}

	#go(step: CheckStep): void {
		this.hasMoved = true;
		this.step = step;
	}
}

const without = <T>(all: Readonly<Record<string, T>>, name: string): Readonly<Record<string, T>> =>
	Object.fromEntries(Object.entries(all).filter(([other]) => other !== name));
