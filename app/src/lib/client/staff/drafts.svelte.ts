import { ok, type Result } from '@schutznetz/kernel';
import { dayInBerlin } from '../day-in-berlin.ts';
import type { RecordProblem } from './core/records.ts';
import type { KeptRecord } from './core/team-records.ts';
import { type Draft, type DraftMap, mergeDrafts, readDrafts } from './merge-drafts.ts';
import type { Vault, VaultProblem } from './vault.svelte.ts';
import { readWireTeamRecords } from './wire.ts';

const saveAfterMs = 2_000;
const retryAfterMs = 20_000;

/**
 * What I have begun to answer, sealed under my own key on the server: it is there after a reload and on another
 * device. Nobody else opens it, and nothing here ever sends it.
 */
export class Drafts {
	/** By conversation, as they stand here. */
	all = $state.raw<DraftMap>({});
	/** Another device changed the same draft: theirs, beside mine. */
	others = $state.raw<DraftMap>({});
	/** Saved on the server as it stands; else it is in this tab alone. */
	isSaved = $state(true);
	readonly #vault: Vault;
	#base: DraftMap = {};
	#version = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;
	#saving: Promise<void> | undefined;
	#isHere = false;

	constructor(vault: Vault) {
		this.#vault = vault;
	}

	/** What the server had when the desk was opened. */
	take(opened: Result<KeptRecord, RecordProblem>): void {
		// One that does not open is never written over.
		if (!opened.ok) return;
		const theirs = readDrafts(opened.value?.json);
		const { merged, others } = mergeDrafts(this.#base, this.all, theirs);
		this.#base = theirs;
		this.#version = opened.value?.version ?? 0;
		this.#isHere = true;
		this.all = merged;
		this.others = { ...this.others, ...others };
	}

	keep(conversationId: string, text: string): void {
		if ((this.all[conversationId]?.text ?? '') === text) return;
		const { [conversationId]: _, ...rest } = this.all;
		const on = dayInBerlin(Date.now());
		this.all = text.trim() === '' ? rest : { ...rest, [conversationId]: { text, on } };
		this.#later(saveAfterMs);
	}

	/** The other device's draft was looked at, and taken or not. */
	dropOther(conversationId: string): void {
		const { [conversationId]: _, ...rest } = this.others;
		this.others = rest;
	}

	/** Saves what is not saved yet, now. */
	save(): Promise<void> {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.#saving ??= this.#save().finally(() => {
			this.#saving = undefined;
		});
		return this.#saving;
	}

	forget(): void {
		clearTimeout(this.#timer);
		this.#timer = undefined;
		this.all = {};
		this.others = {};
		this.isSaved = true;
		this.#base = {};
		this.#version = 0;
		this.#isHere = false;
	}

	#later(ms: number): void {
		this.isSaved = false;
		clearTimeout(this.#timer);
		this.#timer = setTimeout(() => void this.save(), ms);
	}

	async #save(): Promise<void> {
		if (!this.#isHere) return this.#later(retryAfterMs);
		for (;;) {
			const drafts = this.all;
			if (isSame(drafts, this.#base)) break;
			const version = this.#version + 1;
			const stored = await this.#vault.whileOpen(async (core): Promise<Result<null, VaultProblem>> => {
				const sealed = await core.call('sealDrafts', version, { v: 1, drafts });
				const put = await this.#vault.api.send('PUT', '/api/team-records/drafts', sealed);
				if (put.ok) await core.call('noteOwn', 'drafts', version);
				return put;
			});
			if (stored.ok) {
				this.#base = drafts;
				this.#version = version;
				continue;
			}
			const { error } = stored;
			if (error.kind === 'locked' || error.kind === 'signed-out') return;
			const isTaken = error.kind === 'refused' && error.answer.kind === 'changed-meanwhile';
			if (!isTaken || !(await this.#reread())) return this.#later(retryAfterMs);
		}
		this.isSaved = true;
	}

	/** Another device was faster. */
	async #reread(): Promise<boolean> {
		const read = await this.#vault.whileOpen(async (core) => {
			const wire = await this.#vault.api.get('/api/team-records', readWireTeamRecords);
			if (!wire.ok) return wire;
			const { drafts } = await core.call('openTeamRecords', wire.value);
			return ok(drafts);
		});
		if (!read.ok || !read.value.ok) return false;
		this.take(read.value);
		return true;
	}
}

function isSame(one: DraftMap, other: DraftMap): boolean {
	const ids = Object.keys(one);
	const textOf = (drafts: DraftMap, id: string): Draft['text'] | undefined => drafts[id]?.text;
	return ids.length === Object.keys(other).length && ids.every((id) => textOf(one, id) === textOf(other, id));
}
