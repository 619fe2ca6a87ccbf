import type { Malformed } from '../envelope/padding.ts';
import type { UnknownPayloadVersion } from '../mailbox/payload.ts';
import type { Member } from '../public/roster-change.ts';

/** Somebody who is or was in the roster, from the entry that added them until the one that removed them. */
export type EverMember = Member & { readonly addedAt: number; readonly removedAt: number | null };

/** Who works at a centre, as its whole verified chain says. */
export type Roster = {
	readonly centreId: string;
	readonly members: readonly Member[];
	/** Those who left included: what they signed while they were there stays signed. */
	readonly everMembers: readonly EverMember[];
	/** Position of the newest entry, counted from 0. */
	readonly position: number;
	/** Hash of the newest entry (32 bytes). */
	readonly head: Uint8Array;
	/** The head at every position, the newest one included. */
	readonly heads: readonly Uint8Array[];
};

/** A change that no roster takes. */
export type ChangeProblem =
	| { readonly kind: 'signer-not-admin'; readonly position: number; readonly signer: string }
	| { readonly kind: 'id-used-before'; readonly position: number; readonly memberId: string }
	| { readonly kind: 'no-such-member'; readonly position: number; readonly memberId: string }
	| { readonly kind: 'no-admin-left'; readonly position: number }
	/** A mediator stays one, and nobody of the team becomes one: only so is it known who holds its keys. */
	| { readonly kind: 'mediator-stays'; readonly position: number; readonly memberId: string };

/** Why a chain is no roster, and at which position, counted from 0. */
export type RosterProblem =
	| ChangeProblem
	| { readonly kind: 'empty-roster' }
	| (Malformed & { readonly position: number })
	| (UnknownPayloadVersion & { readonly position: number })
	| {
			readonly kind: 'other-centre';
			readonly position: number;
			readonly came: string;
			readonly due: string;
	  }
	| { readonly kind: 'not-signed-by-root' }
	| { readonly kind: 'bad-signature'; readonly position: number; readonly signer: string }
	/** An entry is missing, repeated, moved or from another chain. */
	| { readonly kind: 'broken-chain'; readonly position: number }
	/** Two different entries claim the same place. */
	| { readonly kind: 'fork'; readonly position: number };
