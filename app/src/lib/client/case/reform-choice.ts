/** Reforms in the order in which they were chosen, with the settings that differ from their defaults. */
export type ReformChoice = {
	readonly ids: readonly string[];
	readonly settings: Readonly<Record<string, string>>;
};

/** Today's law. It stands apart from the law itself, which loads later than the page. */
export const noReform: ReformChoice = { ids: [], settings: {} };
