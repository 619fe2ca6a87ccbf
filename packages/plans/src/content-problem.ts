/** What is wrong with a content file: what came, what was due, where. */
export type ContentProblem =
	| ProblemOf<'wrongShape'>
	| ProblemOf<'unknownReference'>
	| ProblemOf<'duplicateId'>
	| ProblemOf<'countMismatch'>
	| ProblemOf<'brokenRule'>;

type ProblemOf<Kind extends string> = Readonly<{
	kind: Kind;
	/** File and place in it: `demands.json › 3 › state`. */
	at: string;
	came: string;
	due: string;
}>;

/** The problem as one line for a person at a terminal. */
export function describeContentProblem(problem: ContentProblem): string {
	return `${problem.at}: came ${problem.came}, due was ${problem.due} (${problem.kind})`;
}
