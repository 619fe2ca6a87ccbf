import { dayInGerman, sourceLine } from './cite-source.ts';
import { germanDay } from './day.ts';
import { changedRules, type RuleDifference } from './describe-difference.ts';
import type { DescribedClause } from './describe-rule.ts';
import { groupBy } from './group-by.ts';
import { clausesOf, paragraph, printRule, timeOf } from './print-rule.ts';
import type { PrintedBlock, PrintedLaw } from './printed-block.ts';
import type { LawAsOf } from './resolve-law.ts';

/** What has to be known about the print beside the law itself. */
export interface PrintChoices {
	readonly title: string;
	/** Hash of the law as data: names what was signed. */
	readonly version: string;
	/** Recorded checks of a rule, each a German sentence; none means that nobody signed it. */
	readonly checksOf?: (rule: string) => readonly string[];
	/** The law of another day: what changes from it is added in sentences. */
	readonly comparedWith?: LawAsOf;
}

/** The whole law of a day for a lawyer to read and to sign. It is unsigned, and says so. */
export function printLaw(law: LawAsOf, choices: PrintChoices): PrintedLaw {
	const { title, version, checksOf = () => [], comparedWith } = choices;
	const day = germanDay(law.asOf);
	const rules = [...law.rules.values()];
	const areas = [...groupBy(rules, ({ area }) => area)];
	const later = law.law.rules.filter(({ id }) => !law.rules.has(id));
	return {
		title,
		running: `Ungezeichnet · Recht am ${day} · Fassung ${version.slice(0, 12)}`,
		facts: [
			{ label: 'Recht am', value: day },
			{ label: 'Fassung (SHA-256)', value: version },
			{ label: 'Regeln', value: String(rules.length) },
			{
				label: 'Gelesene Texte',
				value: [...new Set(rules.map(({ lawAsRead }) => lawAsRead))].sort().map(dayInGerman).join(', '),
			},
		],
		blocks: [
			{
				kind: 'paragraph',
				text: 'Ungezeichnet: Dieses Dokument ist aus den Regeln erzeugt und von niemandem juristisch gezeichnet, solange unten keine Unterschrift steht. Es ist allgemeine Information und prüft keinen Einzelfall.',
			},
			{
				kind: 'paragraph',
				text: '„muss“ lässt der Stelle keinen Spielraum, „soll“ bindet im Regelfall, „kann“ steht im Ermessen und sagt nichts zu. Eine Voraussetzung mit „siehe …“ ist unter „Begriffe“ erklärt. Quellen stehen neben der Regel; „nicht gelesen“ heißt, dass niemand den Text geöffnet hat.',
			},
			...areas.flatMap(([area, ofArea]): readonly PrintedBlock[] => [
				{ kind: 'heading', level: 1, text: area },
				...ofArea.flatMap((rule) => printRule(law, rule, checksOf(rule.id))),
				{ kind: 'signature', scope: `Abschnitt „${area}“ (${ofArea.length} Regeln)` },
			]),
			...definitions(law),
			...amounts(law),
			...facts(law),
			{ kind: 'heading', level: 1, text: 'Was nicht anders sein kann' },
			{ kind: 'list', items: law.law.constraints.map(({ states }) => states) },
			...(later.length === 0
				? []
				: ([
						{ kind: 'heading', level: 1, text: `Am ${day} nicht in Kraft` },
						{
							kind: 'list',
							items: later.map(({ id, title, valid }) => `${id} ${title.de}: ${timeOf(valid)}`),
						},
					] as const)),
			{ kind: 'heading', level: 1, text: 'Anhang: Reformen, die nicht enthalten sind' },
			{
				kind: 'list',
				items: law.law.reforms.map(
					({ id, title, demands }) => `${id} ${title.de} (Forderung ${demands.join(', ')})`,
				),
			},
			...(comparedWith ? differences(comparedWith, law) : []),
			{ kind: 'heading', level: 1, text: 'Unterschrift für das Ganze' },
			{ kind: 'signature', scope: `${title}, Recht am ${day}, Fassung ${version}` },
		],
	};
}

const definitions = (law: LawAsOf): readonly PrintedBlock[] => [
	{ kind: 'heading', level: 1, text: 'Begriffe' },
	...[...law.derived].flatMap(([name, { states, denies, condition, source }]): readonly PrintedBlock[] => [
		{ kind: 'heading', level: 2, text: name, id: name },
		{
			kind: 'sourced',
			blocks: [
				paragraph('Heißt', `${states}. Verneint: ${denies}.`),
				clausesOf(law, 'Trifft zu, wenn', condition),
			],
			sources: source ? [sourceLine(source)] : [],
		},
	]),
];

const amounts = (law: LawAsOf): readonly PrintedBlock[] => [
	{ kind: 'heading', level: 1, text: 'Beträge und Längen' },
	...Object.values(law.law.amounts).map(
		({ title, unit, values }): PrintedBlock => ({
			kind: 'sourced',
			blocks: [
				{
					kind: 'list',
					label: title.de,
					items: values.map((value) => `${inWords(value.value, unit)}, ${timeOf(value)}`),
				},
			],
			sources: [...new Set(values.map(({ source }) => sourceLine(source)))],
		}),
	),
];

const inWords = (value: number | undefined, unit: string): string =>
	value === undefined ? 'kein hinterlegter Wert' : `${String(value).replace('.', ',')} ${unit}`;

const facts = (law: LawAsOf): readonly PrintedBlock[] => [
	{ kind: 'heading', level: 1, text: 'Angaben und Fragen' },
	...[...groupBy(Object.entries(law.law.facts), ([, { subject }]) => subject)].map(
		([subject, ofSubject]): PrintedBlock => ({
			kind: 'list',
			label: subject,
			items: ofSubject.map(([name, { ask }]) => `${ask.de} (${name})`),
		}),
	),
];

/** What changes from one day to the other, in sentences. */
function differences(before: LawAsOf, after: LawAsOf): readonly PrintedBlock[] {
	const changed = changedRules(before, after);
	const dated = Object.entries(after.law.amounts).flatMap(([name, { title, unit }]) => {
		const [was, is] = [before.amounts.get(name), after.amounts.get(name)];
		return was === is ? [] : [`${title.de}: ${inWords(is, unit)} statt ${inWords(was, unit)}.`];
	});
	return [
		{
			kind: 'heading',
			level: 1,
			text: `Was sich vom ${germanDay(before.asOf)} zum ${germanDay(after.asOf)} ändert`,
		},
		...(changed.length + dated.length === 0
			? [{ kind: 'paragraph', text: 'Keine hinterlegte Regel und kein Betrag ändert sich.' } as const]
			: []),
		...changed.map(
			(difference): PrintedBlock => ({
				kind: 'list',
				label: `${difference.rule} ${difference.title}`,
				items: sentencesOf(difference),
			}),
		),
		...(dated.length === 0 ? [] : [{ kind: 'list', label: 'Beträge und Längen', items: dated } as const]),
	];
}

function sentencesOf(difference: RuleDifference): readonly string[] {
	const { change, conditions, modality, effect, through, amounts } = difference;
	if (change === 'added') return ['Die Regel kommt hinzu.'];
	if (change === 'removed') return ['Die Regel fällt weg.'];
	const texts = (clauses: readonly DescribedClause[]): string => clauses.map(({ text }) => text).join('; ');
	return [
		...(modality ? [`Aus „${modality.before}“ wird „${modality.after}“.`] : []),
		...(effect ? [`Die Folge lautet jetzt: ${effect.after}`] : []),
		...conditions.dropped.map(({ text }) => `Nicht mehr nötig: ${text}.`),
		...conditions.added.map(({ text }) => `Neu nötig: ${text}.`),
		...conditions.alternatives.map((way) => `Neuer Weg: ${texts(way)}.`),
		...through.map(({ states }) => `Anders bestimmt ist: ${states}.`),
		...amounts.map(({ title, unit, before, after }) => `${title}: ${after} statt ${before} ${unit}.`),
	];
}
