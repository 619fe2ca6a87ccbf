import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type DigitsProblem,
	deriveMailbox,
	digitsToSecret,
	type FirstMessage,
	intakeToken,
	newSecret,
	type Secret,
	sealFirstMessage,
	secretToDigits,
	secretToWords,
	type TooLong,
	toB64,
	type WordsProblem,
	wordsToSecret,
} from '@schutznetz/vault';
import { type WordLanguage, wordLists } from '@schutznetz/vault/words';
import { draftOf } from './draft.ts';
import { type CentresProblem, instanceIdOf, type OpenCentre, readCentres } from './read-centres.ts';
import { threadOf } from './thread.ts';

export type { WordLanguage };

/** What the page may know of the centres: no key. */
export type CentreList = {
	readonly fingerprint: string | null;
	readonly leftOut: number;
	readonly centres: readonly { readonly id: string; readonly name: string; readonly isDemo: boolean }[];
};

/** What goes to `/x/intake`, byte for byte the same however often it is sent. */
export type IntakeLetter = {
	readonly centreId: string;
	readonly epoch: number;
	readonly envelope: string;
	readonly deletionHash: string;
};

export type FirstText = Omit<FirstMessage, 'threadKey'>;

/**
 * Everything of the seeker's page that touches a key, as plain functions: the worker offers them, a test calls
 * them. Knows one secret at a time; ending the worker forgets it. No network and no clock in here.
 */
export function seekerCore() {
	let secret: Secret | undefined;
	let instanceId: string | undefined;
	let centres: readonly OpenCentre[] = [];
	let opening: Promise<Uint8Array> | undefined;

	/** Argon2id takes its time: it runs while the words are written down, and only once. */
	const threadKey = (): Promise<Uint8Array> => {
		if (!secret || instanceId === undefined) throw new Error('no secret, or no instance to use it on');
		opening ??= deriveMailbox(secret, { instanceId }).then((mailbox) => mailbox.threadKey);
		return opening;
	};
	const take = (taken: Secret): void => {
		secret = taken;
		opening = undefined;
	};

	return {
		/** Remembers what the root vouches for, and the instance, without which no mailbox can be derived. */
		async readCentres(answer: unknown, nowMs: number): Promise<Result<CentreList, CentresProblem>> {
			const id = instanceIdOf(answer);
			if (id === undefined) return err({ kind: 'malformed', what: 'instanceId' });
			// Also where nobody may write: what was written before can still be read.
			instanceId = id;
			const read = readCentres(answer, nowMs);
			if (!read.ok) return read;
			centres = read.value.open;
			return ok({
				fingerprint: read.value.fingerprint,
				leftOut: read.value.leftOut,
				centres: centres.map(({ id, name, isDemo }) => ({ id, name, isDemo })),
			});
		},

		wordList: (language: WordLanguage): Promise<readonly string[]> => wordLists[language](),

		/** A fresh secret in both of its forms; its mailbox is derived by `openMailbox`. */
		async newWords(language: WordLanguage): Promise<{ words: string[]; digits: string }> {
			const fresh = newSecret(8);
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

		async openMailbox(): Promise<void> {
			await threadKey();
		},

		async sealFirst(
			centreId: string,
			first: FirstText,
		): Promise<Result<IntakeLetter, TooLong | { readonly kind: 'unknown-centre' }>> {
			const centre = centres.find(({ id }) => id === centreId);
			if (!centre) return err({ kind: 'unknown-centre' });
			const key = await threadKey();
			const place = { centreId, epoch: centre.epoch };
			const sealed = await sealFirstMessage(centre.sealing, place, { ...first, threadKey: key });
			if (!sealed.ok) return sealed;
			const { tokenHash } = await intakeToken(key);
			return ok({ ...place, envelope: toB64(sealed.value), deletionHash: toB64(tokenHash) });
		},

		...threadOf(threadKey),
		...draftOf(threadKey),
	};
}

export type SeekerCore = ReturnType<typeof seekerCore>;
