/** The sixteen Länder by their official code, in the order of their names, which are the same in every language here. */
export const lands = {
	BW: 'Baden-Württemberg',
	BY: 'Bayern',
	BE: 'Berlin',
	BB: 'Brandenburg',
	HB: 'Bremen',
	HH: 'Hamburg',
	HE: 'Hessen',
	MV: 'Mecklenburg-Vorpommern',
	NI: 'Niedersachsen',
	NW: 'Nordrhein-Westfalen',
	RP: 'Rheinland-Pfalz',
	SL: 'Saarland',
	SN: 'Sachsen',
	ST: 'Sachsen-Anhalt',
	SH: 'Schleswig-Holstein',
	TH: 'Thüringen',
} as const;

/** A Land by its code. */
export type Land = keyof typeof lands;

/** Is this text the code of a Land? */
export const isLand = (text: string): text is Land => Object.hasOwn(lands, text);
