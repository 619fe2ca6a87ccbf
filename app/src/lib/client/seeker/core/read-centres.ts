import { err, ok, type Result } from '@schutznetz/kernel';
import {
	epochAt,
	fingerprint,
	fromB64,
	parseStatement,
	type Statement,
	verifyEpochs,
	verifyRoster,
} from '@schutznetz/vault';

/** A centre that can be written to today, with the key that this week's first messages are sealed to. */
export type OpenCentre = {
	readonly id: string;
	readonly name: string;
	readonly isDemo: boolean;
	readonly epoch: number;
	readonly sealing: Uint8Array;
};

export type Centres = {
	/** Of the root that vouches for all centres, to be compared by voice; null where there is none yet. */
	readonly fingerprint: string | null;
	readonly open: readonly OpenCentre[];
	/** How many centres are not offered because their statements are not what they must be. */
	readonly leftOut: number;
};

/**
 * Why nobody may write on the word of this answer. `forged`: of no centre are the signatures and the order of the
 * statements what they must be (one that lies closes the page for itself alone); `no-epoch`: everything is in order and no key is valid on the day that this device shows.
 */
export type CentresProblem =
	| { readonly kind: 'malformed'; readonly what: string }
	| { readonly kind: 'forged'; readonly centreId: string; readonly why: string }
	| { readonly kind: 'no-epoch'; readonly epoch: number };

type WireCentre = { id: string; name: string; isDemo: boolean; roster: Statement[]; epochs: Statement[] };

/** Reads the server's answer about its centres and believes of it only what the root's key vouches for. */
export function readCentres(answer: unknown, nowMs: number): Result<Centres, CentresProblem> {
	const fields = recordOf(answer);
	const root = fields?.root;
	const centres = listOf(fields?.centres, centreOf);
	if (!centres) return err({ kind: 'malformed', what: 'centres' });
	if (root === null && centres.length === 0) return ok({ fingerprint: null, open: [], leftOut: 0 });
	const rootKey = typeof root === 'string' ? fromB64(root) : undefined;
	if (!rootKey?.ok || rootKey.value.length !== 32) return err({ kind: 'malformed', what: 'root' });

	const epoch = epochAt(nowMs);
	const read = centres.map((centre) => openCentre(rootKey.value, centre, epoch));
	const forged = read.flatMap((result) => (result.ok ? [] : [result.error]));
	const open = read.flatMap((result) => (result.ok && result.value ? [result.value] : []));
	if (forged[0] && forged.length === centres.length) return err(forged[0]);
	if (open.length === 0 && centres.length > 0) return err({ kind: 'no-epoch', epoch });
	return ok({ fingerprint: fingerprint(rootKey.value), open, leftOut: forged.length });
}

/** The centre with its key of this epoch, whatever else lies beside it; undefined where it has none. */
function openCentre(
	rootKey: Uint8Array,
	{ id, name, isDemo, roster, epochs }: WireCentre,
	epoch: number,
): Result<OpenCentre | undefined, CentresProblem> {
	const verified = verifyRoster(rootKey, id, roster);
	if (!verified.ok) return forgedBy(id, verified.error);
	const keys = verifyEpochs(verified.value, epochs);
	if (!keys.ok) return forgedBy(id, keys.error);
	const { epochs: valid, setAside } = keys.value;
	const current = valid.find((key) => key.epoch === epoch);
	if (!current && setAside[0]) return forgedBy(id, setAside[0]);
	return ok(current && { id, name, isDemo, epoch, sealing: current.sealing });
}

/** What a mailbox is derived with: it is salt and no secret, so nobody has to vouch for it. */
export function instanceIdOf(answer: unknown): string | undefined {
	const id = recordOf(answer)?.instanceId;
	return typeof id === 'string' && id !== '' ? id : undefined;
}

const forgedBy = (centreId: string, { kind }: { readonly kind: string }) =>
	err({ kind: 'forged', centreId, why: kind } as const);

function centreOf(value: unknown): WireCentre | undefined {
	const fields = recordOf(value);
	const roster = listOf(fields?.roster, statementOf);
	const epochs = listOf(fields?.epochs, statementOf);
	const { id, name, isDemo } = fields ?? {};
	if (typeof id !== 'string' || typeof name !== 'string' || typeof isDemo !== 'boolean') return undefined;
	return roster && epochs ? { id, name, isDemo, roster, epochs } : undefined;
}

function statementOf(value: unknown): Statement | undefined {
	const statement = parseStatement(value);
	return statement.ok ? statement.value : undefined;
}

/** All entries, or undefined where one is not what it must be. */
function listOf<T>(value: unknown, read: (entry: unknown) => T | undefined): T[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const entries = value.map(read).filter((entry) => entry !== undefined);
	return entries.length === value.length ? entries : undefined;
}

const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
	typeof value === 'object' && value !== null ? { ...value } : undefined;
