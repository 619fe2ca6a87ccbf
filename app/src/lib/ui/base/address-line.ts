type Place = {
	readonly town: string | null;
	readonly street?: string | null | undefined;
	readonly postcode?: string | null | undefined;
};

/** Where somebody's office is, on one line: "Wasserweg 1, 10115 Berlin". Empty where nothing of it is known. */
export const addressLine = ({ town, street, postcode }: Place): string =>
	[street, [postcode, town].filter(Boolean).join(' ')].filter(Boolean).join(', ');
