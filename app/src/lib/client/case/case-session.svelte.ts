import type { Result } from '@schutznetz/kernel';
import { type Answers, isSameAnswer, withAnswer } from './case-facts.ts';
import { type AnswerAside, type CaseFile, caseFileToJson, parseCaseFile, sortAnswers } from './case-file.ts';
import type { CaseEngine, CaseProblem, ReformChoice } from './engine.ts';
import { carefulParts, type KeptParts, keptAnswers } from './kept-parts.ts';
import { mergeCaseFiles, type Pick } from './merge-case-files.ts';
import type { SaveProblem } from './save-problem.ts';

/** The part of the vault that a case is saved with. */
export interface CaseStore {
	saveCase(draft: {
		readonly id: string | null;
		readonly version: number;
		readonly json: unknown;
	}): Promise<Saved>;
}
type Saved = Result<{ readonly id: string; readonly version: number }, SaveProblem>;

/** Where a case came from: a stored record that was read, or nothing. */
export type StoredCase = { readonly id: string; readonly version: number; readonly file: CaseFile };

/** What a lock must not take: all that was said and not saved, with what it was read from. */
export type UnsavedCase = {
	readonly answers: Answers;
	readonly name: string;
	readonly notes: string;
	readonly kept: KeptParts;
	readonly conversationId: string | null;
	readonly stored: StoredCase | null;
};

type Options = {
	readonly engine: CaseEngine;
	readonly asOf: string;
	readonly answers?: Answers;
	readonly conversationId?: string | null;
	readonly stored?: StoredCase;
	readonly unsaved?: UnsavedCase;
};

/** Why an answer was not taken, with the answers that it contradicts. */
export type RefusedAnswer = { readonly fact: string; readonly problems: readonly CaseProblem[] };

/**
 * One case on the screen. It lives in this tab alone: nothing is kept until `save`, and then only the parts that
 * were chosen.
 */
export class CaseSession {
	answers = $state.raw<Answers>({});
	/** Answers of the file that this release cannot use; they go back into the file. */
	aside = $state.raw<readonly AnswerAside[]>([]);
	name = $state('');
	notes = $state('');
	asOf = $state('');
	reform = $state.raw<ReformChoice | null>(null);
	kept = $state.raw<KeptParts>(carefulParts);
	refused = $state.raw<RefusedAnswer | null>(null);
	stored = $state.raw<StoredCase | null>(null);
	/** What somebody else saved meanwhile. */
	conflict = $state.raw<StoredCase | null>(null);
	/** Saved from this page, so that the page can say so. */
	isJustSaved = $state(false);
	/** It was saved, but the conversation that it was made of does not know it. */
	isUnlinked = $state(false);
	#chosen = $state<string | null>(null);
	#skipped = $state.raw<readonly string[]>([]);
	#undo = $state.raw<readonly Answers[]>([]);

	/** The day on which the case was opened. */
	readonly #today: string;
	readonly engine: CaseEngine;
	readonly conversationId: string | null;

	/** Every right, or why nothing can be calculated. */
	readonly result = $derived.by(() =>
		this.engine.evaluate({
			answers: this.answers,
			asOf: this.asOf,
			reform: this.reform,
			skipped: this.#skipped,
		}),
	);
	/** The question on the card: the one that was picked, else the best one. */
	readonly question = $derived.by(
		() =>
			this.#chosen ?? (this.result.ok ? (this.result.value.questions[0]?.questions[0]?.fact ?? null) : null),
	);
	readonly isPicked = $derived(this.#chosen !== null);
	readonly canUndo = $derived(this.#undo.length > 0);

	constructor({ engine, asOf, answers = {}, conversationId = null, unsaved, ...options }: Options) {
		const stored = unsaved?.stored ?? options.stored;
		this.engine = engine;
		this.asOf = asOf;
		this.#today = asOf;
		this.answers = answers;
		this.conversationId = stored?.file.conversationId ?? unsaved?.conversationId ?? conversationId;
		if (stored) this.#read(stored);
		if (!unsaved) return;
		this.answers = unsaved.answers;
		this.name = unsaved.name;
		this.notes = unsaved.notes;
		this.kept = unsaved.kept;
	}

	/** Takes an answer; undefined takes it back. One that contradicts the others is refused, and nothing changes. */
	answer(fact: string, answer: unknown): boolean {
		const next = withAnswer(this.answers, fact, answer);
		const problems = this.engine.problemsOf(next);
		// An older file may contradict itself already: then each change that makes it no worse is welcome.
		if (problems.length > this.engine.problemsOf(this.answers).length) {
			this.refused = { fact, problems };
			this.#chosen = fact;
			return false;
		}
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

	isSensitive = (fact: string, answer: unknown): boolean =>
		this.engine.sensitiveReason(fact, answer) !== null;

	/** The file that would be saved now. */
	file(savedOn: string): CaseFile {
		const { facts, notes } = this.kept;
		return {
			v: 1,
			name: this.name.trim(),
			savedOn,
			facts: {
				...keptAnswers(this.answers, this.kept, this.isSensitive),
				...Object.fromEntries(facts ? this.aside.map(({ fact, answer }) => [fact, answer]) : []),
			},
			notes: notes ? this.notes : '',
			conversationId: this.conversationId,
			rest: this.stored?.file.rest ?? {},
		};
	}

	/** Is there something that leaving would lose and saving (with the parts chosen last) would keep? */
	get isDirty(): boolean {
		if (!this.stored) return Object.keys(this.answers).length > 0 || this.notes.trim() !== '';
		const { file } = this.stored;
		const now = this.file(file.savedOn);
		return !isSameAnswer(caseFileToJson(now), caseFileToJson(file));
	}

	/** What has to outlive a lock; null where saving would change nothing. */
	get unsaved(): UnsavedCase | null {
		const { answers, name, notes, kept, conversationId, stored } = this;
		return this.isDirty ? { answers, name, notes, kept, conversationId, stored } : null;
	}

	/** Answers that stay in this tab and go with it. */
	get onlyHere(): readonly string[] {
		const kept = keptAnswers(this.answers, this.kept, this.isSensitive);
		return Object.keys(this.answers).filter((fact) => !Object.hasOwn(kept, fact));
	}

	/** Saves what was chosen. Where somebody was faster nothing is overwritten: see `conflict`. */
	async save(store: CaseStore, savedOn: string): Promise<Saved> {
		return this.#write(store, this.file(savedOn), this.stored);
	}

	/** Saves as a case of its own what can no longer be saved where it was read; what stands there is not touched. */
	async saveApart(store: CaseStore, savedOn: string): Promise<Saved> {
		return this.#write(store, this.file(savedOn), null);
	}

	/** After a conflict: saves what was picked of both versions, as the version after the stored one. */
	async saveMerged(
		store: CaseStore,
		savedOn: string,
		picks: Readonly<Record<string, Pick>>,
		name: Pick,
	): Promise<Saved> {
		const { conflict } = this;
		if (!conflict) throw new Error('saveMerged() without a conflict');
		const merged = mergeCaseFiles(this.file(savedOn), conflict.file, picks, name);
		const saved = await this.#write(store, merged, conflict);
		if (saved.ok) {
			const { onlyHere } = this;
			const inMemory = Object.fromEntries(onlyHere.map((fact) => [fact, this.answers[fact]]));
			this.#read({ ...saved.value, file: merged });
			this.answers = { ...this.answers, ...inMemory };
		}
		return saved;
	}

	async #write(store: CaseStore, file: CaseFile, over: StoredCase | null): Promise<Saved> {
		const saved = await store.saveCase({
			id: over?.id ?? null,
			version: over?.version ?? 0,
			json: caseFileToJson(file),
		});
		if (saved.ok) {
			this.stored = { ...saved.value, file };
			this.conflict = null;
			this.isJustSaved = true;
			return saved;
		}
		this.conflict = currentOf(saved.error);
		return saved;
	}

	#read(stored: StoredCase): void {
		const sorted = sortAnswers(stored.file.facts, (fact, answer) => {
			const [problem] = this.engine.problemsOf({ [fact]: answer });
			return problem?.sentence ?? null;
		});
		this.stored = stored;
		this.answers = sorted.answers;
		this.aside = sorted.aside;
		this.name = stored.file.name;
		this.notes = stored.file.notes;
		// What the team chose to keep before is kept again; what is new and incriminating still is not.
		const sensitive = Object.entries(sorted.answers).filter(([fact, answer]) =>
			this.isSensitive(fact, answer),
		);
		this.kept = { ...carefulParts, sensitive: sensitive.map(([fact]) => fact) };
	}
}

/** What somebody else saved, where this release can read it. */
function currentOf(problem: SaveProblem): StoredCase | null {
	if (problem.kind !== 'changed-meanwhile') return null;
	const { id, version, json } = problem.current;
	const file = parseCaseFile(json);
	return file.ok ? { id, version, file: file.value } : null;
}
