import { err, ok, type Result } from '@schutznetz/kernel';
import { checkReferences } from './check-references.ts';
import type { PublicContent } from './content.ts';
import type { ContentProblem } from './content-problem.ts';
import { contentShapes } from './content-shapes.ts';
import { listOf, type Shape } from './shape.ts';

/** The parts of the public content as they come from files or from the database, not yet believed. */
export interface RawContent {
	readonly release: unknown;
	readonly sources: unknown;
	readonly topics: unknown;
	readonly addressees: unknown;
	readonly catalogues: unknown;
	readonly chapters: unknown;
	readonly demands: unknown;
	readonly recommendations: unknown;
	readonly plans: unknown;
	readonly events: unknown;
	readonly statements: unknown;
}

/**
 * Reads the public content and checks that it holds together: shapes, ids, references between the parts,
 * counts, and the rules that keep it honest (a state needs its proof, an import cannot exceed its base).
 *
 * @returns the content, or every problem that was found
 */
export function readContent(raw: RawContent): Result<PublicContent, readonly ContentProblem[]> {
	const problems: ContentProblem[] = [];
	const list = <T>(part: keyof RawContent, shape: Shape<T>): readonly T[] =>
		listOf(shape)(raw[part], part, problems) ?? [];

	const release = contentShapes.release(raw.release, 'release', problems);
	const parts = {
		sources: list('sources', contentShapes.source),
		topics: list('topics', contentShapes.term),
		addressees: list('addressees', contentShapes.term),
		catalogues: list('catalogues', contentShapes.catalogue),
		chapters: list('chapters', contentShapes.chapter),
		demands: list('demands', contentShapes.demand),
		recommendations: list('recommendations', contentShapes.recommendation),
		plans: list('plans', contentShapes.plan),
		events: list('events', contentShapes.event),
		statements: list('statements', contentShapes.statement),
	};
	if (release === undefined || problems.length > 0) return err(problems);
	const content: PublicContent = { asOf: release.asOf, note: release.note, ...parts };
	const broken = checkReferences(content);
	return broken.length > 0 ? err(broken) : ok(content);
}
