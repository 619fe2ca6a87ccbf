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
/** One direction of a thread: what was found in its slots, and how far the walk along them has come. */
export type HeldWay = {
	readonly found: Map<number, HeldSlot>;
	/** Every slot before this one has been asked for in this unlock. */
	walked: number;
	walk: SlotWalk | undefined;
};
export type HeldSlot = {
	readonly envelope: string;
	/** Undefined where the slot holds something that cannot be read. */
	readonly message: Message | undefined;
};
/** One pass: new texts ahead of what is known, and what was written before, each window by window. */
export type SlotWalk = {
	/** Where what was known ended when the pass began. */
	readonly knownEnd: number;
	ahead: SlotWindow | undefined;
	back: SlotWindow | undefined;
};
export type SlotWindow = { readonly from: number; readonly to: number; hasNews: boolean; wasAsked: boolean };

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
