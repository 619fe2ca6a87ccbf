/** How the objects are named whose keys are wrapped to members; the server stores keys under the same names. */
export const objectIds = {
	/** The private key of a centre's epoch; of a generation that replaces an earlier one, with its number. */
	epoch: (centreId: string, epoch: number, generation = 0): string =>
		generation === 0 ? `epoch/${centreId}/${epoch}` : `epoch/${centreId}/${epoch}/${generation}`,
	/** A conversation that was taken out of the intake. */
	conversation: (id: string): string => `conversation/${id}`,
	/** A case file. */
	caseFile: (id: string): string => `case/${id}`,
	/** What a team keeps for itself: canned answers and the like. */
	team: (centreId: string): string => `team/${centreId}`,
	/** What a language mediator is shown of one thread. */
	mediation: (id: string): string => `mediation/${id}`,
	/** What a member keeps for nobody else, by its kind; it lies under a key that nobody wraps. */
	own: (kind: string, accountId: string): string => `own/${kind}/${accountId}`,
	/** The share of an escrow that a colleague keeps. */
	recovery: (escrowId: string): string => `recovery/${escrowId}`,
	/** The master key, for an unlocker that has a pair of its own. */
	unlocker: (id: string): string => `unlocker/${id}`,
	/** The root's seed, which signs the first entry of every roster. */
	root: (instanceId: string): string => `root/${instanceId}`,
} as const;
