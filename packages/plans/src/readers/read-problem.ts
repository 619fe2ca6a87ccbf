/** Why a file cannot be read at all. */
export type UnreadableFile =
	| { readonly kind: 'empty'; readonly name: string }
	| { readonly kind: 'unknownFormat'; readonly name: string }
	| { readonly kind: 'tooLarge'; readonly name: string; readonly bytes: number; readonly limit: number }
	| {
			readonly kind: 'unpacksTooLarge';
			readonly name: string;
			readonly bytes: number;
			readonly limit: number;
	  }
	| { readonly kind: 'tooHeavy'; readonly name: string; readonly limitMegabytes: number }
	| { readonly kind: 'tooManyPages'; readonly name: string; readonly pages: number; readonly limit: number }
	| { readonly kind: 'tooManyRows'; readonly name: string; readonly rows: number; readonly limit: number }
	| { readonly kind: 'password'; readonly name: string }
	| { readonly kind: 'noTextLayer'; readonly name: string; readonly pages: number }
	| { readonly kind: 'oldOffice'; readonly name: string }
	| { readonly kind: 'broken'; readonly name: string; readonly format: string };

/** Something that a person has to know about a file or a proposal; nothing is dropped silently. */
export type ReadProblem =
	| { readonly kind: 'extensionLies'; readonly name: string; readonly found: string }
	| { readonly kind: 'encodingGuessed'; readonly encoding: string }
	| { readonly kind: 'mojibake'; readonly line: number; readonly text: string }
	| { readonly kind: 'pagesWithoutText'; readonly pages: readonly number[] }
	| { readonly kind: 'furtherSheets'; readonly used: string; readonly others: readonly string[] }
	| { readonly kind: 'mergedFilled'; readonly line: number; readonly column: string }
	| { readonly kind: 'mergedUnclear'; readonly line: number; readonly column: string }
	| { readonly kind: 'raggedRow'; readonly line: number; readonly cells: number; readonly due: number }
	| { readonly kind: 'noTable' }
	| { readonly kind: 'columnsUnknown'; readonly labels: readonly string[] }
	| {
			readonly kind: 'rowWithoutNumber';
			readonly line: number;
			readonly page: number | null;
			readonly text: string;
	  }
	| { readonly kind: 'rowWithoutTitle'; readonly number: string; readonly page: number | null }
	| { readonly kind: 'duplicateNumber'; readonly number: string; readonly field: number | null }
	| {
			readonly kind: 'outsideFieldCount';
			readonly number: string;
			readonly field: number | null;
			readonly count: number;
	  }
	| {
			readonly kind: 'fieldCountDiffers';
			readonly field: number | null;
			readonly found: number;
			readonly due: number;
	  }
	| { readonly kind: 'numberMissing'; readonly number: string; readonly field: number | null }
	| { readonly kind: 'html'; readonly number: string; readonly column: string }
	| { readonly kind: 'unknownBody'; readonly number: string; readonly name: string }
	| { readonly kind: 'tooLong'; readonly number: string; readonly column: string; readonly length: number }
	| { readonly kind: 'noDemands' }
	| { readonly kind: 'demandWithoutChapter'; readonly text: string; readonly page: number | null };

/** Problems that keep a single proposal from being taken over until somebody has looked. */
export const blockingProblems: readonly ReadProblem['kind'][] = [
	'rowWithoutNumber',
	'rowWithoutTitle',
	'duplicateNumber',
	'mergedUnclear',
	'tooLong',
];
