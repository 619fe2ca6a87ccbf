import type { CaseSession, CaseStore } from '#lib/client/case/case-session.svelte.ts';
import type { Pick } from '#lib/client/case/merge-case-files.ts';
import type { SaveProblem } from '#lib/client/case/save-problem.ts';

type Options = {
	readonly session: CaseSession;
	readonly store: CaseStore;
	/** Today in Germany, 'YYYY-MM-DD'. */
	readonly today: string;
	/** The case has an address of its own now, or another one than before. */
	readonly onsaved: (id: string) => void;
};

/** Saving on the screen: what runs, what went wrong, and whether the page goes elsewhere by itself. */
export class CaseSaving {
	isRunning = $state(false);
	problem = $state.raw<SaveProblem | null>(null);
	/** The new address comes from here: nobody is asked whether to leave. */
	isMoving = false;
	readonly #options: Options;

	constructor(options: Options) {
		this.#options = options;
	}

	save = (): Promise<void> => this.#write(({ session, store, today }) => session.save(store, today));

	saveApart = (): Promise<void> =>
		this.#write(({ session, store, today }) => session.saveApart(store, today));

	saveMerged = (picks: Readonly<Record<string, Pick>>, name: Pick): Promise<void> =>
		this.#write(({ session, store, today }) => session.saveMerged(store, today, picks, name));

	async #write(work: (options: Options) => ReturnType<CaseSession['save']>): Promise<void> {
		const { session, onsaved } = this.#options;
		this.isRunning = true;
		const before = session.stored?.id;
		const saved = await work(this.#options).finally(() => {
			this.isRunning = false;
		});
		if (!saved.ok) {
			this.problem = session.conflict ? null : saved.error;
			return;
		}
		this.problem = null;
		if (saved.value.id === before) return;
		this.isMoving = true;
		onsaved(saved.value.id);
	}
}
