import { numericDay } from '@schutznetz/kernel';
import type { InputProblem } from '#lib/client/case/answer-input.ts';
import { m } from '#lib/paraglide/messages.js';

/** What is wrong with what was typed, as a sentence. */
export function inputProblemWords(problem: InputProblem): string {
	const bound = (value: number | string) => (typeof value === 'number' ? String(value) : numericDay(value));
	switch (problem.kind) {
		case 'nothing-given':
			return m.case_input_nothing();
		case 'not-a-number':
			return m.case_input_not_a_number({ came: problem.came });
		case 'out-of-bounds':
			return m.case_input_out_of_bounds({ min: bound(problem.min), max: bound(problem.max) });
		case 'from-after-to':
			return m.case_input_from_after_to();
		case 'not-a-year':
			return m.case_input_not_a_year({ came: problem.came });
	}
}
