/** A row of a table of worked cases: rule, answer ('ja' with modality, 'nein', 'offen: facts'), reason. */
export type Expected = readonly [rule: string, answer: string, reason: string];

/** Rules that stand beside most cases, each with the reason that is the same in all of them. */
const beside = {
	'RES-02a': ['must', 'die Behörde kennt die Hinweise und muss unterrichten'],
	'RES-24b': ['exclusion', 'mit Duldung: § 104c wird nicht mehr neu erteilt'],
	'RES-32b': ['may', 'dieses Papier lässt die Zulassung zum Integrationskurs zu, wenn Plätze frei sind'],
	'RES-36a': ['automatic', 'Unionsbürger*in ohne Verlustfeststellung: rechtmäßig hier'],
	'RES-41': ['duty', 'Asylantrag und Hinweise: besonderer Schutz in der Aufnahme'],
	'SUB-12': ['automatic', 'wer Leistungen bekommt, ist darüber auch bei Krankheit versorgt'],
	'CRIM-01': ['automatic', 'eine Tat nach §§ 232 bis 233a ist genannt'],
	'CRIM-02': ['must', 'die Tat steht in der Liste des § 395 StPO'],
	'CRIM-05': ['must', 'verletzt, und eine Vernehmung steht an'],
	'CRIM-06': ['duty', 'verletzt, mit Kontakt zu Polizei oder Staatsanwaltschaft'],
	'CRIM-07a': ['must', 'minderjährig, außerstande die Interessen wahrzunehmen, oder durch die Reform'],
	'CRIM-07c': ['must', 'jede verletzte Person darf eine Begleitung mitbringen'],
	'CRIM-08': ['must', 'verletzt: Akteneinsicht durch eine Anwält*in'],
	'CRIM-09a': ['should', 'Gefahr durch die Anschrift'],
	'CRIM-10': ['should', 'minderjährig, oder eine Aussage im Saal schadet der Gesundheit'],
	'CRIM-11': ['must', 'die Person versteht nicht genug Deutsch'],
	'CRIM-13': ['must', 'verletzt oder bedroht von einer bekannten Person'],
	'CRIM-17': ['automatic', 'verletzt, und das Verfahren läuft: als Zeug*in geladen'],
	'COMP-13': ['must', 'hat gearbeitet: eigene Klage beim Arbeitsgericht'],
	'MIN-07': ['automatic', 'bei der Tat unter 21: keine Zwangslage nötig'],
	'MIN-09': ['must', 'lebt mit einem minderjährigen Kind'],
	'MIN-09b': ['should', 'lebt mit einem minderjährigen Kind'],
	'LAB-01': ['duty', 'Arbeit und Hinweise: Prüfauftrag des Zolls'],
	'LAB-04': ['duty', 'Arbeit: der Arbeitsschutz besichtigt Betriebe'],
} as const;

/** The rows of rules that apply beside those that a case is about. */
export const also = (...rules: readonly (keyof typeof beside)[]): readonly Expected[] =>
	rules.map((rule) => [rule, `ja, ${beside[rule][0]}`, beside[rule][1]]);
