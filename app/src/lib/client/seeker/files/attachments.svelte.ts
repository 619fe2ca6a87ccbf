import { toB64 } from '@schutznetz/vault/public';
import type { WorkDue } from '../../work/core/stamp-of.ts';
import { isMoreWork } from '../../work/is-more-work.ts';
import type { FileInfo, FileRefusal, PieceToken } from '../core/files.ts';
import type { CoreCalls } from '../correspondence.svelte.ts';
import type { PieceApi, PieceProblem } from './piece-api.ts';

/** So many files go with one message. */
const mostFiles = 4;

/** Pauses before the next try while nobody presses the button; the last one repeats. */
const pausesMs = [2_000, 5_000, 15_000, 30_000];

export type AttachmentState = 'sealing' | 'sending' | 'waiting' | 'ready' | 'failed';

/** One file on its way to the house. */
export class Attachment {
	state = $state<AttachmentState>('sealing');
	why = $state<FileRefusal['kind'] | Exclude<PieceProblem['kind'], 'later' | 'work-due'> | null>(null);
	/** Pieces that the house has confirmed. */
	done = $state(0);
	pieces = $state(0);
	readonly source: Blob;
	readonly info: FileInfo;
	/** In the worker. */
	id: number | undefined;
	/** What deletes the pieces that were sent. */
	readonly sent: PieceToken[] = [];
	/** Sealed and not confirmed: it goes again as it is. */
	next: Uint8Array<ArrayBuffer> | undefined;
	isDropped = false;
	/** The work that the house has named for this piece. */
	due: WorkDue | undefined;

	constructor(source: Blob, info: FileInfo) {
		this.source = source;
		this.info = info;
	}
}

export type AttachmentsOptions = {
	readonly api: PieceApi;
	/** The worker of this visit. */
	readonly core: () => CoreCalls;
	/** Where `online` is heard. */
	readonly events: Pick<EventTarget, 'addEventListener'>;
	readonly later: (work: () => void, ms: number) => void;
};

/**
 * The files that are to go with the next message: sealed in the worker and sent piece by piece, one at a time. A
 * piece is sent again, the same to the byte, until the house confirms it: a line that breaks costs that piece alone.
 */
export class Attachments {
	list = $state.raw<readonly Attachment[]>([]);
	readonly #options: AttachmentsOptions;
	#isRunning = false;
	#isOut = false;
	#tries = 0;

	constructor(options: AttachmentsOptions) {
		this.#options = options;
		options.events.addEventListener('online', () => this.retry());
	}

	get hasRoom(): boolean {
		return this.list.length < mostFiles;
	}

	/** Whether a file has not arrived: the message that names it must wait. */
	get isUnfinished(): boolean {
		return this.list.some(({ state }) => state !== 'ready');
	}

	/** The files as the worker knows them. */
	get ids(): readonly number[] {
		return this.list.flatMap(({ id }) => (id === undefined ? [] : [id]));
	}

	add(source: Blob, info: FileInfo): void {
		if (!this.hasRoom) throw new Error('as many files as one message takes are there already');
		this.list = [...this.list, new Attachment(source, info)];
		void this.#run();
	}

	/** Takes a file back, and what was sent of it. */
	remove(attachment: Attachment): void {
		this.list = this.list.filter((one) => one !== attachment);
		this.#drop(attachment);
		const { id } = attachment;
		const core = this.#options.core();
		if (id !== undefined) core.call('dropFile', id).catch(() => {});
	}

	/** By the button, or because the connection is back. */
	retry(): void {
		for (const one of this.list) {
			if (one.state === 'waiting' || one.why === 'storage-full') {
				one.state = 'sending';
				one.why = null;
			}
		}
		void this.#run();
	}

	/** The message that names them is on its way: they are no longer ours to take back. */
	setOut(): void {
		this.#isOut = true;
	}

	/** That message has been answered for. */
	settle(hasArrived: boolean): void {
		this.#isOut = false;
		if (hasArrived) this.list = [];
	}

	/** Takes all of them back, at a lock or the end of a visit; their keys go with the worker. */
	clear(): void {
		const { list } = this;
		this.list = [];
		for (const one of list) this.#drop(one);
		this.#isOut = false;
	}

	#drop(attachment: Attachment): void {
		attachment.isDropped = true;
		attachment.next = undefined;
		if (attachment.sent.length > 0 && !this.#isOut) void this.#options.api.forget(attachment.sent);
	}

	/** One file after another; what has to wait stands behind nothing else that could go on. */
	async #run(): Promise<void> {
		if (this.#isRunning) return;
		this.#isRunning = true;
		try {
			for (;;) {
				const attachment = this.list.find(({ state }) => state === 'sealing' || state === 'sending');
				if (!attachment) return;
				const problem = await this.#send(attachment).catch(() => ({ kind: 'unreadable' as const }));
				if (attachment.isDropped || problem === undefined) continue;
				if (problem.kind === 'later' || problem.kind === 'work-due') {
					attachment.state = 'waiting';
					this.#wait();
				} else {
					attachment.state = 'failed';
					attachment.why = problem.kind;
				}
			}
		} finally {
			this.#isRunning = false;
		}
	}

	async #send(attachment: Attachment): Promise<PieceProblem | FileRefusal | undefined> {
		const core = this.#options.core();
		if (attachment.id === undefined) {
			const begun = await core.call('beginFile', attachment.source, attachment.info);
			if (!begun.ok) return begun.error;
			attachment.id = begun.value.id;
			attachment.pieces = begun.value.pieces;
			attachment.state = 'sending';
		}
		while (attachment.done < attachment.pieces && !attachment.isDropped) {
			if (!attachment.next) {
				const sealed = await core.call('sealFilePiece', attachment.id, attachment.done);
				if (!sealed.ok) return sealed.error;
				attachment.next = new Uint8Array(sealed.value);
				attachment.sent.push(tokenOf(attachment.next));
			}
			const { next, due } = attachment;
			const written = await this.#options.api.write(next);
			if (!written.ok) {
				const { error } = written;
				// A house that asks for the same again, or for less, is asked again later.
				if (error.kind !== 'work-due' || !isMoreWork(error, due)) return error;
				attachment.due = { bits: error.bits, day: error.day };
				attachment.next = new Uint8Array(await core.call('stampPiece', next, attachment.due));
				continue;
			}
			attachment.next = undefined;
			attachment.due = undefined;
			attachment.done += 1;
			this.#tries = 0;
		}
		// Taken back while its last piece was on the way: that one goes as well.
		if (attachment.isDropped) await this.#options.api.forget(attachment.sent);
		else attachment.state = 'ready';
		return undefined;
	}

	#wait(): void {
		const pauseMs = pausesMs[Math.min(this.#tries, pausesMs.length - 1)] ?? 0;
		this.#tries += 1;
		this.#options.later(() => this.retry(), pauseMs);
	}
}

/** Id and token stand at the beginning of a piece's body. */
const tokenOf = (body: Uint8Array): PieceToken => ({
	id: toB64(body.subarray(0, 32)),
	token: toB64(body.subarray(32, 64)),
});
