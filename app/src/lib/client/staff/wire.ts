import {
	count,
	flag,
	listOf,
	oneOf,
	orNull,
	type Read,
	type Reading,
	shape,
	text,
	unread,
} from './read-json.ts';

/**
 * What the API says, as it stands on the wire; bytes are base64url. Only the shape is read here: whether bytes
 * and signatures are what they should be, the worker finds out.
 */
const readWireStatement = shape({ bytes: text, signature: text });
export type WireStatement = Reading<typeof readWireStatement>;
export type WireKey = { readonly memberId: string; readonly wrapped: string };
export type UnlockerKind = 'password' | 'recovery';

export const readWireSession = shape({
	state: oneOf('none', 'second-factor', 'open', 'locked'),
	// Nobody has a name before the password.
	name: (json) => (json === undefined ? '' : text(json)),
});

export const readWireVault = shape({
	accountId: text,
	name: text,
	organisation: shape({ id: text, name: text, isDemo: flag }),
	instanceId: text,
	root: orNull(text),
	personalKeys: text,
	unlockers: listOf(shape({ kind: oneOf<UnlockerKind>('password', 'recovery'), wrapped: text })),
	roster: listOf(readWireStatement),
});
export type WireVault = Reading<typeof readWireVault>;

export const readWireEpochs = shape({ epochs: listOf(readWireStatement) });
export const readWireStoredEpochs = shape({ stored: listOf(count) });
export type WireEpoch = {
	readonly epoch: number;
	readonly statement: WireStatement;
	readonly keys: readonly WireKey[];
};

/** 'YYYY-MM-DD' */
const day: Read<string> = (json) =>
	typeof json === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(json) ? json : unread;
const readWireIntakeRow = shape({ hash: text, epoch: count, envelope: text, receivedOn: day });
export type WireIntakeRow = Reading<typeof readWireIntakeRow>;
export const readWireIntake = shape({
	rows: listOf(readWireIntakeRow),
	/** The seeds of the epochs of these rows, wrapped to me. */
	keys: listOf(shape({ epoch: count, wrapped: text })),
});
export type WireIntake = Reading<typeof readWireIntake>;
export const readWireSetAside = shape({ rows: listOf(shape({ hash: text, receivedOn: day })) });

/** A conversation or a case: a sealed record of a version, and its key wrapped to me. */
export const readWireRecord = shape({ id: text, version: count, record: text, wrapped: text });
export type WireRecord = Reading<typeof readWireRecord>;
export const readWireRecords = shape({ rows: listOf(readWireRecord) });

/** A new record with its key for every member of the team. */
export type WireNewRecord = {
	readonly id: string;
	readonly record: string;
	readonly keys: readonly WireKey[];
};

export const readWireSlots = shape({ envelopes: listOf(orNull(text)) });
export const readWireWritten = shape({ kind: oneOf('stored', 'taken') });
export const readWireDone = shape({ kind: oneOf('done') });

export const readWireAttempt = shape({ attempt: text, response: text });
export const readWireProven = shape({ kind: oneOf('second-factor-due', 'open') });
export type WireProven = Reading<typeof readWireProven>;
export const readWireResponse = shape({ response: text });
