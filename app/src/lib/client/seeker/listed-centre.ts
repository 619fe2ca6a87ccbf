import type { CentreProfile } from '@schutznetz/vault/public';

/** A statement as it came, B64. */
export type ShownStatement = { readonly bytes: string; readonly signature: string };

/** A centre as the server lists it: its word alone, until somebody writes to it. */
export type ListedCentre = {
	readonly id: string;
	readonly name: string;
	readonly isDemo: boolean;
	readonly profile: CentreProfile | null;
	/** The statement that the profile stands in: it is verified before anything is sealed. */
	readonly statement?: ShownStatement;
	/** What lies there as its profile nobody of today has signed. */
	readonly isUnconfirmed?: true;
	/** Nobody of it has looked for a while: it takes nothing new. */
	readonly isAway: boolean;
	/** The network's office lets nobody write to it at present. */
	readonly isStopped?: true;
};
