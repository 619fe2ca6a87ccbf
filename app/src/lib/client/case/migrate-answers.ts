import { type MigrationProblem, migrateFacts, migrationProblemSentence } from '@schutznetz/law-de';
import type { Answers } from './case-facts.ts';
import type { AnswerAside } from './case-file.ts';

/**
 * Answers of an older vocabulary in today's words. What cannot be said any more is set aside with the reason and stays
 * in the file; a file of a newer vocabulary is taken as it is, and what is not known of it is named later.
 */
export function migrateAnswers(
	facts: Answers,
	version: number,
): { readonly answers: Answers; readonly aside: readonly AnswerAside[] } {
	const all = migrateFacts(facts, version);
	if (all.ok) return { answers: all.value, aside: [] };
	const aside = all.error.flatMap((problem) =>
		factsOf(problem)
			.filter((fact) => Object.hasOwn(facts, fact))
			.map((fact) => ({ fact, answer: facts[fact], sentence: migrationProblemSentence(problem) })),
	);
	const rest = Object.fromEntries(
		Object.entries(facts).filter(([fact]) => !aside.some((one) => one.fact === fact)),
	);
	const again = migrateFacts(rest, version);
	return { answers: again.ok ? again.value : rest, aside };
}

function factsOf(problem: MigrationProblem): readonly string[] {
	switch (problem.kind) {
		case 'mergedDiffer':
			return problem.from;
		case 'removedFact':
		case 'removedValue':
			return [problem.fact];
		default:
			return [];
	}
}
