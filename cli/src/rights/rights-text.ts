import { textReadOn } from '@schutznetz/law-de';
import {
	type DeadlineAnswer,
	germanDay,
	type LawAsOf,
	MODALITY_DE,
	type RightAnswer,
} from '@schutznetz/rights';

/** The answers as German text for reading in a terminal. */
export function rightsText(law: LawAsOf, answers: readonly RightAnswer[]): string {
	const reforms = law.reforms.length > 0 ? ` mit ${law.reforms.join(', ')}` : '';
	const settings = Object.entries(law.assumptions).map(([name, setting]) => `  ${name} = ${setting}`);
	const head = [
		`Rechte am ${germanDay(law.asOf)}${reforms}`,
		'Allgemeine Information, keine Prüfung des Einzelfalls. Entwurf, von niemandem juristisch gezeichnet.',
		...readUntil(law),
		...(settings.length > 0 ? ['Annahmen:', ...settings] : []),
	];
	return `${head.join('\n')}\n\n${answers.map(rightText).join('\n')}`;
}

/** A day after the texts were read is answered with what they said. */
function readUntil(law: LawAsOf): readonly string[] {
	const read = Temporal.PlainDate.from(textReadOn);
	if (Temporal.PlainDate.compare(law.asOf, read) <= 0) return [];
	return [
		`Gelesen wurden die Gesetze am ${germanDay(read)}; was sich danach geändert hat, ist nicht geprüft.`,
	];
}

const STATUS = {
	applies: 'trifft nach diesen Angaben zu',
	doesNotApply: 'auf diesem Weg nach diesen Angaben nicht',
	open: 'offen',
} as const;

function rightText(answer: RightAnswer): string {
	const { rule, status, settled } = answer;
	const modality = status === 'doesNotApply' ? '' : ` – ${MODALITY_DE[answer.modality]}`;
	const lines = [
		`${answer.id}  ${rule.title.de}`,
		`  ${STATUS[status]}${modality}${settled ? '' : ' (kann sich durch weitere Angaben ändern)'}`,
		...(status === 'applies' ? [`  ${rule.effect}`] : []),
		...answer.missing.map(({ fact, ask }) => `  ? ${ask.de} (${fact})`),
		...answer.deadlines.map((deadline) => `  Frist: ${deadlineText(deadline)}`),
		...(answer.contested ? [`  Streitig: ${answer.contested.states}`] : []),
		...answer.warnings.map(({ states, certain }) => `  ${certain ? 'Achtung' : 'Möglich'}: ${states}`),
		...answer.alternatives.map(
			({ rule: id, title, note }) => `  Anderer Weg: ${id} ${title}${note === undefined ? '' : ` (${note})`}`,
		),
		...answer.changedAfterReading.map(({ states }) => `  Heute beraten lassen: ${states}`),
		`  Rechtsstand ${germanDay(Temporal.PlainDate.from(rule.lawAsRead))}, ${CONFIDENCE[rule.confidence]}`,
	];
	return `${lines.join('\n')}\n`;
}

const CONFIDENCE = {
	verified: 'am Text geprüft',
	mixed: 'teilweise am Text geprüft (siehe Quellen)',
	unverified: 'nicht am Text geprüft',
} as const;

function deadlineText({ states, from, to, certain, missing, how }: DeadlineAnswer): string {
	const day = (text: string | null) => (text === null ? null : germanDay(Temporal.PlainDate.from(text)));
	const when =
		from === null || to === null
			? `Der Beginn fehlt (${missing}).`
			: from === to
				? `${day(from)}.`
				: `zwischen ${day(from)} und ${day(to)}.`;
	return `${states} ${when} ${certain ? '' : 'Ob sie läuft, ist offen. '}(${how})`;
}
