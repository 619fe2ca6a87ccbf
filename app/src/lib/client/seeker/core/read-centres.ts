import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type CentreProfile,
	epochAt,
	parseStatement,
	type Statement,
	verifyEpochs,
	verifyProfile,
	verifyRoster,
} from '@schutznetz/vault';
import { listOf, recordOf } from './read-answer.ts';

/** A centre that can be written to today, with the key that this week's first messages are sealed to. */
export type OpenCentre = {
	readonly id: string;
	readonly name: string;
	readonly epoch: number;
	readonly sealing: Uint8Array;
	/** What it says of itself; null where it has said nothing that one of its admins stands by. */
	readonly profile: CentreProfile | null;
	/** The house says that nobody of it has looked for a while: it takes nothing new. */
	readonly isAway: boolean;
	/** The house says that the network's office lets nobody write to it. */
	readonly isStopped?: true;
};

/**
 * Why nobody may write to a centre. `forged`: the signatures and the order of its statements are not what they must
 * be; `no-epoch`: all is in order and no key is valid on the day that this device shows.
 */
export type CentreProblem =
	| { readonly kind: 'forged'; readonly centreId: string; readonly why: string }
	| { readonly kind: 'no-epoch'; readonly centreId: string; readonly epoch: number };

type WireCentre = {
	id: string;
	name: string;
	roster: Statement[];
	epochs: Statement[];
	profile: Statement | undefined;
	isAway: boolean;
	isStopped?: true;
};

/** Each centre of an answer with chains, believed as far as the root's key vouches for it; undefined: no such answer. */
export function readCentres(
	rootKey: Uint8Array,
	answer: unknown,
	nowMs: number,
): readonly Result<OpenCentre, CentreProblem>[] | undefined {
	const centres = listOf(recordOf(answer)?.centres, centreOf);
	return centres?.map((centre) => openCentre(rootKey, centre, epochAt(nowMs)));
}

/** The centre with its key of this epoch, whatever else lies beside it. */
function openCentre(
	rootKey: Uint8Array,
	{ id, name, roster, epochs, profile, ...state }: WireCentre,
	epoch: number,
): Result<OpenCentre, CentreProblem> {
	const forged = ({ kind }: { readonly kind: string }) =>
		err({ kind: 'forged', centreId: id, why: kind } as const);
	const verified = verifyRoster(rootKey, id, roster);
	if (!verified.ok) return forged(verified.error);
	const keys = verifyEpochs(verified.value, epochs);
	if (!keys.ok) return forged(keys.error);
	const { epochs: valid, setAside } = keys.value;
	const current = valid.find((key) => key.epoch === epoch);
	if (!current) return setAside[0] ? forged(setAside[0]) : err({ kind: 'no-epoch', centreId: id, epoch });
	const { sealing } = current;
	// One that nobody stands by is as good as none: whoever can put it there must not close the centre with it.
	const said = profile && verifyProfile(verified.value, profile);
	const known = said?.ok ? said.value.profile : null;
	return ok({ id, name: known?.name ?? name, epoch, sealing, profile: known, ...state });
}

function centreOf(value: unknown): WireCentre | undefined {
	const fields = recordOf(value);
	const roster = listOf(fields?.roster, statementOf);
	const epochs = listOf(fields?.epochs, statementOf);
	const { id, name } = fields ?? {};
	if (typeof id !== 'string' || typeof name !== 'string' || !roster || !epochs) return undefined;
	const isStopped = fields?.isStopped === true && { isStopped: true as const };
	const state = { isAway: fields?.isAway === true, ...isStopped };
	return { id, name, roster, epochs, profile: statementOf(fields?.profile), ...state };
}

function statementOf(value: unknown): Statement | undefined {
	const statement = parseStatement(value);
	return statement.ok ? statement.value : undefined;
}
