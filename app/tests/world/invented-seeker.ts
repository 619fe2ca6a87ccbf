import { fromB64, newSecret, secretToDigits, secretToWords } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import type { FirstText } from '../../src/lib/client/seeker/core/seeker-core.ts';
import { seekerCore } from '../../src/lib/client/seeker/core/seeker-core.ts';
import { houseApi } from '../../src/lib/client/seeker/house-api.ts';
import { due, dueBytes } from './due.ts';

/** Somebody who writes, through the code of the seeker's page and the calls that it makes. */
export type InventedSeeker = Awaited<ReturnType<typeof inventSeeker>>;

/** What of one mailbox no server may ever hold open, and which tokens it is shown but must not keep. */
export type SeekerSecrets = {
	readonly bits: Uint8Array;
	readonly digits: string;
	readonly words: readonly string[];
	readonly intakeToken: Uint8Array;
	readonly slots: readonly { readonly id: Uint8Array; readonly token: Uint8Array }[];
};

/**
 * @param form - twelve words derive in a tenth of the time; eight are what the page makes
 * @param now - when the page was opened
 */
export async function inventSeeker(
	fetchAtDoor: typeof fetch,
	centresAnswer: unknown,
	form: 8 | 12,
	now = Temporal.Now.instant(),
) {
	const today = () => now.toZonedDateTimeISO('Europe/Berlin').toPlainDate().toString();
	const api = houseApi(fetchAtDoor);
	const core = seekerCore();
	const secret = newSecret(form);
	const digits = secretToDigits(secret);
	const { centres, closed } = due(await core.readCentres(centresAnswer));
	due(await core.enterDigits(digits));
	let sent = 0;

	/** As the page reads: round by round, all of a round at once. */
	async function read() {
		await core.beginReading();
		for (let round = await core.nextRound(); round; round = await core.nextRound()) {
			const reads = await Promise.all(round.reads.map(async (ids) => due(await api.readSlots(ids))));
			const large = await Promise.all(
				round.large.map(async (one) => due(await api.readLarge(one.id, one.class))),
			);
			if (!(await core.takeRound({ reads, large }))) throw new Error('no answer to a reading');
		}
		return (await core.whatWasRead()).messages;
	}
	return {
		async writeFirst(centreId: string, text: string): Promise<void> {
			const first: FirstText = { text, writtenOn: today(), language: 'de', forWhom: 'self', ageGroup: null };
			const statement = [...centres, ...closed].find(({ id }) => id === centreId)?.statement;
			const keys = due(await api.readKeys([centreId, centreId]));
			const to = { centre: { id: centreId, statement } };
			const letter = due(await core.sealFirst(to, first, keys, now.epochMilliseconds));
			const stamp = await core.stamp('intake', letter.deletionHash);
			due(await api.writeFirst({ ...letter, stamp }));
		},

		/** @returns the address that the text went to */
		async reply(text: string): Promise<Uint8Array> {
			const letter = due(await core.sealReply(sent, { text, writtenOn: today() }));
			const stamp = await core.stamp('slot', letter.id);
			if (due(await api.writeSlot({ ...letter, stamp })) !== 'stored')
				throw new Error('a fresh slot was taken');
			sent += 1;
			return dueBytes(letter.id);
		},

		/** Every text that lies in the mailbox, in either direction. */
		read,

		async forget(): Promise<void> {
			due(await api.forget(await core.forgetting(0)));
		},

		async secrets(): Promise<SeekerSecrets> {
			const { slots, intakeToken } = await core.forgetting(0);
			const words = secretToWords(secret, await wordLists.de());
			const opened = slots.map(({ id, token }) => ({ id: due(fromB64(id)), token: due(fromB64(token)) }));
			return { bits: secret.bits, digits, words, intakeToken: dueBytes(intakeToken), slots: opened };
		},
	};
}
