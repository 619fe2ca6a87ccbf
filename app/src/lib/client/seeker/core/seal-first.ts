import { err, ok, type Result } from '@schutznetz/kernel';
import { type FirstMessage, intakeToken, sealFirstMessage, type TooLong, toB64 } from '@schutznetz/vault';
import type { ShownStatement } from '../listed-centre.ts';
import { takesMessages } from '../takes-messages.ts';
import { listOf, recordOf } from './read-answer.ts';
import { type CentreProblem, type OpenCentre, readCentres } from './read-centres.ts';

/** What goes to `/x/intake`, byte for byte the same however often it is sent. */
export type IntakeLetter = {
	readonly centreId: string;
	readonly epoch: number;
	readonly envelope: string;
	readonly deletionHash: string;
	/** The same message, sealed to the centre that stands in. */
	readonly cover?: { readonly centreId: string; readonly epoch: number; readonly envelope: string };
};

/** Who was chosen, and the statement that the list showed as its profile. */
export type Chosen = { readonly id: string; readonly statement?: ShownStatement | undefined };

/** Who shall read a first message; `cover` where nobody comes for it. */
export type Recipients = { readonly centre: Chosen; readonly cover?: Chosen };

/** Why nothing was sealed. */
export type SealProblem =
	| TooLong
	| CentreProblem
	| { readonly kind: 'malformed' | 'unknown-centre' | 'cover-closed' };

/** Seals to the week's keys of those who were chosen, if the root vouches for them and for what was shown of them. */
export async function sealFirst(
	rootKey: Uint8Array,
	{ centre, cover }: Recipients,
	message: Omit<FirstMessage, 'coverFor' | 'handedOver'>,
	keys: unknown,
	nowMs: number,
): Promise<Result<IntakeLetter, SealProblem>> {
	const chains = listOf(recordOf(keys)?.centres, recordOf);
	if (!chains) return err({ kind: 'malformed' });
	/** The one that was chosen, with the profile that was shown as the one to be verified. */
	const verified = ({ id, statement }: Chosen): Result<OpenCentre, SealProblem> => {
		const chain = chains.find((one) => one.id === id);
		if (!chain) return err({ kind: 'unknown-centre' });
		const [read] = readCentres(rootKey, { centres: [{ ...chain, profile: statement }] }, nowMs) ?? [];
		if (!read?.ok) return read ?? err({ kind: 'malformed' });
		return statement && !read.value.profile ? err({ kind: 'forged', centreId: id, why: 'profile' }) : read;
	};
	const home = verified(centre);
	if (!home.ok) return home;
	const standIn = cover && verified(cover);
	const isNamed = home.value.profile?.coverCentreId === cover?.id;
	if (standIn && !(isNamed && standIn.ok && takesMessages(standIn.value)))
		return err({ kind: 'cover-closed' });
	const seal = async ({ id, epoch, sealing }: OpenCentre, more: Pick<FirstMessage, 'coverFor'>) => {
		const place = { centreId: id, epoch };
		const sealed = await sealFirstMessage(sealing, place, { ...message, ...more });
		return sealed.ok ? ok({ ...place, envelope: toB64(sealed.value) }) : sealed;
	};
	const sealed = await seal(home.value, {});
	if (!sealed.ok) return sealed;
	const copy = standIn?.ok ? await seal(standIn.value, { coverFor: centre.id }) : undefined;
	if (copy && !copy.ok) return copy;
	const { tokenHash } = await intakeToken(message.threadKey);
	const deletionHash = toB64(tokenHash);
	return ok({ ...sealed.value, deletionHash, ...(copy && { cover: copy.value }) });
}
