import { err, ok, type Result } from '@schutznetz/kernel';
import { workDueOf } from '../work/work-due-of.ts';
import type { ApiProblem } from './api.ts';
import type { HandOverLetter, OtherCentre } from './core/hand-over.ts';
import { inbox } from './inbox.svelte.ts';
import { oneOf, type Read, shape } from './read-json.ts';
import { today } from './team-desk.svelte.ts';
import { type Vault, type VaultProblem, vault } from './vault.svelte.ts';
import { readMark } from './waiting.ts';
import { addMonths } from './working-days.ts';

type HandOverProblem =
	| VaultProblem
	| ApiProblem
	| { readonly kind: 'no-yes' | 'unknown-centre' | 'key-not-here' | 'too-long' | 'changed-meanwhile' };

/** So long a team keeps what it has handed over, as what it closes. */
const keptMonths = 6;
/** The worker looks at it. */
const unlooked: Read<unknown> = (json) => json;
const readStored = shape({ kind: oneOf('stored') });

/** The other centres of the network, for names and for handing over. */
class OtherCentres {
	list = $state.raw<readonly OtherCentre[]>([]);
	/** The last question for them was not answered. */
	hasFailed = $state(false);
	readonly #vault: Vault;
	/** What was sealed and may have arrived: the same is sent again, so that nothing is doubled. */
	readonly #letters = new Map<string, HandOverLetter>();
	#loading: Promise<unknown> | undefined;

	constructor(ofVault: Vault) {
		this.#vault = ofVault;
		ofVault.onClose(() => {
			this.list = [];
			this.hasFailed = false;
			this.#letters.clear();
			this.#loading = undefined;
		});
	}

	nameOf(id: string): string | undefined {
		return this.list.find((centre) => centre.id === id)?.name;
	}

	/** Asks once in an unlock; `anew` asks again. */
	load(anew = false): Promise<unknown> {
		if (anew || !this.#loading) this.#loading = this.#load();
		return this.#loading;
	}

	async #load(): Promise<void> {
		await this.#vault.whileOpen(async (core) => {
			// All of them: to ask for one would tell the server which one a conversation is about.
			const answer = await this.#vault.api.get('/x/chains', unlooked);
			this.hasFailed = !answer.ok;
			if (answer.ok) this.list = await core.call('readOtherCentres', answer.value);
			return ok(null);
		});
	}

	/**
	 * Hands a conversation over to the centre that the person has said yes to, tells her in the thread, and closes it
	 * here.
	 */
	async handOver(
		id: string,
		to: string,
		{ summary, first, notice }: { readonly summary: string; readonly first: string; readonly notice: string },
	): Promise<Result<null, HandOverProblem>> {
		// What the person has said may have changed since the page was drawn.
		await inbox.readOn(id);
		if (inbox.reading.problem) return err(inbox.reading.problem);
		await this.load(true);
		const place = `${id}/${to}`;
		const sent = await this.#vault.whileOpen(async (core): Promise<Result<null, HandOverProblem>> => {
			const seal = (text: string) => core.call('sealHandOver', id, to, { text, writtenOn: today() });
			const whole = await seal(`${summary}\n\n${first}`);
			const isTooLong = !whole.ok && whole.error.kind === 'too-long';
			const sealed = isTooLong ? await seal(summary) : whole;
			if (!sealed.ok) return err({ kind: sealed.error.kind });
			const letter = this.#letters.get(place) ?? sealed.value;
			this.#letters.set(place, letter);
			const write = (stamp: string) =>
				this.#vault.api.sendUnnamed('/x/intake', { ...letter, stamp }, readStored);
			const tried = await write(await core.call('stamp', 'intake', letter.deletionHash));
			const due = !tried.ok && tried.error.kind === 'refused' ? workDueOf(tried.error.answer) : undefined;
			const written = due ? await write(await core.call('stamp', 'intake', letter.deletionHash, due)) : tried;
			if (written.ok) return ok(null);
			// Not taken: another one may be sealed, to another week or another centre.
			if (written.error.kind === 'refused') this.#letters.delete(place);
			return written;
		});
		if (!sent.ok) return sent;
		await inbox.answers.send(id, notice, readMark(inbox.entry(id)?.thread));
		const on = today();
		const changed = await inbox.desk.add(id, () => ({
			handOver: { to, on },
			state: 'closed',
			closedOn: on,
			keepUntil: addMonths(on, keptMonths),
		}));
		return changed.ok ? ok(null) : changed;
	}
}

/** Those of this tab. */
export const otherCentres = new OtherCentres(vault);
