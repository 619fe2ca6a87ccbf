import type { Fact } from '@schutznetz/rights';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';

/** An answer as a counsellor reads it: "Ja", "16 bis 18 Jahre", "weiß nicht". */
export function answerWords(fact: Fact | undefined, answer: unknown): string {
	if (answer === undefined || answer === null) return m.case_not_asked();
	if (isUnknown(answer)) return unknownWords[answer.unknown]?.() ?? m.case_not_asked();
	switch (fact?.type) {
		case 'yesNo':
			return answer === true ? m.case_yes() : m.case_no();
		case 'choice': {
			const values: readonly unknown[] = Array.isArray(answer) ? answer : [answer];
			return values
				.map((value) => fact.values[String(value)] ?? String(value))
				.join(` ${m.case_answer_or()} `);
		}
		case 'wholeNumber': {
			const unit = (count: number) => `${count} ${count === 1 ? fact.unit.one : fact.unit.many}`;
			return intervalWords(answer, (value) => unit(Number(value)), String);
		}
		case 'calendarDay':
			return intervalWords(answer, (value) => formatDay(String(value)));
		case undefined:
			return JSON.stringify(answer);
	}
}

function intervalWords(
	answer: unknown,
	words: (value: unknown) => string,
	firstWords: (value: unknown) => string = words,
): string {
	if (typeof answer !== 'object' || answer === null) return words(answer);
	const { from, to } = answer as { from?: unknown; to?: unknown };
	if (from !== undefined && to !== undefined)
		return m.case_answer_between({ from: firstWords(from), to: words(to) });
	return from !== undefined ? m.case_answer_from({ from: words(from) }) : m.case_answer_to({ to: words(to) });
}

const unknownWords: Readonly<Record<string, () => string>> = {
	doesNotKnow: m.case_does_not_know,
	doesNotWantToSay: m.case_does_not_want,
	disputed: m.case_disputed,
	notAsked: m.case_not_asked,
};

const isUnknown = (answer: unknown): answer is { unknown: string } =>
	typeof answer === 'object' && answer !== null && 'unknown' in answer;
