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
export type UnlockerKind = 'password' | 'recovery' | 'passkey' | 'device';
const unlockerKind = oneOf<UnlockerKind>('password', 'recovery', 'passkey', 'device');

/** Passkeys and devices have a pair of their own; of the others these fields are null. */
type PairedFields = {
	readonly id: string | null;
	readonly madeOn: string | null;
	readonly publicKey: string | null;
	readonly anchor: string | null;
	readonly vouched: string | null;
};
export type WireUnlocker = { readonly kind: UnlockerKind; readonly wrapped: string } & Partial<PairedFields>;
const textIfAny: Read<string | null> = (json) => (json === undefined ? null : orNull(text)(json));
const readWireUnlocker: Read<WireUnlocker> = shape({
	kind: unlockerKind,
	wrapped: text,
	id: textIfAny,
	madeOn: textIfAny,
	publicKey: textIfAny,
	anchor: textIfAny,
	vouched: textIfAny,
});

export const readWireSession = shape({
	state: oneOf('none', 'second-factor', 'open', 'locked'),
	// Nobody has a name before the password.
	name: (json) => (json === undefined ? '' : text(json)),
});

export const readWireVault = shape({
	accountId: text,
	name: text,
	organisation: shape({ id: text, name: text, isDemo: flag, kind: text }),
	instanceId: text,
	root: orNull(text),
	personalKeys: text,
	hasPublicKeys: flag,
	unlockers: listOf(readWireUnlocker),
	roster: listOf(readWireStatement),
});
export type WireVault = Reading<typeof readWireVault>;

export const readWireRoster = shape({ roster: listOf(readWireStatement) });

const readWireMissingKey = shape({ objectId: text, memberId: text, wrapped: text });
/** A key that somebody of the team lacks: on its way here as it is sealed to me, on its way back to them. */
export type WireMissingKey = Reading<typeof readWireMissingKey>;
export const readWireMissingKeys = shape({ keys: listOf(readWireMissingKey) });

const people = {
	accounts: listOf(shape({ id: text, name: text, isClosed: flag, keys: orNull(readWireStatement) })),
	invitations: listOf(shape({ id: text, expiresOn: text })),
};
export const readWirePeople = shape(people);
export type WirePeople = Reading<typeof readWirePeople>;
export const readWireNewInvitation = shape({ code: text, expiresOn: text });
export type WireNewInvitation = Reading<typeof readWireNewInvitation>;

/** 'YYYY-MM-DD' */
const day: Read<string> = (json) =>
	typeof json === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(json) ? json : unread;

const readWireCentre = shape({
	id: text,
	name: text,
	isDemo: flag,
	foundedOn: orNull(text),
	lastEpoch: orNull(count),
	intake: orNull(text),
	offer: orNull(shape({ languages: listOf(text), topics: listOf(text) })),
	stoppedSince: orNull(day),
	isAway: flag,
	...people,
});
export type WireCentre = Reading<typeof readWireCentre>;
export const readWireNetwork = shape({ wrappedRoot: orNull(text), centres: listOf(readWireCentre) });

export const readWireEpochs = shape({ epochs: listOf(readWireStatement) });
export const readWireStoredEpochs = shape({ stored: listOf(count) });
export type WireEpoch = {
	readonly epoch: number;
	readonly statement: WireStatement;
	readonly keys: readonly WireKey[];
};

const readWireIntakeRow = shape({ hash: text, epoch: count, envelope: text, receivedOn: day });
export type WireIntakeRow = Reading<typeof readWireIntakeRow>;
export const readWireIntake = shape({
	rows: listOf(readWireIntakeRow),
	/** The seeds of the epochs of these rows, wrapped to me. */
	keys: listOf(shape({ epoch: count, generation: count, wrapped: text })),
});
export type WireIntake = Reading<typeof readWireIntake>;
export const readWireSetAside = shape({ rows: listOf(shape({ hash: text, receivedOn: day })) });

/** A conversation or a case: a sealed record of a version, and its key wrapped to me. */
export const readWireRecord = shape({ id: text, version: count, record: text, wrapped: text });
export type WireRecord = Reading<typeof readWireRecord>;
export const readWireRecords = shape({ rows: listOf(readWireRecord) });

export const readWireProfile = shape({ profile: orNull(readWireStatement) });
export const readWireIntakeDay = shape({ mostPerDay: count, today: count, stoppedSince: orNull(day) });
export const readWireProfileStored = shape({ version: count });

const readWireNotice = shape({ id: text, text, writtenOn: day });
/** What the office says to a centre: plain text, and nobody's signature. */
export type WireNotice = Reading<typeof readWireNotice>;
export const readWireNotices = shape({
	notices: listOf(readWireNotice),
	stoppedSince: orNull(day),
});
const readWireOfficeNotice = shape({
	id: text,
	text,
	writtenOn: day,
	centreId: orNull(text),
	shownUntil: day,
});
export type WireOfficeNotice = Reading<typeof readWireOfficeNotice>;
export const readWireOfficeNotices = shape({ notices: listOf(readWireOfficeNotice) });

/** What a team keeps for itself and a member for nobody else. */
export const readWireTeamRecords = shape({
	today: day,
	wrapped: orNull(text),
	rows: listOf(shape({ kind: oneOf('answers', 'drafts', 'keys'), version: count, record: text })),
	names: listOf(shape({ id: text, name: text })),
});
export type WireTeamRecords = Reading<typeof readWireTeamRecords>;

/** A new record with its key for every member of the team. */
export type WireNewRecord = {
	readonly id: string;
	readonly record: string;
	readonly keys: readonly WireKey[];
};

export const readWireSlots = shape({ classes: text, cells: text });
export const readWireLarge = shape({ envelope: text });
export const readWireWritten = shape({ kind: oneOf('stored', 'taken') });
export const readWireDone = shape({ kind: oneOf('done') });

export const readWireAttempt = shape({ attempt: text, response: text });
export const readWireProven = shape({ kind: oneOf('second-factor-due', 'open') });
export type WireProven = Reading<typeof readWireProven>;
export const readWireResponse = shape({ response: text });

/** A new account as its owner's browser made it. */
export type WireNewAccount = {
	readonly accountId: string;
	readonly name: string;
	readonly record: string;
	readonly recoveryProofHash: string;
	readonly personalKeys: string;
	readonly publicKeys: WireStatement;
	readonly unlockers: readonly { readonly kind: UnlockerKind; readonly wrapped: string }[];
};

export const readWireInvitation = shape({ organisation: text, isCentre: flag, expiresAt: text });
export type WireInvitation = Reading<typeof readWireInvitation>;
export const readWireInvited = shape({
	response: text,
	root: orNull(text),
	/** As an authenticator app reads it, and as it goes back. */
	secondFactor: shape({ secret: text, uri: text, bytes: text }),
});
export type WireInvited = Reading<typeof readWireInvited>;

const readWireSecondFactor = shape({ secret: text, uri: text, bytes: text });
export const readWireNewSecondFactor = readWireSecondFactor;
/** Options of WebAuthn go to the browser as they came. */
const anyObject: Read<object> = (json) => (typeof json === 'object' && json !== null ? json : unread);
export const readWirePasskeyOptions = shape({ options: anyObject });

export const readWireWaysIn = shape({
	unlockers: listOf(
		shape({
			id: text,
			kind: unlockerKind,
			madeOn: orNull(text),
		}),
	),
	drilledOn: orNull(text),
});
export type WireWaysIn = Reading<typeof readWireWaysIn>;

/** Two devices that meet: an instant as text, and envelopes for each other's eyes. */
export const readWirePairingBegun = shape({ endsAt: text });
const pairingState = oneOf('waiting', 'asked', 'answered', 'done');
export const readWirePairing = shape({ state: pairingState, request: orNull(text) });
export const readWirePairingAnswer = shape({ state: pairingState, answer: orNull(text) });

export const readWireSessions = shape({
	sessions: listOf(
		shape({
			id: text,
			state: oneOf('open', 'locked'),
			beganOn: orNull(text),
			device: orNull(oneOf('computer', 'phone', 'tablet')),
			isThis: flag,
		}),
	),
});
export type WireOwnSession = Reading<typeof readWireSessions>['sessions'][number];

/** A way back of the team: who allows one, and which ones are under way. */
export const readWireRecovery = shape({
	escrows: listOf(
		shape({
			id: text,
			accountId: text,
			kind: oneOf('colleagues', 'papers'),
			madeOn: text,
			name: text,
			myShare: orNull(text),
		}),
	),
	requests: listOf(
		shape({
			id: text,
			accountId: text,
			name: text,
			begunBy: text,
			isByOffice: flag,
			asked: orNull(shape({ at: text, from: text, temporaryKey: text })),
			releasedBy: listOf(text),
		}),
	),
});
export type WireRecovery = Reading<typeof readWireRecovery>;
export const readWireTicket = shape({ ticket: text });
export const readWireAsked = shape({ from: text });
export const readWireCollected = shape({
	accountId: text,
	escrowId: text,
	kind: oneOf('colleagues', 'papers'),
	sealed: text,
	shares: listOf(shape({ holderId: text, sealed: text })),
	root: orNull(text),
});
export type WireCollected = Reading<typeof readWireCollected>;
export const readWireRecoveryPassword = shape({ response: text, secondFactor: readWireSecondFactor });
export type WireSecondFactor = Reading<typeof readWireSecondFactor>;
