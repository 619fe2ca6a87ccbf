import { err, ok, type Result } from '@schutznetz/kernel';
import type { CentreProfile } from '@schutznetz/vault/public';
import { dayInBerlin } from '../day-in-berlin.ts';
import { type CannedAnswer, readCanned } from './canned.ts';
import type { ChangeProblem } from './conversation-desk.svelte.ts';
import type { ProfileRefused } from './core/centre-profile.ts';
import type { TeamAnswersProblem } from './core/team-records.ts';
import { Drafts } from './drafts.svelte.ts';
import { Turns } from './turns.ts';
import { type Vault, type VaultProblem, vault } from './vault.svelte.ts';
import { readWireProfile, readWireProfileStored, readWireTeamRecords } from './wire.ts';

export type ProfileProblem = { readonly kind: 'profile-too-long' } | { readonly kind: 'not-signed' };

/** What the team keeps for itself, as the pages see it; forgotten when the vault closes. */
export class TeamDesk {
	phase = $state<'empty' | 'ready'>('empty');
	problem = $state.raw<VaultProblem>();
	/** How colleagues are called. The server says it: who belongs to the team stands in the signed list. */
	names = $state.raw<ReadonlyMap<string, string>>(new Map());
	canned = $state.raw<readonly CannedAnswer[]>([]);
	/** Why the canned answers are not here. */
	cannedProblem = $state.raw<TeamAnswersProblem>();
	profile = $state.raw<CentreProfile>();
	/** There is a profile, and nobody who is an admin today stands by it. */
	profileProblem = $state.raw<ProfileRefused>();
	/** The server's day: what is deleted for good waits for both clocks. */
	serverDay = $state('');
	readonly drafts: Drafts;
	readonly #vault: Vault;
	#cannedVersion = 0;
	#profileVersion = 0;
	#keysVersion = 0;
	#turns = new Turns();
	#loading: Promise<void> | undefined;

	constructor(ofVault: Vault) {
		this.#vault = ofVault;
		this.drafts = new Drafts(ofVault);
		ofVault.onClose(() => this.#forget());
	}

	/** Fetched once for an unlock; `again` asks anew. A second call joins the first. */
	load(again = false): Promise<void> {
		if (this.#loading && !again) return this.#loading;
		const loading = this.#turns.take(() => this.#load());
		this.#loading = loading;
		return loading;
	}

	/** A member's name; the beginning of the id where the server names nobody. */
	nameOf(memberId: string): string {
		return this.names.get(memberId) ?? memberId.slice(0, 8);
	}

	/** Replaces the canned answers. Where a colleague was faster, hers are fetched and nothing is overwritten. */
	async saveCanned(answers: readonly CannedAnswer[]): Promise<Result<null, ChangeProblem>> {
		const saved = await this.#turns.take(() => this.#putCanned(answers));
		if (!saved.ok && saved.error.kind === 'changed-meanwhile') await this.load(true);
		return saved;
	}

	/** Signs what the centre says of itself, and publishes it: its name too, which else nobody would vouch for. */
	async saveProfile(said: CentreProfile): Promise<Result<null, ChangeProblem | ProfileProblem>> {
		const version = this.#profileVersion + 1;
		const name = said.name ?? this.#vault.me?.organisation.name;
		const profile = { ...said, ...(name && { name }) };
		const saved = await this.#turns.take(() =>
			this.#vault.whileOpen(async (core): Promise<Result<unknown, VaultProblem | ProfileProblem>> => {
				const signed = await core.call('signCentreProfile', version, profile);
				if (!signed.ok) return signed;
				return this.#vault.api.send('POST', '/api/profile', signed.value, readWireProfileStored);
			}),
		);
		if (saved.ok) {
			this.profile = profile;
			this.profileProblem = undefined;
			this.#profileVersion = version;
			return ok(null);
		}
		const { error } = saved;
		const refused = error.kind === 'refused' ? error.answer.kind : undefined;
		if (refused === 'not-signed') return err({ kind: 'not-signed' });
		if (refused !== 'version-taken') return saved;
		await this.load(true);
		return err({ kind: 'changed-meanwhile' });
	}

	/**
	 * Puts my signature under what the centre says of itself, as it stands. Where that fails, whoever may sign it is told
	 * that it counts no more; it keeps nobody from ending a membership.
	 */
	async standBy(): Promise<void> {
		await this.load();
		for (let tries = 0; this.profile && tries < 2; tries += 1) {
			const saved = await this.saveProfile(this.profile);
			if (saved.ok || saved.error.kind !== 'changed-meanwhile') return;
		}
	}

	/** Keeps the keys of these conversations for the next unlock, so that a long inbox opens at once. */
	async keepKeys(conversationIds: readonly string[]): Promise<void> {
		await this.load();
		const version = this.#keysVersion + 1;
		const kept = await this.#turns.take(() =>
			this.#vault.whileOpen(async (core): Promise<Result<boolean, VaultProblem>> => {
				const sealed = await core.call('sealKeptKeys', version, conversationIds);
				if (!sealed) return ok(false);
				const stored = await this.#vault.api.send('PUT', '/api/team-records/keys', sealed);
				if (!stored.ok) return stored;
				await core.call('noteOwn', 'keys', version);
				return ok(true);
			}),
		);
		if (kept.ok && kept.value) this.#keysVersion = version;
	}

	async #load(): Promise<void> {
		const { api } = this.#vault;
		const loaded = await this.#vault.whileOpen(async (core) => {
			const [records, profile] = await Promise.all([
				api.get('/api/team-records', readWireTeamRecords),
				api.get('/api/profile', readWireProfile),
			]);
			if (!records.ok) return records;
			if (!profile.ok) return profile;
			const opened = await core.call('openTeamRecords', records.value);
			const own = profile.value.profile && (await core.call('openCentreProfile', profile.value.profile));
			return ok({ ...records.value, ...opened, own });
		});
		this.problem = loaded.ok ? undefined : loaded.error;
		if (!loaded.ok) return;
		const { names, today, answers, drafts, keysVersion, own } = loaded.value;
		this.names = new Map(names.map(({ id, name }) => [id, name]));
		this.serverDay = today;
		this.cannedProblem = answers.ok ? undefined : answers.error;
		if (answers.ok) {
			this.canned = readCanned(answers.value?.json);
			this.#cannedVersion = answers.value?.version ?? 0;
		}
		this.drafts.take(drafts);
		this.#keysVersion = keysVersion;
		this.profile = own?.ok ? own.value.profile : undefined;
		this.profileProblem = own && !own.ok ? own.error : undefined;
		this.#profileVersion = own?.ok ? own.value.version : (own?.error.version ?? 0);
		this.phase = 'ready';
		if (this.#cannedVersion === 0 && !this.cannedProblem && this.#vault.me?.role === 'admin') {
			await this.#putCanned([]);
		}
	}

	async #putCanned(answers: readonly CannedAnswer[]): Promise<Result<null, ChangeProblem>> {
		const version = this.#cannedVersion + 1;
		const { api } = this.#vault;
		const stored = await this.#vault.whileOpen(async (core) => {
			const sealed = await core.call('sealTeamAnswers', version, { v: 1, answers });
			const { version: _, ...first } = sealed;
			return version === 1
				? api.send('POST', '/api/team-records', first)
				: api.send('PUT', '/api/team-records/answers', sealed);
		});
		if (!stored.ok) {
			const { error } = stored;
			const isTaken = error.kind === 'refused' && error.answer.kind === 'changed-meanwhile';
			return err(isTaken ? { kind: 'changed-meanwhile' } : error);
		}
		// The key that was just made is opened like every other, from what the server has.
		if (version === 1) await this.#load();
		this.canned = answers;
		this.#cannedVersion = version;
		return ok(null);
	}

	#forget(): void {
		this.phase = 'empty';
		this.problem = undefined;
		this.names = new Map();
		this.canned = [];
		this.cannedProblem = undefined;
		this.profile = undefined;
		this.profileProblem = undefined;
		this.serverDay = '';
		this.#cannedVersion = 0;
		this.#profileVersion = 0;
		this.#keysVersion = 0;
		this.#turns = new Turns();
		this.#loading = undefined;
		this.drafts.forget();
	}
}

/** Today, by this browser's clock. */
export const today = (): string => dayInBerlin(Date.now());

/** The one of this tab. */
export const teamDesk = new TeamDesk(vault);
