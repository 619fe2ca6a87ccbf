type Words = Readonly<Record<string, string>>;

/** How far a measure has come. */
export const stateWords: Words = {
	notStarted: 'nicht begonnen',
	begun: 'begonnen',
	partly: 'teilweise umgesetzt',
	done: 'umgesetzt',
	stopped: 'eingestellt',
	unknown: 'Stand unbekannt',
	notAssessable: 'nicht bewertbar',
};
/** How far a dimension is met. */
export const degreeWords: Words = {
	none: 'gar nicht',
	little: 'wenig',
	mostly: 'überwiegend',
	fully: 'vollständig',
};
/** What an assessment looks at. */
export const dimensionWords: Words = {
	state: 'Umsetzung',
	completeness: 'Vollständigkeit',
	inclusiveness: 'Gruppen und Formen',
	effect: 'Wirkung',
	resources: 'Mittel',
	participation: 'Beteiligung',
};
/** How a measure stands to a demand. */
export const answerWords: Words = {
	fulfils: 'nimmt die Forderung auf',
	partly: 'nimmt sie teilweise auf',
	examines: 'prüft sie',
	absent: 'enthält sie nicht',
	contradicts: 'widerspricht ihr',
};
