import type {
	ConversationRecord,
	Direction,
	Message,
	PairedUnlocker,
	Pairing,
	PairingRequest,
	PersonalKeys,
	Roster,
	Secret,
	Statement,
} from '@schutznetz/vault';
import type { UnlockerKind, WireVault } from '../wire.ts';

/** What an open vault has: nothing of this leaves the worker. */
export type OpenVault = {
	readonly accountId: string;
	readonly name: string;
	readonly centreId: string;
	readonly masterKey: Uint8Array;
	readonly keys: PersonalKeys;
	readonly roster: Roster;
	/** All entries of the roster, as they were verified. */
	readonly statements: readonly Statement[];
	readonly root: Uint8Array;
	readonly instanceId: string;
	readonly organisation: WireVault['organisation'];
};

/** An account that is open, whether there is a team to open or not. */
export type OpenAccount = {
	readonly accountId: string;
	readonly name: string;
	readonly masterKey: Uint8Array;
	readonly keys: PersonalKeys;
	readonly organisationId: string;
	readonly instanceId: string;
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
	look: SlotLook | undefined;
	/** Undefined as long as nobody has begun to ask for all of it in this unlock. */
	walk: SlotWalk | undefined;
};
export type HeldSlot = {
	readonly envelope: string;
	/** Undefined where the slot holds something that cannot be read. */
	readonly message: Message | undefined;
};
/** A pass that asks for what is new alone: the few slots ahead of what is known, and on where something lies there. */
export type SlotLook = { readonly knownEnd: number; ahead: SlotWindow | undefined };
/** A pass over all: further ahead of what is known, and what was written before, each window by window. */
export type SlotWalk = {
	/** Where what was known ended when the pass began. */
	readonly knownEnd: number;
	ahead: SlotWindow | undefined;
	back: SlotWindow | undefined;
};
export type SlotWindow = { readonly from: number; readonly to: number; hasNews: boolean; wasAsked: boolean };

type Registration = { readonly password: string; readonly state: string };

/** The worker's memory. Locking ends the worker, and this with it. */
export type Held = {
	readonly clock: () => number;
	attempt?: { readonly name: string; readonly password: string; readonly state: string };
	/** What opens the master key, from the proof of a password or code until the vault is open. */
	readonly unlockKeys: Map<UnlockerKind, Uint8Array>;
	/** Made and not yet known to be stored: until then the old one is the true one. */
	nextMasterKey?: Uint8Array;
	/** The pair that a passkey's PRF or a device's key gave, until the vault is open. */
	paired?: PairedUnlocker;
	/** The old device's half of a pairing: its words, and what a new device asked for. */
	pairing?: Pairing & { readonly request?: PairingRequest };
	/** The new device's half, until it knows whose it is. */
	newDevice?: Pairing & { readonly unlockerId: string; readonly unlocker: PairedUnlocker };
	/** Of somebody who lost everything: the new code, and the keys that came back. */
	lost?: { readonly code: Secret; accountId?: string; keys?: PersonalKeys; registration?: Registration };
	/** Of somebody who was invited and has chosen a password. */
	newAccount?: { readonly name: string; readonly password: string; readonly state: string };
	/** The account itself is open, also where its organisation has no team to open. */
	account?: OpenAccount;
	registration?: Registration;
	open?: OpenVault;
	/** The newest version of each object that was opened or stored in this unlock. */
	readonly seenVersions: Map<string, number>;
	/** Keys that were unwrapped, by object, with what they were unwrapped from: doing it again costs ten times the rest. */
	readonly objectKeys: Map<string, { readonly wrapped: string; readonly key: Uint8Array }>;
	/** Where the roster stood when each record was sealed last. */
	readonly sealedAt: Map<string, number>;
	/** Keys under which a next version was sealed and may by now be stored. */
	readonly nextKeys: Map<string, Uint8Array>;
	readonly caseKeys: Map<string, Uint8Array>;
	readonly conversations: Map<string, HeldConversation>;
	readonly threads: Map<string, HeldThread>;
	/** The team's own key, with the place in the roster under which its record was last saved. */
	teamKey?: { readonly key: Uint8Array; readonly rosterPosition: number };
	/** Keys of conversations that were unwrapped in an earlier unlock, each for the envelope it came from. */
	readonly keptKeys: Map<string, { readonly mark: string; readonly key: Uint8Array }>;
};

export const newHeld = (clock: () => number): Held => ({
	clock,
	unlockKeys: new Map(),
	seenVersions: new Map(),
	objectKeys: new Map(),
	sealedAt: new Map(),
	nextKeys: new Map(),
	caseKeys: new Map(),
	conversations: new Map(),
	threads: new Map(),
	keptKeys: new Map(),
});

/** The open vault; pages ask for nothing that needs it while it is closed. */
export function openOf(held: Held): OpenVault {
	if (!held.open) throw new Error('the worker was asked for what only an open vault can do');
	return held.open;
}
