import { dayInGerman, sourceLine } from './cite-source.ts';
import type { Condition } from './condition.ts';
import { type DescribedClause, describeCondition, describeRule } from './describe-rule.ts';
import type { PrintedBlock, PrintedClause } from './printed-block.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Notice, Rule, Validity } from './rule.ts';

/** One rule as it stands in the printed law. */
export function printRule(law: LawAsOf, rule: Rule, checks: readonly string[]): readonly PrintedBlock[] {
	const described = describeRule(law, rule.id);
	if (!described) throw new Error(`rule '${rule.id}' is not in force on ${law.asOf.toString()}`);
	const deadlines = (rule.deadlines ?? []).flatMap((deadline, at): readonly PrintedBlock[] => {
		const { start = '', length = null } = described.deadlines[at] ?? {};
		const runs = length === null ? `Tag: ${start}.` : `${length} ab: ${start}.`;
		const moved = deadline.movesToWorkingDay
			? ' Ein Ende an Samstag, Sonntag oder Feiertag rückt auf den nächsten Werktag.'
			: '';
		return [
			{
				kind: 'paragraph',
				label: 'Frist',
				text: `${deadline.states} ${runs}${moved} ${MEANING[deadline.meaning]}`,
			},
			...(deadline.ifMissed === undefined ? [] : [paragraph('Wenn sie versäumt ist', deadline.ifMissed)]),
			...(deadline.when ? [clausesOf(law, 'Diese Frist gilt nur, wenn', deadline.when)] : []),
			{ kind: 'list', label: 'Quelle der Frist', items: [sourceLine(deadline.source)] },
		];
	});
	const inner: readonly PrintedBlock[] = [
		paragraph('Wer', rule.holder),
		paragraph(`Was folgt (${described.modality})`, rule.effect),
		{
			kind: 'clauses',
			label: `Voraussetzungen: ${described.introduction}`,
			clauses: described.conditions.map(clause),
		},
		...(rule.duration
			? [
					paragraph(
						'Dauer',
						`${rule.duration.states}${described.duration === null ? '' : ` (${described.duration})`}`,
					),
				]
			: []),
		...deadlines,
		paragraph('Zuständig', rule.authority),
		...list('Was beim Nachweis hilft', rule.evidence),
		...optional('Nächster Schritt', rule.nextStep),
		...optional('Gegen eine Ablehnung', rule.remedy),
		...(rule.contested ? noticeOf(law, 'Umstritten', rule.contested) : []),
		...(rule.warnings ?? []).flatMap((warning) => noticeOf(law, 'Vorsicht', warning)),
		...list(
			'Nach dem Lesen geändert',
			(rule.changedAfterReading ?? []).map(({ on, states }) => `Seit ${dayInGerman(on)}: ${states}`),
		),
		...list(
			'Verwandte Regeln',
			(rule.related ?? []).map(
				({ kind, rule: id, note }) =>
					`${RELATED[kind]}: ${titleOf(law, id)} (${id})${note === undefined ? '' : `: ${note}`}`,
			),
		),
		paragraph(
			'Rechtsstand',
			`${dayInGerman(rule.lawAsRead)}; ${CONFIDENCE[rule.confidence]}; hinterlegt für die Zeit ${timeOf(rule.valid)}.`,
		),
		...(checks.length > 0
			? list('Geprüft', checks)
			: [paragraph('Geprüft', 'Von niemandem juristisch gezeichnet.')]),
	];
	return [
		{ kind: 'heading', level: 2, text: `${rule.id} ${rule.title.de}`, id: rule.id },
		{ kind: 'sourced', blocks: inner, sources: rule.sources.map(sourceLine) },
	];
}

/** A condition as a labelled list of clauses. */
export function clausesOf(law: LawAsOf, label: string, condition: Condition): PrintedBlock {
	const { introduction, conditions } = describeCondition(law, condition);
	return { kind: 'clauses', label: `${label}: ${introduction}`, clauses: conditions.map(clause) };
}

/** 'ab 1. Januar 2024', 'ab … und vor dem …' */
export const timeOf = ({ from, until }: Validity): string =>
	`ab ${dayInGerman(from)}${until === undefined ? '' : ` und vor dem ${dayInGerman(until)}`}`;

/** A text under its label. */
export const paragraph = (label: string, text: string): PrintedBlock => ({ kind: 'paragraph', label, text });

const optional = (label: string, text: string | undefined): readonly PrintedBlock[] =>
	text === undefined ? [] : [paragraph(label, text)];
const list = (label: string, items: readonly string[]): readonly PrintedBlock[] =>
	items.length === 0 ? [] : [{ kind: 'list', label, items }];

const noticeOf = (law: LawAsOf, label: string, { states, when }: Notice): readonly PrintedBlock[] => [
	paragraph(label, states),
	...(when ? [clausesOf(law, 'Das gilt, wenn', when)] : []),
];

const titleOf = (law: LawAsOf, id: string): string =>
	law.law.rules.find((rule) => rule.id === id)?.title.de ?? id;

/** What a name means is printed once, in its own place, so that the reader can sign it once. */
const clause = ({ number, text, kind, refersTo, of }: DescribedClause): PrintedClause =>
	kind === 'derived' || kind === 'rule'
		? { number, text: kind === 'derived' ? `${text} (siehe ${refersTo})` : text, of: [] }
		: { number, text, of: of.map(clause) };

const MEANING = {
	earliestEnd: 'Berechnet wird das frühestmögliche Ende.',
	end: 'Berechnet wird das Ende.',
	lastDay: 'Berechnet wird der letzte Tag zum Handeln.',
} as const;
const RELATED = { alternative: 'anderer Weg', exception: 'Ausnahme', exclusion: 'schließt aus' } as const;
const CONFIDENCE = {
	verified: 'am Text geprüft',
	mixed: 'teilweise am Text geprüft',
	unverified: 'nicht am Text geprüft',
} as const;
