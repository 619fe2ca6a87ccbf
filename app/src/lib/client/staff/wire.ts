/** What the staff door's API says, as it stands on the wire; bytes are base64url. */
export type WireStatement = { readonly bytes: string; readonly signature: string };
export type WireKey = { readonly memberId: string; readonly wrapped: string };
export type UnlockerKind = 'password' | 'recovery';

export type WireSession = {
	readonly state: 'none' | 'second-factor' | 'open' | 'locked';
	readonly name?: string;
};

export type WireVault = {
	readonly accountId: string;
	readonly name: string;
	readonly organisation: { readonly id: string; readonly name: string; readonly isDemo: boolean };
	readonly instanceId: string;
	readonly root: string | null;
	readonly personalKeys: string;
	readonly unlockers: readonly { readonly kind: UnlockerKind; readonly wrapped: string }[];
	readonly roster: readonly WireStatement[];
};

export type WireEpoch = {
	readonly epoch: number;
	readonly statement: WireStatement;
	readonly keys: readonly WireKey[];
};

export type WireIntakeRow = {
	readonly hash: string;
	readonly epoch: number;
	readonly envelope: string;
	/** 'YYYY-MM-DD' */
	readonly receivedOn: string;
};
export type WireIntake = {
	readonly rows: readonly WireIntakeRow[];
	/** The seeds of the epochs of these rows, wrapped to me. */
	readonly keys: readonly { readonly epoch: number; readonly wrapped: string }[];
};

/** A conversation or a case: a sealed record of a version, and its key wrapped to me. */
export type WireRecord = {
	readonly id: string;
	readonly version: number;
	readonly record: string;
	readonly wrapped: string;
};

/** A new record with its key for every member of the team. */
export type WireNewRecord = {
	readonly id: string;
	readonly record: string;
	readonly keys: readonly WireKey[];
};
