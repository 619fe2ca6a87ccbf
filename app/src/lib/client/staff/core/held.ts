import type { ConversationRecord, Direction, Message, PersonalKeys, Roster } from '@schutznetz/vault';
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

export type HeldThread = Readonly<Record<Direction, HeldWay>>;
/** What was read of one direction: `next` is the first index that nobody has been seen to fill. */
export type HeldWay = { next: number; readonly messages: HeldMessage[] };
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
	/** Keys that were unwrapped, by object, with what they were unwrapped from: doing it again costs ten times the rest. */
	readonly objectKeys: Map<string, { readonly wrapped: string; readonly key: Uint8Array }>;
	readonly caseKeys: Map<string, Uint8Array>;
	readonly conversations: Map<string, HeldConversation>;
	readonly threads: Map<string, HeldThread>;
};

export const newHeld = (clock: () => number): Held => ({
	clock,
	unlockKeys: new Map(),
	seenVersions: new Map(),
	objectKeys: new Map(),
	caseKeys: new Map(),
	conversations: new Map(),
	threads: new Map(),
});

/** The open vault; pages ask for nothing that needs it while it is closed. */
export function openOf(held: Held): OpenVault {
	if (!held.open) throw new Error('the worker was asked for what only an open vault can do');
	return held.open;
}
