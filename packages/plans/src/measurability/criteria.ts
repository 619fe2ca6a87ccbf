/** What is asked of a measure's text; each counts one. */
export const criteria = [
	'lead',
	'date',
	'output',
	'outcome',
	'budget',
	'groups',
	'laender',
	'wording',
] as const;
/** One of `criteria`. */
export type Criterion = (typeof criteria)[number];

/** By which rule each point is given, as a sentence for people. A point says what the plan's text names, no more. */
export const criterionRules: Readonly<Record<Criterion, string>> = {
	lead: 'Der Plan nennt, welche Stelle federführend ist.',
	date: 'Der Plan nennt einen Tag, einen Monat oder ein Jahr, bis wann die Maßnahme umgesetzt ist; „laufend“ zählt nicht.',
	output: 'Der Plan nennt einen Indikator dafür, was getan wird (Struktur oder Prozess).',
	outcome:
		'Der Plan nennt einen Indikator dafür, was die Maßnahme bewirkt, mit einem Zielwert oder einer Zielstufe.',
	budget:
		'Der Plan nennt einen Betrag oder eine Haushaltsstelle; „im Rahmen verfügbarer Mittel“ zählt nicht.',
	groups:
		'Der Plan nennt, für welche Gruppen von Betroffenen die Maßnahme gilt, oder dass sie für alle gilt.',
	laender: 'Der Plan nennt, ob Bund, Länder oder beide zuständig sind.',
	wording:
		'Titel und Text sagen, was geschieht, ohne Wörter, die nur ein Bemühen oder einen Vorbehalt nennen.',
};
