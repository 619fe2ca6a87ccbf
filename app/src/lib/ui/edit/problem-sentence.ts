import type { RecordKind, RecordProblem } from '@schutznetz/plans/records';
import { m } from '#lib/paraglide/messages.js';
import { choiceLabel, fieldLabel } from './edit-labels.ts';

/** What does not fit, as a sentence that names the field, what came and what would do. */
export function problemSentence(kind: RecordKind, problem: RecordProblem): string {
	const field = fieldLabel(kind, problem.at);
	const came = problem.came.replace(/^"|"$/g, '');
	const due = problem.due
		.split(', ')
		.map((code) => choiceLabel(kind, problem.at.replaceAll(' › ', '.'), code))
		.join(', ');
	const nearest = problem.nearest?.join(', ') ?? '';
	switch (problem.kind) {
		case 'missing':
			return m.edit_problem_missing({ field });
		case 'tooLong':
			return m.edit_problem_too_long({ field, due: due.replace(/\D+/g, ' ').trim() });
		case 'notAllowed':
			return m.edit_problem_not_allowed({ field, came: came || m.edit_empty_value(), due });
		case 'notADay':
			return m.edit_problem_not_a_day({ field, came });
		case 'notAnAddress':
			return m.edit_problem_not_an_address({ field, came });
		case 'notANumber':
			return m.edit_problem_not_a_number({ field, came });
		case 'unknownField':
			return m.edit_problem_unknown_field({ field });
		case 'unknownReference':
			return nearest === ''
				? m.edit_problem_unknown_reference({ field, came })
				: m.edit_problem_unknown_reference_nearest({ field, came, nearest });
		case 'duplicateNumber':
			return m.edit_problem_duplicate_number({ field, came, nearest });
		case 'beyondCount':
			return m.edit_problem_beyond_count({ field, came, due });
		case 'wrongOrder':
			return m.edit_problem_wrong_order({ field, came });
		case 'brokenRule':
			return m.edit_problem_broken_rule({ field, came, due });
	}
}
