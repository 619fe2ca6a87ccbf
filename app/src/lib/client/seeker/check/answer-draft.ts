import { err, ok, type Result } from '@schutznetz/kernel';
import type { Fact } from '@schutznetz/rights';
import { dayAnswer, type InputProblem, numberAnswer } from '../../case/answer-input.ts';

/** What is ticked and typed on the screen for one fact, before it is an answer. */
export type AnswerDraft = Readonly<{
	/** 'yes', 'no', a value of a choice, a reason for saying nothing, or empty. */
	tick: string;
	number: string;
	day: string;
	month: string;
	year: string;
}>;

export const emptyDraft: AnswerDraft = { tick: '', number: '', day: '', month: '', year: '' };

/** Why somebody gives no answer. */
export const unknownReasons = ['doesNotKnow', 'doesNotWantToSay'] as const;

const isUnknown = (tick: string): boolean => (unknownReasons as readonly string[]).includes(tick);

/** What is wrong with what was typed. */
export type DraftProblem = InputProblem | { readonly kind: 'future' };

/**
 * @param today - 'YYYY-MM-DD'
 * @returns the answer, undefined where nothing was given, or what is wrong with what was typed
 */
export function answerOf(fact: Fact, draft: AnswerDraft, today: string): Result<unknown, DraftProblem> {
	if (isUnknown(draft.tick)) return ok({ unknown: draft.tick });
	switch (fact.type) {
		case 'yesNo':
			return ok(draft.tick === '' ? undefined : draft.tick === 'yes');
		case 'choice':
			return ok(draft.tick === '' ? undefined : draft.tick);
		case 'wholeNumber':
			if (draft.number.trim() === '') return ok(undefined);
			return numberAnswer('exact', { value: draft.number, from: '', to: '' }, fact);
		case 'calendarDay':
			return notAfter(today, fact, dayOf(fact, draft));
	}
}

/** What has happened has not happened tomorrow. */
function notAfter(
	today: string,
	{ past }: Extract<Fact, { type: 'calendarDay' }>,
	read: Result<unknown, InputProblem>,
): Result<unknown, DraftProblem> {
	if (!past || !read.ok || read.value === undefined) return read;
	const { from } = typeof read.value === 'string' ? { from: read.value } : (read.value as { from?: string });
	return from !== undefined && from > today ? err({ kind: 'future' }) : read;
}

function dayOf(
	fact: Extract<Fact, { type: 'calendarDay' }>,
	{ day, month, year }: AnswerDraft,
): Result<unknown, InputProblem> {
	const typed = { day: '', month, year: year.trim(), from: '', to: '' };
	if (typed.year === '' && month === '' && day.trim() === '') return ok(undefined);
	const rough = dayAnswer(month === '' ? 'year' : 'month', typed, fact);
	if (!rough.ok || month === '' || day.trim() === '') return rough;
	const most = new Date(Date.UTC(Number(typed.year), Number(month), 0)).getUTCDate();
	const read = numberAnswer('exact', { value: day, from: '', to: '' }, { min: 1, max: most });
	if (!read.ok) return read;
	const whole = `${typed.year}-${month}-${String(read.value).padStart(2, '0')}`;
	return dayAnswer('day', { ...typed, day: whole }, fact);
}
