/** A numbered clause of a printed list; what a derived fact or another rule means stands at its own place. */
export interface PrintedClause {
	readonly number: string;
	readonly text: string;
	readonly of: readonly PrintedClause[];
}

/** A part of the printed law, independent of how it is set. All texts are German. */
export type PrintedBlock =
	| { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string; readonly id?: string }
	| { readonly kind: 'paragraph'; readonly label?: string; readonly text: string }
	| { readonly kind: 'list'; readonly label?: string; readonly items: readonly string[] }
	| { readonly kind: 'clauses'; readonly label: string; readonly clauses: readonly PrintedClause[] }
	/** What stands beside its sources. */
	| {
			readonly kind: 'sourced';
			readonly blocks: readonly PrintedBlock[];
			readonly sources: readonly string[];
	  }
	/** Lines for whoever reads and signs. */
	| { readonly kind: 'signature'; readonly scope: string };

/** A law made ready to be read on paper. */
export interface PrintedLaw {
	readonly title: string;
	/** Said on every page. */
	readonly running: string;
	readonly facts: readonly { readonly label: string; readonly value: string }[];
	readonly blocks: readonly PrintedBlock[];
}

/** What one signs, in the order of the lines. */
export const SIGNATURE_LINES = ['Geprüft von (Name, Beruf)', 'Datum', 'Umfang', 'Unterschrift'] as const;
