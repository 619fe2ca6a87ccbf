import type { Result } from '@schutznetz/kernel';
import { type Answers, isSameAnswer } from './case-facts.ts';
import { type AnswerAside, type CaseFile, caseFileToJson, parseCaseFile, sortAnswers } from './case-file.ts';
import { CaseTalk } from './case-talk.svelte.ts';
import type { CaseEngine } from './engine.ts';
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
	readonly land: string | null;
	readonly putOff: readonly string[];
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

/**
 * One case on the screen. It lives in this tab alone: nothing is kept until `save`, and then only the parts that
 * were chosen.
 */
export class CaseSession extends CaseTalk {
	/** Answers of the file that this release cannot use; they go back into the file. */
	aside = $state.raw<readonly AnswerAside[]>([]);
	name = $state('');
	notes = $state('');
	kept = $state.raw<KeptParts>(carefulParts);
	stored = $state.raw<StoredCase | null>(null);
	/** What somebody else saved meanwhile. */
	conflict = $state.raw<StoredCase | null>(null);
	/** Saved from this page, so that the page can say so. */
	isJustSaved = $state(false);
	/** It was saved, but the conversation that it was made of does not know it. */
	isUnlinked = $state(false);
	readonly conversationId: string | null;

	constructor({ engine, asOf, answers = {}, conversationId = null, unsaved, ...options }: Options) {
		super(engine, asOf, answers);
		const stored = unsaved?.stored ?? options.stored;
		this.conversationId = stored?.file.conversationId ?? unsaved?.conversationId ?? conversationId;
		if (stored) this.#read(stored);
		if (!unsaved) return;
		this.answers = unsaved.answers;
		this.name = unsaved.name;
		this.notes = unsaved.notes;
		this.kept = unsaved.kept;
		this.land = unsaved.land;
		this.putOffAgain(unsaved.putOff);
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
			vocabulary: Math.max(this.engine.vocabulary, this.stored?.file.vocabulary ?? 1),
			land: this.land,
			putOff: facts ? this.#harmlessPutOff : [],
			rest: this.stored?.file.rest ?? {},
		};
	}

	/** A question that was put off may tell as much as its answer. */
	get #harmlessPutOff(): readonly string[] {
		return this.putOff.filter((fact) => !this.isSensitive(fact, { unknown: 'notAsked' }));
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
		const { answers, name, notes, kept, land, putOff, conversationId, stored } = this;
		return this.isDirty ? { answers, name, notes, kept, land, putOff, conversationId, stored } : null;
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
		this.conflict = this.#currentOf(saved.error, file.vocabulary);
		return saved;
	}

	/**
	 * What somebody else saved, in the words of mine, so that both can be compared and merged; null where this release
	 * cannot read it, or where its words are newer than mine.
	 */
	#currentOf(problem: SaveProblem, vocabulary: number): StoredCase | null {
		if (problem.kind !== 'changed-meanwhile') return null;
		const { id, version, json } = problem.current;
		const file = parseCaseFile(json);
		if (!file.ok || file.value.vocabulary > vocabulary) return null;
		const { answers, aside } = this.engine.migrate(file.value.facts, file.value.vocabulary);
		const facts = { ...answers, ...Object.fromEntries(aside.map(({ fact, answer }) => [fact, answer])) };
		return { id, version, file: { ...file.value, facts, vocabulary } };
	}

	#read(stored: StoredCase): void {
		const migrated = this.engine.migrate(stored.file.facts, stored.file.vocabulary);
		const sorted = sortAnswers(migrated.answers, (fact, answer) => {
			const [problem] = this.engine.problemsOf({ [fact]: answer });
			return problem?.sentence ?? null;
		});
		this.stored = stored;
		this.answers = sorted.answers;
		this.aside = [...migrated.aside, ...sorted.aside];
		this.name = stored.file.name;
		this.notes = stored.file.notes;
		this.land = stored.file.land;
		this.putOffAgain(stored.file.putOff);
		// What the team chose to keep before is kept again; what is new and incriminating still is not.
		const sensitive = Object.entries(sorted.answers).filter(([fact, answer]) =>
			this.isSensitive(fact, answer),
		);
		this.kept = { ...carefulParts, sensitive: sensitive.map(([fact]) => fact) };
	}
}
