import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type DigitsProblem,
	deriveMailbox,
	digitsToSecret,
	type FirstMessage,
	fingerprint,
	newSecret,
	type Secret,
	type SecretForm,
	secretToDigits,
	secretToWords,
	type WordsProblem,
	wordsToSecret,
} from '@schutznetz/vault';
import { type WordLanguage, wordLists } from '@schutznetz/vault/words';
import type { ListedCentre } from '../listed-centre.ts';
import { takesMessages } from '../takes-messages.ts';
import { draftOf } from './draft.ts';
import { filesOf } from './files.ts';
import { instanceIdOf, type ListProblem, readList } from './read-list.ts';
import { type IntakeLetter, type Recipients, type SealProblem, sealFirst } from './seal-first.ts';
import { stampsOf } from './stamps.ts';
import { threadOf } from './thread.ts';

export type { SecretForm, WordLanguage };

/** What the server says of the centres; no key. */
export type CentreList = {
	/** Of the root that has to vouch for all centres, to be compared by voice; null where there is none yet. */
	readonly fingerprint: string | null;
	/** Those that take messages. */
	readonly centres: readonly ListedCentre[];
	/** Those that say they take none at present, or where nobody looks. */
	readonly closed: readonly ListedCentre[];
};

/** This device has too little memory for the work that protects eight words. */
export type LittleMemory = { readonly kind: 'little-memory' };

export type FirstText = Omit<FirstMessage, 'threadKey' | 'coverFor' | 'handedOver'>;

/**
 * Everything of the seeker's page that touches a key, as plain functions: the worker offers them, a test calls
 * them. Knows one secret at a time; ending the worker forgets it. No network and no clock in here.
 */
export function seekerCore() {
	let secret: Secret | undefined;
	let pin = '';
	let instanceId: string | undefined;
	let rootKey: Uint8Array | null = null;
	let opening: Promise<Uint8Array> | undefined;

	/** Argon2id takes its time: it runs while the words are written down, and only once. */
	const threadKey = (): Promise<Uint8Array> => {
		if (!secret || instanceId === undefined) throw new Error('no secret, or no instance to use it on');
		opening ??= deriveMailbox(secret, { instanceId, pin }).then((mailbox) => mailbox.threadKey);
		return opening;
	};
	const take = (taken: Secret): void => {
		secret = taken;
		pin = '';
		opening = undefined;
	};

	const stamps = stampsOf(threadKey);
	const files = filesOf((place, due) => stamps.calls.stamp('piece', place, due));

	return {
		/** Remembers the root, and the instance, without which no mailbox can be derived. */
		async readCentres(answer: unknown): Promise<Result<CentreList, ListProblem>> {
			const id = instanceIdOf(answer);
			if (id === undefined) return err({ kind: 'malformed', what: 'instanceId' });
			// Also where nobody may write: what was written before can still be read.
			instanceId = id;
			stamps.noteWork(answer);
			const read = readList(answer);
			if (!read.ok) return read;
			({ rootKey } = read.value);
			const { centres } = read.value;
			return ok({
				fingerprint: rootKey && fingerprint(rootKey),
				centres: centres.filter(takesMessages),
				closed: centres.filter((centre) => !takesMessages(centre)),
			});
		},

		wordList: (language: WordLanguage): Promise<readonly string[]> => wordLists[language](),

		/** A fresh secret in both of its forms; its mailbox is derived by `openMailbox`. */
		async newWords(language: WordLanguage, form: SecretForm): Promise<{ words: string[]; digits: string }> {
			const fresh = newSecret(form);
			take(fresh);
			return { words: secretToWords(fresh, await wordLists[language]()), digits: secretToDigits(fresh) };
		},

		async enterWords(words: readonly string[], language: WordLanguage): Promise<Result<null, WordsProblem>> {
			const read = wordsToSecret(words, await wordLists[language]());
			if (!read.ok) return read;
			take(read.value);
			return ok(null);
		},

		async enterDigits(digits: string): Promise<Result<null, DigitsProblem>> {
			const read = digitsToSecret(digits);
			if (!read.ok) return read;
			take(read.value);
			return ok(null);
		},

		/** Mixes a PIN into the mailbox of the words that are there; another one opens another mailbox. */
		async usePin(chosen: string): Promise<void> {
			if (chosen === pin) return;
			pin = chosen;
			opening = undefined;
		},

		async openMailbox(): Promise<Result<null, LittleMemory>> {
			try {
				await threadKey();
				return ok(null);
			} catch (error) {
				opening = undefined;
				if (isOutOfMemory(error)) return err({ kind: 'little-memory' });
				throw error;
			}
		},

		/** @param keys - what the house answers to `/x/keys` for those who shall read it */
		async sealFirst(
			to: Recipients,
			first: FirstText,
			keys: unknown,
			nowMs: number,
		): Promise<Result<IntakeLetter, SealProblem>> {
			if (!rootKey) return err({ kind: 'unknown-centre' });
			return sealFirst(rootKey, to, { ...first, threadKey: await threadKey() }, keys, nowMs);
		},

		...stamps.calls,
		...threadOf(threadKey, files.keys),
		...files.calls,
		...draftOf(threadKey),
	};
}

/** Browsers refuse memory for WebAssembly with a RangeError, some with a text about memory. */
const isOutOfMemory = (error: unknown): boolean =>
	error instanceof RangeError || (error instanceof Error && /memory/i.test(error.message));

export type SeekerCore = ReturnType<typeof seekerCore>;
