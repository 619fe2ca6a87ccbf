/** How the objects are named whose keys are wrapped to members; the server stores keys under the same names. */
export const objectIds = {
	/** The private key of a centre's epoch. */
	epoch: (centreId: string, epoch: number): string => `epoch/${centreId}/${epoch}`,
	/** A conversation that was taken out of the intake. */
	conversation: (id: string): string => `conversation/${id}`,
	/** A case file. */
	caseFile: (id: string): string => `case/${id}`,
	/** The root's seed, which signs the first entry of every roster. */
	root: (instanceId: string): string => `root/${instanceId}`,
} as const;
