import { numericDay } from '@schutznetz/kernel';
import type { RightAnswer, ShownNotice, Source } from '@schutznetz/rights';
import type { LetterBlock } from './letter.ts';
import type { OfferedPart } from './offer-letters.ts';

/** For whoever checks the draft: how old the law is, what is open, disputed or was never read. */
export function checkOf(parts: readonly OfferedPart[]): readonly LetterBlock[] {
	return [
		{
			kind: 'small',
			text: 'Allgemeine Information, keine Prüfung des Einzelfalls. Die Regeln hat noch keine Rechtsanwält*in geprüft und unterschrieben. Was im Schreiben steht, muss stimmen und mit der Person besprochen sein.',
		},
		...parts.flatMap(({ right }): readonly LetterBlock[] => [
			{ kind: 'heading', text: `${right.rule.title.de} (${right.id})` },
			{ kind: 'list', items: remarks(right).map((words) => [{ text: words, isGap: false }]) },
		]),
	];
}

const CONFIDENCE = {
	verified: 'Am Text geprüft.',
	mixed: 'Teilweise nicht am Text geprüft.',
	unverified: 'Nicht am Text geprüft.',
} as const;

function remarks({ status, rule, missing, contested, ...right }: RightAnswer): readonly string[] {
	const open = missing.filter(({ burden }) => burden === 0 || burden === 1).map(({ ask }) => ask.de);
	return [
		`Rechtsstand: ${numericDay(rule.lawAsRead)}. ${CONFIDENCE[rule.confidence]}`,
		...(rule.remedy === undefined ? [] : [rule.remedy]),
		...(status === 'open' ? ['Noch offen ist, ob alle Voraussetzungen vorliegen.'] : []),
		...(open.length > 0 ? [`Vor dem Absenden klären: ${open.join(' ')}`] : []),
		...right.changedAfterReading.map(({ states }) => states),
		...(contested ? [said(contested)] : []),
		...right.warnings.map(said),
		...right.deadlines.flatMap(({ states, from }) => (from ? [`${states} (${numericDay(from)})`] : [])),
		...right.sources.flatMap(noteOf),
	];
}

const said = ({ states, certain }: ShownNotice): string => (certain ? states : `Möglich: ${states}`);

/** What was not read, or does not stand there, is said in the notes. */
function noteOf(source: Source): readonly string[] {
	if (source.note === undefined) return [];
	const place =
		'act' in source ? [source.paragraph, source.sentence, source.act].filter(Boolean).join(' ') : '';
	return [place === '' ? source.note : `${place}: ${source.note}`];
}
