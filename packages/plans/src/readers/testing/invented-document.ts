/** A measure as an invented plan prints it. */
export interface PrintedMeasure {
	readonly field: number;
	readonly goal: number;
	readonly number: string;
	readonly title: string;
	readonly lead: string;
	readonly involved: string;
	readonly indicator: string;
	readonly due: string;
	readonly budget: string;
	readonly novelty: 'neu' | 'fortgeführt';
}

/** An invented plan with what a reader has to find in it. */
export interface PrintedPlan {
	readonly title: string;
	readonly fields: readonly { readonly roman: string; readonly name: string; readonly count: number }[];
	readonly goals: readonly { readonly field: number; readonly position: number; readonly name: string }[];
	readonly measures: readonly PrintedMeasure[];
}

/** The labels of its columns, as printed. */
export const printedLabels = [
	'Nr.',
	'Maßnahme',
	'Federführung',
	'Beteiligte',
	'Indikator',
	'Zeitrahmen',
	'Finanzierung',
	'Status',
] as const;

/** The cells of a measure in the order of `printedLabels`. */
export const printedCells = (measure: PrintedMeasure): readonly string[] => [
	measure.number,
	measure.title,
	measure.lead,
	measure.involved,
	measure.indicator,
	measure.due,
	measure.budget,
	measure.novelty,
];

const fieldNames = [
	'Erfundene Vorbeugung',
	'Erfundener Schutz und Unterstützung',
	'Erfundene Verfolgung',
	'Erfundene Zusammenarbeit',
	'Erfundenes Wissen',
];
const romans = ['I', 'II', 'III', 'IV', 'V'];
const verbs = [
	'Aufbau',
	'Erprobung',
	'Fortschreibung',
	'Prüfung',
	'Ausweitung',
	'Verstetigung',
	'Überarbeitung',
];
const things = [
	'einer mehrsprachigen Musterauskunft für Klient*innen der Beispielberatungsstellen',
	'der Bund-Länder-Musterrunde zur Abstimmung von Unterbringungsplätzen',
	'eines Fortbildungsangebots für Beispielbehörden mit Praxisanteil',
	'von Qualitätsstandards für Sprachmittler*innen in der Musterberatung',
	'der Datengrundlage des erfundenen Lageberichts',
	'eines Leitfadens für die kindgerechte Befragung in Musterverfahren',
	'der Informationskampagne „Muster kennen, Rechte kennen“',
	'eines Notfallfonds für erfundene Härtefälle',
	'von Vernetzungstreffen zwischen Musterämtern und Zivilgesellschaft',
];
const places = ['im Musterland', 'an Beispielstandorten', 'in ländlichen Musterregionen', 'auf Bundesebene'];
const leads = [
	'MMA',
	'MMB',
	'Musterministerium für Arbeit, Soziales und Beispiele',
	'MMA, MMB',
	'Beispielamt',
];
const dues = ['bis Ende 2026', 'Q3/2026', 'fortlaufend', '31.12.2027', '2025–2027', 'bis März 2027'];
const budgets = ['Einzelplan 17, Titel 684 21', 'keine Angabe', 'aus vorhandenen Mitteln', ''];
const indicators = [
	'Zahl der durchgeführten Beispielveranstaltungen',
	'Leitfaden liegt vor',
	'Anteil der Musterstellen mit gesicherter Finanzierung',
	'Bericht veröffentlicht',
];

const pick = <T>(list: readonly T[], index: number): T => {
	const item = list[index % list.length];
	if (item === undefined) throw new Error('an empty list has nothing to pick');
	return item;
};

/**
 * An invented plan of so many measures in five fields with two goals each, numbered through each field. Every word
 * is made up; the layout is what matters: long titles, empty cells, several leads.
 */
export function inventedDocument(measureCount = 126): PrintedPlan {
	const measures: PrintedMeasure[] = [];
	const counts = fieldNames.map(
		(_, field) =>
			Math.floor((measureCount * (field + 1)) / fieldNames.length) -
			Math.floor((measureCount * field) / fieldNames.length),
	);
	let index = 0;
	for (const [at, count] of counts.entries()) {
		for (let number = 1; number <= count; number++) {
			measures.push({
				field: at + 1,
				goal: number <= Math.ceil(count / 2) ? 1 : 2,
				number: String(number),
				title: `${pick(verbs, index * 3)} ${pick(things, index)} ${pick(places, index >> 2)} (Vorhaben ${index + 1})`,
				lead: pick(leads, index),
				involved: index % 3 === 0 ? 'Beispielamt, Zivilgesellschaft' : '',
				indicator: pick(indicators, index),
				due: pick(dues, index),
				budget: pick(budgets, index),
				novelty: index % 2 === 0 ? 'neu' : 'fortgeführt',
			});
			index++;
		}
	}
	return {
		title: 'Erfundener Musterplan gegen erfundene Missstände',
		fields: fieldNames.map((name, at) => ({ roman: pick(romans, at), name, count: counts[at] ?? 0 })),
		goals: fieldNames.flatMap((_, at) => [
			{ field: at + 1, position: 1, name: `Das erste Musterziel des Handlungsfelds ${at + 1} ist erreicht` },
			{ field: at + 1, position: 2, name: `Die zweite Beispielrunde des Handlungsfelds ${at + 1} wirkt` },
		]),
		measures,
	};
}
