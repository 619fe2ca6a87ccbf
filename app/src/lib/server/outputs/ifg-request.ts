import { err, ok, type Result } from '@schutznetz/kernel';
import { germanDay } from '@schutznetz/rights';
import { type Block, heading, items, label, type OutputDocument, paragraph } from './document/document.ts';
import type { HeldState, PublicItem } from './public-state.ts';
import { standingMeasures } from './standing-measures.ts';

/** About what is asked, and of whom. */
export interface IfgSubject {
	/** A measure; its first lead is asked unless a body is named. */
	readonly measure?: string;
	readonly body?: string;
}

/** Why there is no draft. */
export type IfgProblem =
	| { readonly kind: 'nothingChosen' }
	| { readonly kind: 'unknown'; readonly what: 'measure' | 'body'; readonly id: string }
	| { readonly kind: 'noLead'; readonly measure: string }
	/** The federal act binds federal authorities alone. */
	| { readonly kind: 'notFederal'; readonly body: string; readonly land: string | null };

/** A request to be sent by whoever asks; nothing of it is stored or sent here. */
export interface IfgRequest {
	readonly recipient: string;
	readonly subject: string;
	readonly isInvented: boolean;
	/** The letter as plain text, to be copied. */
	readonly text: string;
	readonly document: OutputDocument;
}

// So that a letter stays one that somebody can answer.
const mostMeasures = 20;

/** Drafts a request after the federal Informationsfreiheitsgesetz from what the monitor does not know. */
export function ifgRequest(
	held: HeldState,
	{ measure: measureId, body: bodyId }: IfgSubject,
	{ monitorAddress, today }: { readonly monitorAddress: string; readonly today: string },
): Result<IfgRequest, IfgProblem> {
	const all = (name: string): readonly PublicItem[] => held.state.resources[name] ?? [];
	if (measureId === undefined && bodyId === undefined) return err({ kind: 'nothingChosen' });
	const measure = all('measures').find(({ id }) => id === measureId);
	if (measureId !== undefined && !measure) return err({ kind: 'unknown', what: 'measure', id: measureId });
	const askedId = bodyId ?? (measure?.leads as readonly string[] | undefined)?.[0];
	if (askedId === undefined) return err({ kind: 'noLead', measure: measureId ?? '' });
	const body = all('bodies').find(({ id }) => id === askedId);
	if (!body) return err({ kind: 'unknown', what: 'body', id: askedId });
	if (body.kind !== 'federal' && body.kind !== 'authority') {
		return err({ kind: 'notFederal', body: String(body.name), land: body.land as string | null });
	}
	const led = measure
		? [measure]
		: standingMeasures(held).filter(({ leads }) => (leads as readonly string[]).includes(askedId));
	const plans = new Map(all('plans').map((plan) => [plan.id, plan]));
	const has = (name: string, id: string): boolean => all(name).some((item) => item.measure === id);
	const questions = led.slice(0, mostMeasures).map((one) => ({
		title: `${plans.get(String(one.plan))?.title ?? one.plan}, Maßnahme ${one.number}: ${one.title}`,
		address: `${monitorAddress}/massnahmen/${one.id}`,
		asks: gapQuestions(one, has('reports', one.id), has('indicators', one.id)),
	}));
	const isInvented = body.isInvented === true || led.some((one) => one.isInvented === true);
	const recipient = String(body.name);
	const subject = measure
		? `Antrag auf Zugang zu amtlichen Informationen: Maßnahme ${measure.number}`
		: 'Antrag auf Zugang zu amtlichen Informationen: Maßnahmen gegen Menschenhandel';
	const blocks: Block[] = [
		...(isInvented
			? [label('Erfunden: Diese Stelle oder Maßnahme ist ein Beispiel. Bitte nicht absenden.')]
			: []),
		paragraph('Sehr geehrte Damen und Herren, sehr geehrte Menschen aller Geschlechter,'),
		paragraph(
			'nach § 1 Abs. 1 des Informationsfreiheitsgesetzes (IFG) beantrage ich Zugang zu den folgenden amtlichen Informationen:',
		),
		...(questions.length > 0
			? questions.flatMap(({ title, address, asks }) => [heading(2, title), items(asks), paragraph(address)])
			: [items(planQuestions(recipient))]),
		...(led.length > mostMeasures
			? [
					paragraph(
						`Dies sind ${mostMeasures} von ${led.length} Maßnahmen; zu den übrigen frage ich gesondert.`,
					),
				]
			: []),
		paragraph(
			'Ich bitte um Übersendung als Datei per E-Mail. Nach § 7 Abs. 5 IFG ist die Information unverzüglich zugänglich zu machen; der Zugang soll innerhalb eines Monats erfolgen.',
		),
		paragraph(
			'Einfache Auskünfte sind nach § 10 Abs. 1 Satz 2 IFG gebührenfrei. Sollten Gebühren oder Auslagen entstehen, bitte ich vorab um Mitteilung der voraussichtlichen Höhe.',
		),
		paragraph(
			'Liegen Informationen nur zum Teil vor oder stehen Ausnahmen entgegen, bitte ich um Zugang zu den übrigen (§ 7 Abs. 2 IFG) und um eine Begründung. Sind Sie nicht zuständig, bitte ich um einen Hinweis auf die zuständige Behörde.',
		),
		paragraph('Mit freundlichen Grüßen'),
		paragraph('[Name]'),
		paragraph('[Postanschrift oder E-Mail-Adresse]'),
	];
	const document: OutputDocument = {
		title: subject,
		subtitle: `An: ${recipient}`,
		facts: [{ label: 'Datum', value: germanDay(Temporal.PlainDate.from(today)) }],
		blocks,
	};
	return ok({ recipient, subject, isInvented, text: plainText(document), document });
}

function gapQuestions(measure: PublicItem, isReported: boolean, hasIndicator: boolean): readonly string[] {
	const asks = [
		isReported
			? 'Welche Unterlagen belegen den berichteten Stand der Umsetzung?'
			: 'Welchen Stand hat die Umsetzung, und welche Berichte oder Vermerke liegen dazu vor?',
	];
	if (measure.dueOn === null) asks.push('Welcher Zeitplan ist für die Umsetzung festgelegt?');
	if (measure.budgetLine === null) {
		asks.push(
			'Welche Haushaltsmittel sind eingeplant (Titel, Betrag je Jahr), und bis wann sind sie gesichert?',
		);
	} else if (measure.securedUntil === null) {
		asks.push('Bis wann sind die Haushaltsmittel für diese Maßnahme gesichert?');
	}
	if (!hasIndicator)
		asks.push('An welchen Indikatoren, mit welchem Ausgangs- und Zielwert, wird die Wirkung gemessen?');
	asks.push('Welche Auswertungen, Gutachten oder Evaluationen liegen vor?');
	return asks;
}

const planQuestions = (recipient: string): readonly string[] => [
	`Welche Maßnahmen des Nationalen Aktionsplans zur Prävention und Bekämpfung des Menschenhandels und zum Schutz der Betroffenen und des Nationalen Aktionsplans gegen Arbeitsausbeutung und Zwangsarbeit liegen in der Federführung dieser Stelle (${recipient})?`,
	'Je Maßnahme: Zeitplan, Haushaltstitel mit Betrag je Jahr, Indikatoren und Stand der Umsetzung.',
	'Welche Berichte, Vermerke und Protokolle zur Überprüfung der Pläne liegen vor?',
];

/** A document as plain text, for a mail. */
function plainText({ title, subtitle, facts, blocks }: OutputDocument): string {
	const head = [subtitle, ...facts.map(({ label: name, value }) => `${name}: ${value}`), `Betreff: ${title}`];
	return `${[head.join('\n'), ...blocks.map(textOf)].join('\n\n')}\n`;
}

function textOf(block: Block): string {
	switch (block.kind) {
		case 'heading':
			return block.text;
		case 'paragraph':
			return [block.text, ...block.notes].join('\n');
		case 'list':
			return block.items.map(({ text }) => `- ${text}`).join('\n');
		case 'table':
			return [block.caption, ...block.rows.map((row) => row.join(' | '))].join('\n');
	}
}
