/** Why something about the team or the network was not done: the reason's name, for a sentence. */
export type RoomProblem = { readonly kind: string };

/** What the server refused, by the name that it gave. */
export function roomProblemOf(problem: RoomProblem): RoomProblem {
	const { answer } = problem as { readonly answer?: RoomProblem };
	return problem.kind === 'refused' && answer ? { kind: answer.kind } : problem;
}
