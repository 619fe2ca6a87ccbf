import type { PublishedRecord } from '../db/index.ts';
import { fieldLabel, type Names, type PlanName, planOf, shortOf } from './read-names.ts';

/** A name that leads to a page. */
export interface NamedLink {
	readonly id: string;
	readonly name: string;
}

/** A measure as lists show it. */
export interface MeasureItem {
	readonly id: string;
	readonly plan: PlanName;
	readonly field: NamedLink | null;
	readonly number: string;
	readonly title: string;
	readonly text: string;
	readonly leads: readonly NamedLink[];
	/** What the document says, where no body was made of it. */
	readonly leadText: string;
	readonly dueOn: string | null;
	readonly dueText: string;
	/** State of the lead's newest public report; null: none. */
	readonly report: string | null;
}

/** The list view of a measure. */
export function measureItem(
	names: Names,
	{ id, body }: Pick<PublishedRecord<'measure'>, 'id' | 'body'>,
	report: string | null,
): MeasureItem {
	return {
		id,
		plan: planOf(names, body),
		field: body.field === null ? null : { id: body.field, name: fieldLabel(names, body.field) },
		number: body.number,
		title: body.title,
		text: body.text,
		leads: body.leads.map((lead) => ({ id: lead, name: shortOf(names, lead) })),
		leadText: body.leadText,
		dueOn: body.dueOn,
		dueText: body.dueText,
		report,
	};
}
