import { assertNever, numericDay } from '@schutznetz/kernel';
import { citationOf, type Modality, type RightAnswer, type Source, type Status } from '@schutznetz/rights';
import type { SaveProblem } from '#lib/client/case/save-problem.ts';
import { isCounsellorsDuty } from '#lib/client/case/todo-today.ts';
import { m } from '#lib/paraglide/messages.js';

/** What a rule does, said plainly: what an authority may do is never promised. */
export const modalityWords: Readonly<Record<Modality, () => string>> = {
	must: m.case_modality_must,
	should: m.case_modality_should,
	may: m.case_modality_may,
	automatic: m.case_modality_automatic,
	duty: m.case_modality_duty,
	exclusion: m.case_modality_exclusion,
	gap: m.case_modality_gap,
};

/** How firmly a right stands, said plainly; a duty of the counsellor is none of the State's. */
export const firmnessWords = (right: RightAnswer): string =>
	isCounsellorsDuty(right) ? m.interview_modality_counsellor() : modalityWords[right.modality]();

/** The state of a right in words; an exclusion that applies stands in the way. */
export function statusWords(status: Status, modality: Modality): string {
	if (status === 'applies') return applyingWords(modality);
	return status === 'open' ? m.case_status_open() : closedWords(modality);
}

/** Never a bare "no": another way may be open. */
function closedWords(modality: Modality): string {
	if (modality === 'gap') return m.interview_status_gap();
	return modality === 'exclusion' ? m.interview_status_bar_not() : m.case_status_no();
}

function applyingWords(modality: Modality): string {
	if (modality === 'exclusion') return m.case_status_bar();
	if (modality === 'gap') return m.case_status_missing();
	return modality === 'may' ? m.case_status_may() : m.case_status_applies();
}

/** Where a source stands: "§ 59 Abs. 7 Satz 2 AufenthG". */
export const sourcePlace = (source: Source): string => citationOf(source, numericDay);

/** A paragraph's sign stays with its number. */
export const tied = (text: string): string =>
	text.replaceAll('§ ', '§\u00a0').replaceAll('Abs. ', 'Abs.\u00a0');

/** One sentence for what went wrong with the team's vault. */
export function vaultProblemWords(problem: SaveProblem): string {
	switch (problem.kind) {
		case 'offline':
			return m.case_problem_offline();
		case 'server-away':
			return m.case_problem_server();
		case 'not-understood':
			return m.case_problem_not_understood();
		case 'signed-out':
			return m.case_problem_signed_out();
		case 'locked':
			return m.case_problem_locked();
		case 'unreadable':
			return m.case_problem_unreadable();
		case 'key-not-here':
			return m.case_problem_key_not_here();
		case 'changed-meanwhile':
			return m.case_problem_changed_unknown();
		case 'refused':
			return refusedWords(problem.status, problem.answer.kind);
		default:
			return assertNever(problem);
	}
}

function refusedWords(status: number, kind: string): string {
	if (kind === 'locked-session') return m.case_problem_locked();
	if (status === 404) return m.case_problem_missing();
	return status === 413 ? m.case_problem_too_long() : m.case_problem_refused({ status });
}
