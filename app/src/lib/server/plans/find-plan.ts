import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type CitationLine,
	citationLine,
	type PlanStatement,
	type PublicContent,
	selectStatements,
	type Verdict,
} from '@schutznetz/plans';
import { countMeasures, type Db } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';
import { currentContent } from './current-content.ts';
import { verdictBySlug, verdictSlugs } from './filter-parameters.ts';
import type { NotFound } from './find-demand.ts';
import { type EventView, eventViews, type PlanView, planView } from './plan-view.ts';

/** A public statement about a plan, for a page. */
interface StatementView
	extends Pick<PlanStatement, 'id' | 'nature' | 'verdict' | 'subject' | 'reason' | 'ask' | 'citedMeasures'> {
	readonly source: CitationLine;
	/** It is about both plans. */
	readonly isOnBoth: boolean;
}

/** An undertaking that others say the plan contains; no measure. */
interface MentionView {
	readonly title: string;
	readonly lead: string | null;
	readonly known: string | null;
	readonly citedAs: readonly string[];
	readonly note: string | null;
	readonly sources: readonly CitationLine[];
}

/** The page of one plan. */
export interface PlanPage {
	readonly plan: PlanView;
	readonly events: readonly EventView[];
	readonly mentions: readonly {
		/** null: the source names no field. */
		readonly field: string | null;
		readonly items: readonly MentionView[];
	}[];
	readonly mentionCount: number;
	readonly statements: {
		readonly sections: readonly { readonly heading: string; readonly items: readonly StatementView[] }[];
		readonly count: CountView;
		readonly parameters: Readonly<Record<'feld' | 'urteil', string>>;
		readonly isFiltered: boolean;
		readonly fields: readonly { readonly value: string; readonly label: string; readonly count: number }[];
		readonly verdicts: readonly {
			readonly value: string;
			readonly verdict: Verdict | 'noVerdict';
			readonly count: number;
		}[];
	};
}

/** One plan with its proven facts, and the public statements about it that an address asks for. */
export async function findPlan(
	db: Db,
	id: string,
	search: URLSearchParams,
): Promise<Result<PlanPage, NotFound>> {
	const { content } = await currentContent(db);
	const plan = content.plans.find((candidate) => candidate.id === id);
	if (plan === undefined) {
		return err({ kind: 'notFound', asked: id, nearest: content.plans.map((candidate) => candidate.id) });
	}
	const fieldNames = new Map(plan.fields.map((field) => [field.id, `${field.roman}. ${field.name}`]));
	const mentionedIn = [...plan.fields.map((field) => field.id), null];
	return ok({
		plan: planView(content, plan, await countMeasures(db)),
		events: eventViews(content, plan.id),
		mentions: mentionedIn
			.map((field) => ({
				field: field === null ? null : (fieldNames.get(field) ?? field),
				items: plan.mentioned
					.filter((mention) => mention.field === field)
					.map(({ title, lead, known, citedAs, note, sources }) => ({
						title,
						lead,
						known,
						citedAs,
						note,
						sources: sources.map((citation) => citationLine(content, citation)),
					})),
			}))
			.filter(({ items }) => items.length > 0),
		mentionCount: plan.mentioned.length,
		statements: statementsOf(content, plan.id, fieldNames, search),
	});
}

function statementsOf(
	content: PublicContent,
	planId: string,
	fieldNames: ReadonlyMap<string, string>,
	search: URLSearchParams,
): PlanPage['statements'] {
	// What no filter offers is left out, so that an old address still shows something.
	const field = [...fieldNames.keys()].find((id) => id === search.get('feld')) ?? null;
	const verdict = verdictBySlug(search.get('urteil') ?? '');
	const selection = selectStatements(content, planId, { field, verdict });
	const catalogue = content.catalogues.find(({ kind }) => kind === 'statements');
	return {
		sections: selection.sections.map(({ heading, statements }) => ({
			heading,
			items: statements.map((statement) => ({
				id: statement.id,
				nature: statement.nature,
				verdict: statement.verdict,
				subject: statement.subject,
				reason: statement.reason,
				ask: statement.ask,
				citedMeasures: statement.citedMeasures,
				source: citationLine(content, statement.source),
				isOnBoth: statement.plans.length > 1,
			})),
		})),
		count: countView(selection.count, selection.base, content.asOf, catalogue?.rule ?? '–'),
		parameters: { feld: field ?? '', urteil: verdict === null ? '' : verdictSlugs[verdict] },
		isFiltered: field !== null || verdict !== null,
		fields: selection.fields.map(({ value, count }) => ({
			value,
			label: fieldNames.get(value) ?? value,
			count,
		})),
		verdicts: selection.verdicts.map(({ value, count }) => ({
			value: verdictSlugs[value],
			verdict: value,
			count,
		})),
	};
}
