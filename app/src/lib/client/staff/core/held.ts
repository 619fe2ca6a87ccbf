import type { ConversationRecord, Message, PersonalKeys, Roster } from '@schutznetz/vault';
import type { UnlockerKind } from '../wire.ts';

/** What an open vault has: nothing of this leaves the worker. */
export type OpenVault = {
	readonly accountId: string;
	readonly name: string;
	readonly centreId: string;
	readonly masterKey: Uint8Array;
	readonly keys: PersonalKeys;
	readonly roster: Roster;
};

/** One conversation with the key that its record is sealed under, and what was read of its slots. */
export type HeldConversation = {
	readonly key: Uint8Array;
	readonly version: number;
	readonly record: ConversationRecord;
};

export type HeldThread = {
	/** The next index to ask for, by direction; and what lies before it. */
	readonly fromSeeker: HeldMessage[];
	readonly fromCentre: HeldMessage[];
};
export type HeldMessage = {
	readonly index: number;
	/** Undefined where the slot holds something that cannot be read. */
	readonly message: Message | undefined;
};

/** The worker's memory. Locking ends the worker, and this with it. */
export type Held = {
	readonly clock: () => number;
	attempt?: { readonly name: string; readonly password: string; readonly state: string };
	/** What opens the master key, from the proof of a password or code until the vault is open. */
	readonly unlockKeys: Map<UnlockerKind, Uint8Array>;
	registration?: { readonly password: string; readonly state: string };
	open?: OpenVault;
	/** The newest version of each object that was opened or stored in this unlock. */
	readonly seenVersions: Map<string, number>;
	readonly caseKeys: Map<string, Uint8Array>;
	readonly conversations: Map<string, HeldConversation>;
	readonly threads: Map<string, HeldThread>;
};

export const newHeld = (clock: () => number): Held => ({
	clock,
	unlockKeys: new Map(),
	seenVersions: new Map(),
	caseKeys: new Map(),
	conversations: new Map(),
	threads: new Map(),
});

/** The open vault; pages ask for nothing that needs it while it is closed. */
export function openOf(held: Held): OpenVault {
	if (!held.open) throw new Error('the worker was asked for what only an open vault can do');
	return held.open;
}
