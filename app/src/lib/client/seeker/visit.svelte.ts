import { dayInBerlin } from '../day-in-berlin.ts';
import { type WorkerCaller, WorkerEnded } from '../worker/call-worker.ts';
import type { SeekerCore, WordLanguage } from './core/seeker-core.ts';
import { type CoreCalls, Correspondence } from './correspondence.svelte.ts';
import { type Letter, Outbox, type OutboxState } from './outbox.svelte.ts';
import type { About, CentresState, Entered, Step, Trouble, VisitOptions } from './visit-types.ts';

const minuteMs = 60_000;
export const lockAfterMs = 5 * minuteMs;
const warnAfterMs = 4 * minuteMs;
/** Where nobody has told anything yet, or nothing is left to be told. */
const openSteps: readonly Step[] = ['start', 'watched', 'calm', 'danger', 'locked', 'gone'];
/** Once the words are confirmed, they reopen what was locked; before, it starts anew. */
const keptSteps: readonly Step[] = ['write', 'sent', 'thread'];

/**
 * One visit to the page, from the first question to the last: which step is shown and what is in memory. Nothing
 * is kept anywhere else; `clear` forgets it all, and so does the end of the page.
 */
export class Visit {
	step = $state<Step>('start');
	/** First: words are made here. Back: they are brought. */
	way = $state<'first' | 'back'>('first');
	isBusy = $state(false);
	trouble = $state.raw<Trouble | null>(null);
	centres = $state.raw<CentresState>({ kind: 'unasked' });
	about = $state.raw<About>();
	words = $state.raw<readonly string[]>([]);
	digits = $state('');
	text = $state('');
	/** The lock is less than a minute away. */
	isLockNear = $state(false);
	/** Fell back to the start because nobody touched the page. */
	wasLeftAlone = $state(false);
	/** Whether a centre has these words for all this page knows: it sent the first message, or found an answer. */
	isKnown = $state(false);
	readonly outbox: Outbox;
	readonly letters: Correspondence;
	/** False as long as the page stands as it was opened. */
	hasMoved = $state(false);
	/** Grows with every lock, so that what was half entered goes with it. */
	locks = $state(0);
	readonly #options: VisitOptions;
	#core: WorkerCaller<SeekerCore> | undefined;
	#lockedDraft = $state.raw<Uint8Array>();
	#lastInputAt: number;
	#visits = 0;
	#arrived = 0;
	#isSecondEpoch = false;
	#loading: Promise<void> | undefined;

	constructor(options: VisitOptions) {
		this.#options = options;
		this.#lastInputAt = options.now();
		this.outbox = new Outbox(options);
		this.letters = new Correspondence(options.api);
	}

	get locale(): WordLanguage {
		return this.#options.locale;
	}

	get keptDays(): VisitOptions['keptDays'] {
		return this.#options.keptDays;
	}

	/** Addressed as "du". */
	get isYoung(): boolean {
		return this.about?.forWhom === 'self' && this.about.ageGroup === 'under18';
	}

	/** What is written now is read only if somebody has sent a first message under these words. */
	get isUnsure(): boolean {
		return this.way === 'back' && !this.isKnown;
	}

	get hasDraft(): boolean {
		return this.#lockedDraft !== undefined;
	}

	go(step: Step): void {
		this.trouble = null;
		this.wasLeftAlone = false;
		this.hasMoved = true;
		this.step = step;
	}

	choose(way: 'first' | 'back'): void {
		this.way = way;
		this.go('watched');
	}

	/** Whether somebody can see the device; not being sure is a yes. */
	async answerWatched(isWatched: boolean): Promise<void> {
		if (isWatched) return this.go('calm');
		this.go(this.way === 'first' ? 'danger' : 'enter');
		await this.loadCentres();
	}

	/** Asks once, however often it is called meanwhile. */
	loadCentres(): Promise<void> {
		this.#loading ??= this.#loadCentres();
		return this.#loading;
	}

	async #loadCentres(): Promise<void> {
		this.centres = { kind: 'loading' };
		const visit = this.#visits;
		const state = await this.#readCentres().catch((): CentresState => ({ kind: 'unreachable' }));
		if (visit !== this.#visits) return;
		this.centres = state;
		this.#loading = undefined;
	}

	async #readCentres(): Promise<CentresState> {
		const answer = await this.#options.api.readCentres();
		if (!answer.ok) return answer.error;
		const read = await this.#worker().call('readCentres', answer.value, this.#options.now());
		return read.ok ? { kind: 'read', ...read.value } : { kind: 'refused', problem: read.error };
	}

	/** The questions are answered: makes the words. */
	answerAbout(about: About): Promise<void> {
		return this.#work(async (core) => {
			this.about = about;
			const { words, digits } = await core.call('newWords', this.locale);
			this.words = words;
			this.digits = digits;
			this.go('words');
			// Runs while the words are written down; whoever needs the mailbox waits for it.
			core.call('openMailbox').catch(() => {});
		});
	}

	wordsAreSafe(): void {
		this.words = [];
		this.digits = '';
		this.go('write');
	}

	/** The words of a language, as they may be tapped. */
	wordList(language: WordLanguage): Promise<readonly string[]> {
		return this.#worker().call('wordList', language);
	}

	/** Opens the mailbox of the words, and with it a draft that was locked. */
	enter(entered: Entered): Promise<void> {
		return this.#work(async (core) => {
			const read =
				entered.kind === 'words'
					? await core.call('enterWords', entered.words, entered.language)
					: await core.call('enterDigits', entered.digits);
			if (!read.ok) {
				this.trouble = { kind: read.error.kind === 'checksum' ? 'checksum' : 'incomplete' };
				return;
			}
			// A lock has ended the worker that knew which instance this is.
			if (this.centres.kind !== 'read' && this.centres.kind !== 'refused') await this.loadCentres();
			if (this.centres.kind === 'unreachable') {
				this.trouble = { kind: 'unreachable' };
				return;
			}
			await core.call('openMailbox');
			if (this.#lockedDraft) return this.#unlock(core, this.#lockedDraft);
			this.way = 'back';
			await this.#showThread(core);
		});
	}

	async #unlock(core: CoreCalls, sealed: Uint8Array): Promise<void> {
		const opened = await core.call('openDraft', sealed);
		if (!opened.ok) {
			this.trouble = opened.error;
			return;
		}
		// Where it goes was forgotten with everything else.
		if (this.way === 'back' && !(await this.#readLetters(core))) {
			this.trouble = { kind: 'unreachable' };
			return;
		}
		const draft = JSON.parse(opened.value) as { text: string; about?: About };
		this.text = draft.text;
		this.about = draft.about;
		this.#lockedDraft = undefined;
		this.go('write');
	}

	/** Reads again what lies under the words. */
	readThread(): Promise<void> {
		return this.#work((core) => this.#showThread(core));
	}

	async #showThread(core: CoreCalls): Promise<void> {
		if (!(await this.#readLetters(core))) {
			this.trouble = { kind: 'unreachable' };
			return;
		}
		this.go('thread');
	}

	/** False where the house did not answer. */
	async #readLetters(core: CoreCalls): Promise<boolean> {
		const hasRead = await this.letters.read(core);
		this.isKnown ||= this.letters.answer !== undefined;
		return hasRead;
	}

	/** Writes once more under the same words. */
	writeMore(): Promise<void> {
		return this.#work(async (core) => {
			this.way = 'back';
			if (await this.#readLetters(core)) this.go(this.letters.isOverfull ? 'thread' : 'write');
			else this.trouble = { kind: 'unreachable' };
		});
	}

	/** Seals the text and hands it to the outbox; the text stays until the house has it. */
	send(): Promise<void> {
		return this.#work(async (core) => {
			const writtenOn = dayInBerlin(this.#options.now());
			const sealed =
				this.way === 'first' && this.about
					? await this.#sealFirst(core, this.about, writtenOn)
					: await core.call('sealReply', this.letters.nextIndex, { text: this.text, writtenOn });
			if (!sealed.ok) {
				this.trouble =
					sealed.error.kind === 'too-long'
						? { kind: 'too-long' }
						: { kind: 'refused', why: sealed.error.kind };
				return;
			}
			const letter: Letter =
				'centreId' in sealed.value
					? { kind: 'first', body: sealed.value }
					: { kind: 'reply', body: sealed.value };
			void this.outbox.send(letter).then((state) => this.#settle(letter, state));
		});
	}

	#sealFirst(core: CoreCalls, { centreId, ...about }: About, writtenOn: string) {
		return core.call('sealFirst', centreId, { ...about, text: this.text, writtenOn });
	}

	/** May happen long after sending, also while locked. */
	async #settle(letter: Letter, state: OutboxState): Promise<void> {
		if (state === 'stored') {
			this.#arrived += 1;
			this.text = '';
			this.#lockedDraft = undefined;
			this.isKnown ||= letter.kind === 'first';
			this.letters.nextIndex += letter.kind === 'reply' ? 1 : 0;
			if (this.step === 'write') this.go('sent');
		} else if (this.step !== 'write') {
			// Locked: the draft is still there, and whoever unlocks it may send it again.
		} else if (state === 'taken') {
			// Another tab wrote there first: this letter goes one further.
			this.letters.nextIndex += 1;
			await this.send();
		} else if (this.outbox.refusal === 'epoch-closed' && !this.#isSecondEpoch) {
			// The week has turned between sealing and sending: sealed again to the new one.
			this.#isSecondEpoch = true;
			await this.loadCentres();
			await this.send();
		} else this.trouble = { kind: 'refused', why: this.outbox.refusal };
	}

	/** Deletes what the words can delete. */
	forget(): Promise<void> {
		return this.#work(async (core) => {
			if (!(await this.letters.forget(core))) {
				this.trouble = { kind: 'unreachable' };
				return;
			}
			this.clear();
			this.go('gone');
		});
	}

	/** Forgets everything and ends the worker. */
	clear(): void {
		this.#forgetReadable();
		this.#lockedDraft = undefined;
		this.outbox.empty();
		this.isKnown = false;
		this.#isSecondEpoch = false;
		this.go('start');
	}

	/** Every key of this visit is in there. */
	endWorker(): void {
		this.#core?.end();
		this.#core = undefined;
	}

	#forgetReadable(): void {
		this.#visits += 1;
		this.#loading = undefined;
		this.isBusy = false;
		this.endWorker();
		this.centres = { kind: 'unasked' };
		this.words = [];
		this.digits = '';
		this.text = '';
		this.about = undefined;
		this.letters.clear();
		this.isLockNear = false;
	}

	/** Somebody is there. */
	touch(): void {
		this.#lastInputAt = this.#options.now();
		this.isLockNear = false;
	}

	/** Called every now and then, and when the page comes into sight again. */
	async tick(): Promise<void> {
		const idleMs = this.#options.now() - this.#lastInputAt;
		if (this.step === 'locked' && idleMs >= lockAfterMs) {
			this.locks += 1;
			this.touch();
		}
		if (openSteps.includes(this.step)) this.isLockNear = false;
		else if (idleMs >= lockAfterMs) await this.lock();
		else this.isLockNear = idleMs >= warnAfterMs;
	}

	/** Takes everything readable off the page; a text that was begun stays behind, sealed. */
	async lock(): Promise<void> {
		if (!keptSteps.includes(this.step)) {
			this.clear();
			this.wasLeftAlone = true;
			return;
		}
		// The worker is set aside for the one thing that is left to it; whoever enters the words gets a new one.
		const core = this.#core;
		const { text, about } = this;
		const arrived = this.#arrived;
		this.#core = undefined;
		this.#forgetReadable();
		this.locks += 1;
		this.go('locked');
		if (text.trim() !== '' && core) {
			const sealed = await core.call('sealDraft', JSON.stringify({ text, about })).catch(() => undefined);
			// It may have arrived meanwhile.
			if (arrived === this.#arrived) this.#lockedDraft = sealed;
		}
		core?.end();
	}

	#worker(): WorkerCaller<SeekerCore> {
		if (!this.#core || this.#core.hasEnded) this.#core = this.#options.startCore();
		return this.#core;
	}

	/**
	 * One thing at a time. A worker that broke is said. What a lock or the end of the visit overtook stops at its
	 * next question to the worker, so that nothing readable comes back behind a lock.
	 */
	async #work(work: (core: CoreCalls) => Promise<void>): Promise<void> {
		if (this.isBusy) return;
		this.isBusy = true;
		this.trouble = null;
		const worker = this.#worker();
		const visit = this.#visits;
		const check = <T>(value: T): T => {
			if (visit !== this.#visits) throw new WorkerEnded('the visit was locked or ended meanwhile');
			return value;
		};
		const call = <Name extends keyof SeekerCore>(
			name: Name,
			...args: Parameters<SeekerCore[Name]>
		): ReturnType<SeekerCore[Name]> =>
			check(worker.call(name, ...args) as Promise<unknown>).then(check) as ReturnType<SeekerCore[Name]>;
		try {
			await work({ call });
		} catch {
			if (visit === this.#visits) this.trouble = { kind: 'broken' };
		} finally {
			if (visit === this.#visits) this.isBusy = false;
		}
	}
}
