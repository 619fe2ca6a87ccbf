import { err, ok, type Result } from '@schutznetz/kernel';
import { intakeToken, sealFirstMessage, type TooLong, toB64 } from '@schutznetz/vault';
import { type OpenCentre, readCentres } from '../../seeker/core/read-centres.ts';
import { takesMessages } from '../../seeker/takes-messages.ts';
import { type Held, type HeldWay, openOf } from './held.ts';

/** Another centre as the pages may know it. */
export type OtherCentre = { readonly id: string; readonly name: string; readonly takesMessages: boolean };

/** What goes to `/x/intake`. */
export type HandOverLetter = {
	readonly centreId: string;
	readonly epoch: number;
	readonly envelope: string;
	readonly deletionHash: string;
};

/** Other centres, as the root vouches for them, and a thread sealed to one of them. */
export function handOver(held: Held) {
	let centres: readonly OpenCentre[] = [];

	return {
		/** Verifies the answer under the root that this vault hangs on; none where it is another's. */
		async readOtherCentres(answer: unknown): Promise<readonly OtherCentre[]> {
			const { root, centreId } = openOf(held);
			const theirs = (answer as { readonly root?: unknown } | null)?.root;
			const read = theirs === toB64(root) ? readCentres(root, answer, held.clock()) : undefined;
			const open = (read ?? []).flatMap((centre) => (centre.ok ? [centre.value] : []));
			centres = open.filter(({ id }) => id !== centreId);
			return centres.map((centre) => ({
				id: centre.id,
				name: centre.name,
				takesMessages: takesMessages(centre),
			}));
		},

		/**
		 * A first message to the other centre under the same thread key. Only where the thread, as it was read last,
		 * holds the person's yes to this centre, and no later no.
		 */
		async sealHandOver(
			conversationId: string,
			to: string,
			summary: { readonly text: string; readonly writtenOn: string },
		): Promise<
			Result<HandOverLetter, TooLong | { readonly kind: 'key-not-here' | 'unknown-centre' | 'no-yes' }>
		> {
			const record = held.conversations.get(conversationId)?.record;
			if (!record) return err({ kind: 'key-not-here' });
			const thread = held.threads.get(conversationId);
			const [asked] = newestFirst(thread?.fromCentre).filter(([, { message }]) => message?.ask);
			const said = newestFirst(thread?.fromSeeker)
				.map(([, { message }]) => message?.answer)
				.find((answer) => answer && answer.to === asked?.[0]);
			if (asked?.[1].message?.ask?.centreId !== to || said?.centreId !== to || !said.yes)
				return err({ kind: 'no-yes' });
			const centre = centres.find(({ id }) => id === to);
			if (!centre) return err({ kind: 'unknown-centre' });
			const { threadKey, language, forWhom, ageGroup } = record;
			const place = { centreId: to, epoch: centre.epoch };
			const sealed = await sealFirstMessage(centre.sealing, place, {
				...summary,
				threadKey,
				language,
				forWhom,
				ageGroup,
				handedOver: {
					by: openOf(held).centreId,
					// One more: in the next slot the person is told who reads from now on.
					answers: endOf(thread?.fromCentre, record.answers) + 1,
					answeredUpTo: endOf(thread?.fromSeeker, record.answeredUpTo),
				},
			});
			if (!sealed.ok) return sealed;
			const { tokenHash } = await intakeToken(threadKey);
			return ok({ ...place, envelope: toB64(sealed.value), deletionHash: toB64(tokenHash) });
		},
	};
}

const newestFirst = (way: HeldWay | undefined) =>
	[...(way?.found ?? [])].sort(([one], [other]) => other - one);
const endOf = (way: HeldWay | undefined, known = 0): number =>
	Math.max(known, ...[...(way?.found.keys() ?? [])].map((index) => index + 1));
