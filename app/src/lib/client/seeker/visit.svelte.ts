import type { HandOverAnswer } from '@schutznetz/vault/public';
import { dayInBerlin } from '../day-in-berlin.ts';
import { shuffle } from '../shuffle.ts';
import { type WorkerCaller, WorkerEnded } from '../worker/call-worker.ts';
import type { SecretForm, SeekerCore, WordLanguage } from './core/seeker-core.ts';
import type { SlotLetter } from './core/thread.ts';
import { type CoreCalls, Correspondence } from './correspondence.svelte.ts';
import type { Attachments } from './files/attachments.svelte.ts';
import { type Language, languageOf } from './languages.ts';
import { type Letter, Outbox, type OutboxOptions, type OutboxState } from './outbox.svelte.ts';
import type {
	About,
	CentresState,
	Entered,
	OtherService,
	Person,
	Step,
	Trouble,
	VisitOptions,
} from './visit-types.ts';

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
	person = $state.raw<Person>();
	about = $state.raw<About>();
	/** Of the words that are shown: eight, or twelve by choice. */
	form = $state<SecretForm>(8);
	/** A PIN belongs to the words that are shown. */
	hasPin = $state(false);
	words = $state.raw<readonly string[]>([]);
	digits = $state('');
	text = $state('');
	/** The lock is less than a minute away. */
	isLockNear = $state(false);
	/** Fell back to the start because nobody touched the page. */
	wasLeftAlone = $state(false);
	/** Whether a centre has these words for all this page knows: it sent the first message, or found an answer. */
	isKnown = $state(false);
	/** Something was seen to lie there before it was deleted: with a wrong PIN every mailbox is empty. */
	isGoneSurely = $state(false);
	/** The centre did not take the first message: another one is looked for, and words, text and files stay. */
	isChoosingAnew = $state(false);
	/** Files for the next message; here once somebody wants to send some. */
	attachments = $state.raw<Attachments>();
	/** The lock took files that were not on their way. */
	hasLostFiles = $state(false);
	#hasFilesUnderWay = false;
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
	/** What names the files of the first message, sealed once for each choice of files. */
	readonly #fileLetters = new Map<string, SlotLetter>();

	constructor(options: VisitOptions) {
		this.#options = options;
		this.#lastInputAt = options.now();
		const stamp: OutboxOptions['stamp'] = (...of) => this.#worker().call('stamp', ...of);
		this.outbox = new Outbox({ ...options, stamp });
		this.letters = new Correspondence(options.api);
	}

	get locale(): WordLanguage {
		return this.#options.locale;
	}

	/** In which words and digits are shown; one without a list of words shows digits alone. */
	get language(): Language {
		return this.#options.language ?? languageOf(this.locale);
	}

	get otherService(): OtherService | undefined {
		return this.#options.otherService;
	}

	/** What is written next answers the agreed question, which has been read. */
	get answersSafety(): boolean {
		return this.way === 'back' && this.letters.asksSafety && this.letters.isShown;
	}

	get keptDays(): VisitOptions['keptDays'] {
		return this.#options.keptDays;
	}

	/** Addressed as "du". */
	get isYoung(): boolean {
		const person = this.about ?? this.person;
		return person?.forWhom === 'self' && person.ageGroup === 'under18';
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
		if (step !== 'locked') this.hasLostFiles = false;
		this.step = step;
		// The work behind what is sent is done while it is written.
		if (step === 'write') this.#beginStamp();
	}

	#beginStamp(): void {
		const index = this.way === 'first' ? null : this.letters.nextIndex;
		this.#core?.call('beginStamp', index).catch(() => {});
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
		const read = await this.#worker().call('readCentres', answer.value);
		if (!read.ok) return { kind: 'refused', problem: read.error };
		// Of two that suit alike the first is proposed: that must not always be the one with the same name.
		return { kind: 'read', ...read.value, centres: shuffle(read.value.centres) };
	}

	/** Who it is about is said: now, who shall read it. */
	answerPerson(person: Person): void {
		this.person = person;
		this.go('centre');
	}

	/** The questions are answered: makes the words. */
	answerAbout(about: About): Promise<void> {
		return this.#work(async (core) => {
			this.about = about;
			if (this.isChoosingAnew) return this.writeOn();
			await this.#newWords(core, 8);
			this.go('words');
		});
	}

	/** For a first message that was refused: all stays as it is, but who shall read it. */
	async chooseAnother(): Promise<void> {
		this.isChoosingAnew = true;
		this.go('centre');
		await this.loadCentres();
	}

	/** Back to the text from there, with whoever is chosen now. */
	writeOn(): void {
		this.isChoosingAnew = false;
		this.go('write');
	}

	/** Takes other words, of the other form or anew. */
	changeForm(form: SecretForm): Promise<void> {
		return this.#work((core) => this.#newWords(core, form));
	}

	async #newWords(core: CoreCalls, form: SecretForm): Promise<void> {
		const { words, digits } = await core.call('newWords', this.language.words ?? this.locale, form);
		this.form = form;
		this.words = words;
		this.digits = digits;
		this.hasPin = false;
		this.#openBeforehand(core);
	}

	/** Runs while the words are written down; whoever needs the mailbox waits for it. */
	#openBeforehand(core: CoreCalls): void {
		core.call('openMailbox').then(
			(opened) => {
				if (!opened.ok) this.trouble = opened.error;
			},
			() => {},
		);
	}

	/** Mixes a PIN into the new mailbox; '' takes it out again. */
	choosePin(pin: string): Promise<void> {
		return this.#work(async (core) => {
			await core.call('usePin', pin);
			this.hasPin = pin !== '';
			this.#openBeforehand(core);
		});
	}

	/** The note is right, and the mailbox can be made on this device: the words leave the page. */
	wordsAreSafe(): Promise<void> {
		return this.#work(async (core) => {
			const opened = await core.call('openMailbox');
			if (!opened.ok) {
				this.go('words');
				this.trouble = opened.error;
				return;
			}
			this.words = [];
			this.digits = '';
			this.go('write');
		});
	}

	/** The words of a language, as they may be tapped. */
	wordList(language: WordLanguage): Promise<readonly string[]> {
		return this.#worker().call('wordList', language);
	}

	/** Opens the mailbox of the words and the PIN, and with it a draft that was locked. */
	enter(entered: Entered, pin = ''): Promise<void> {
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
			await core.call('usePin', pin);
			const opened = await core.call('openMailbox');
			if (!opened.ok) {
				this.trouble = opened.error;
				return;
			}
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

	/** Fetches what sends files; false where it did not load. */
	async loadAttachments(): Promise<boolean> {
		try {
			const [{ Attachments }, { pieceApi }] = await Promise.all([
				import('./files/attachments.svelte.ts'),
				import('./files/piece-api.ts'),
			]);
			const { events, later } = this.#options;
			this.attachments ??= new Attachments({ api: pieceApi(), core: () => this.#worker(), events, later });
			return true;
		} catch {
			return false;
		}
	}

	/** What goes into a slot to name the files of a first message; none where there are none. */
	async #sealFilesOfFirst(core: CoreCalls, writtenOn: string): Promise<SlotLetter | undefined> {
		const ids = this.attachments?.ids ?? [];
		const name = ids.join();
		const known = this.#fileLetters.get(name);
		if (ids.length === 0 || known) return known;
		const index = this.#fileLetters.size;
		const sealed = await core.call('sealReply', index, { text: '', writtenOn }, ids);
		if (!sealed.ok) throw new Error(`an empty text was ${sealed.error.kind}`);
		this.#fileLetters.set(name, sealed.value);
		return sealed.value;
	}

	/** Seals the text and hands it to the outbox; the text stays until the house has it. */
	send(): Promise<void> {
		return this.#work(async (core) => {
			const writtenOn = dayInBerlin(this.#options.now());
			const sealed =
				this.way === 'first' && this.about
					? await this.#sealFirst(core, this.about, writtenOn)
					: await core.call(
							'sealReply',
							this.letters.nextIndex,
							this.#reply(writtenOn),
							this.attachments?.ids,
						);
			if (!sealed.ok) {
				const { error } = sealed;
				if (error.kind === 'too-long' || error.kind === 'unreachable') this.trouble = { kind: error.kind };
				else this.#refused(error.kind, 'why' in error ? error.why : undefined);
				return;
			}
			const files = 'centreId' in sealed.value ? await this.#sealFilesOfFirst(core, writtenOn) : undefined;
			const letter: Letter =
				'centreId' in sealed.value
					? { kind: 'first', body: sealed.value, ...(files && { files }) }
					: { kind: 'reply', body: sealed.value };
			this.attachments?.setOut();
			void this.outbox.send(letter).then((state) => this.#settle(letter, state));
		});
	}

	/** What is known here of the centre's messages goes along, so that the next visit shows what is new. */
	#reply(writtenOn: string) {
		const safety = this.answersSafety ? ({ safety: 'answer' } as const) : {};
		return { text: this.text, writtenOn, readUpTo: this.letters.readUpTo, ...safety };
	}

	/** Asks for the keys of those who shall read it: only now, as the letter says the same at once. */
	async #sealFirst(core: CoreCalls, { centreId, statement, coverId, ...about }: About, writtenOn: string) {
		const { api, now } = this.#options;
		const keys = await api.readKeys([centreId, coverId ?? centreId]);
		if (!keys.ok) return keys;
		const listed = this.centres.kind === 'read' ? [...this.centres.centres, ...this.centres.closed] : [];
		const standIn = listed.find(({ id }) => id === coverId);
		const cover = coverId === undefined ? {} : { cover: { id: coverId, statement: standIn?.statement } };
		const to = { centre: { id: centreId, statement }, ...cover };
		return core.call('sealFirst', to, { ...about, text: this.text, writtenOn }, keys.value, now());
	}

	/** Whether the centre that stands in may read the first message where nobody comes for it. */
	chooseCover(coverId: string | undefined): void {
		if (!this.about) return;
		const { coverId: _before, ...about } = this.about;
		this.about = coverId === undefined ? about : { ...about, coverId };
	}

	#refused(why: string, fact?: string): void {
		// Sent once more it goes without, and the page has said so.
		if (why === 'cover-closed') this.chooseCover(undefined);
		this.trouble = { kind: 'refused', why, ...(fact !== undefined && { fact }) };
	}

	/** Says yes or no to being handed over, in the thread; the newest counts. To the house it is a text like any. */
	answerHandOver(answer: HandOverAnswer, text: string): Promise<void> {
		return this.#work(async (core) => {
			if (this.outbox.isHolding) return;
			const writtenOn = dayInBerlin(this.#options.now());
			const { readUpTo } = this.letters;
			const visit = this.#visits;
			for (let state: OutboxState = 'taken'; state === 'taken' && visit === this.#visits; ) {
				const reply = { text, writtenOn, readUpTo, answer };
				const sealed = await core.call('sealReply', this.letters.nextIndex, reply);
				if (!sealed.ok) throw new Error(`an answer of the page was ${sealed.error.kind}`);
				state = await this.outbox.send({ kind: 'reply', body: sealed.value });
				if (visit === this.#visits) this.letters.nextIndex += 1;
			}
			if (this.outbox.state === 'refused') this.#refused(this.outbox.refusal);
			else if (!(await this.#readLetters(core))) this.trouble = { kind: 'unreachable' };
		});
	}

	/** May happen long after sending, also while locked. */
	async #settle(letter: Letter, state: OutboxState): Promise<void> {
		this.attachments?.settle(state === 'stored');
		if (state === 'stored') {
			this.#arrived += 1;
			this.text = '';
			this.#lockedDraft = undefined;
			this.isKnown ||= letter.kind === 'first';
			this.letters.nextIndex += letter.kind === 'reply' ? 1 : 0;
			if (this.step === 'write') this.go('sent');
		} else if (this.step !== 'write') {
			// Locked: the draft is still there, and whoever unlocks it may send it again; its files are not.
			this.hasLostFiles ||= this.step === 'locked' && this.#hasFilesUnderWay;
		} else if (state === 'taken') {
			// Another tab wrote there first: this letter goes one further.
			this.letters.nextIndex += 1;
			await this.send();
		} else if (this.outbox.refusal === 'epoch-closed' && !this.#isSecondEpoch) {
			// The week has turned between sealing and sending: sealed again to the new one.
			this.#isSecondEpoch = true;
			await this.send();
		} else this.#refused(this.outbox.refusal);
	}

	/** Deletes what the words can delete. */
	forget(): Promise<void> {
		return this.#work(async (core) => {
			const wasSeen = this.isKnown || !this.letters.isEmpty;
			if (!(await this.letters.forget(core))) {
				this.trouble = { kind: 'unreachable' };
				return;
			}
			this.clear();
			this.isGoneSurely = wasSeen;
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
		this.attachments?.clear();
		this.#fileLetters.clear();
		this.endWorker();
		this.centres = { kind: 'unasked' };
		this.words = [];
		this.digits = '';
		this.form = 8;
		this.hasPin = false;
		this.text = '';
		this.person = undefined;
		this.about = undefined;
		this.isChoosingAnew = false;
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
		if (!keptSteps.includes(this.step) && !this.isChoosingAnew) {
			this.clear();
			this.wasLeftAlone = true;
			return;
		}
		// The worker is set aside for the one thing that is left to it; whoever enters the words gets a new one.
		const core = this.#core;
		const { text, about } = this;
		const arrived = this.#arrived;
		const hasFiles = (this.attachments?.list.length ?? 0) > 0;
		this.hasLostFiles = hasFiles && !this.outbox.isHolding;
		this.#hasFilesUnderWay = hasFiles && this.outbox.isHolding;
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
