import { type PlanStatement, type PublicContent, type Verdict, verdicts } from './content.ts';
import type { FacetOption } from './select-demands.ts';

/** What a list of statements about one plan is narrowed to; null stands for everything. */
export interface StatementFilter {
	readonly field: string | null;
	/** `noVerdict`: those in which the author gives none. */
	readonly verdict: Verdict | 'noVerdict' | null;
}

/** The statements about a plan that a filter leaves, under their author's headings. */
export interface StatementSelection {
	readonly sections: readonly {
		readonly heading: string;
		readonly statements: readonly PlanStatement[];
	}[];
	readonly count: number;
	/** Of how many public statements about this plan. */
	readonly base: number;
	readonly fields: readonly FacetOption<string>[];
	readonly verdicts: readonly FacetOption<Verdict | 'noVerdict'>[];
}

/** Narrows the public statements about a plan to what a filter asks for, in the order of the document. */
export function selectStatements(
	content: PublicContent,
	planId: string,
	filter: StatementFilter,
): StatementSelection {
	const about = content.statements.filter(({ plans }) => plans.includes(planId));
	const inField = (statement: PlanStatement): boolean =>
		filter.field === null || statement.field === filter.field;
	const withVerdict = (statement: PlanStatement): boolean =>
		filter.verdict === null || (statement.verdict ?? 'noVerdict') === filter.verdict;
	const hits = about.filter((statement) => inField(statement) && withVerdict(statement));
	const headings = [...new Set(hits.map(({ section }) => section))];
	const fields = content.plans.find(({ id }) => id === planId)?.fields ?? [];
	return {
		sections: headings.map((heading) => ({
			heading,
			statements: hits.filter(({ section }) => section === heading),
		})),
		count: hits.length,
		base: about.length,
		fields: fields
			.filter(({ id }) => about.some(({ field }) => field === id))
			.map(({ id }) => ({
				value: id,
				count: about.filter((statement) => statement.field === id && withVerdict(statement)).length,
			})),
		verdicts: ([...verdicts, 'noVerdict'] as const).map((verdict) => ({
			value: verdict,
			count: about.filter((statement) => (statement.verdict ?? 'noVerdict') === verdict && inField(statement))
				.length,
		})),
	};
}
