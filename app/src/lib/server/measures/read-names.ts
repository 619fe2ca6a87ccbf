import type { Body } from '@schutznetz/plans/records';
import { type Db, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';

/** A plan as everything that belongs to it names it. */
export interface PlanName {
	readonly id: string;
	readonly short: string;
	readonly title: string;
	/** It was made up, and says so wherever it is shown. */
	readonly isInvented: boolean;
}

/** A field of action as lists name it. */
export interface FieldName {
	readonly id: string;
	readonly plan: string;
	readonly position: number;
	readonly roman: string | null;
	readonly name: string;
	/** As the document counts. */
	readonly measureCount: number | null;
}

/** A body with its id. */
export interface NamedBody extends Body {
	readonly id: string;
}

/** What ids are called. */
export interface Names {
	readonly plans: ReadonlyMap<string, PlanName>;
	readonly fields: ReadonlyMap<string, FieldName>;
	readonly bodies: ReadonlyMap<string, NamedBody>;
}

/** The names of plans, fields and bodies: those of the shipped content, and those that were published since. */
export async function readNames(db: Db): Promise<Names> {
	const [{ content }, plans, fields, bodies] = await Promise.all([
		currentContent(db),
		readPublished(db, 'plan'),
		readPublished(db, 'field'),
		readPublished(db, 'body'),
	]);
	const planNames = new Map<string, PlanName>(
		content.plans.map(({ id, short, title }) => [id, { id, short, title, isInvented: false }]),
	);
	const fieldNames = new Map<string, FieldName>(
		content.plans.flatMap((plan) =>
			plan.fields.map(({ id, roman, name, measureCount }, at) => [
				id,
				{ id, plan: plan.id, position: at + 1, roman, name, measureCount },
			]),
		),
	);
	for (const { id, body } of plans) {
		const { short, title, isInvented } = body;
		planNames.set(id, {
			id,
			short: String(short ?? id),
			title: String(title ?? id),
			isInvented: isInvented === true,
		});
	}
	for (const { id, body } of fields) {
		const { plan, position, roman, name, measureCount } = body;
		fieldNames.set(id, { id, plan, position, roman, name, measureCount });
	}
	return {
		plans: planNames,
		fields: fieldNames,
		bodies: new Map(bodies.map(({ id, body }) => [id, { id, ...body }])),
	};
}

/** A body's short name; its id where it has no record any more. */
export function shortOf({ bodies }: Names, id: string): string {
	return bodies.get(id)?.short ?? id;
}

/** "II. Schutz"; the id where the field has no record any more. */
export function fieldLabel({ fields }: Names, id: string): string {
	const field = fields.get(id);
	if (field === undefined) return id;
	return `${field.roman ?? field.position}. ${field.name}`;
}

/** The plan of a measure; a measure can be public before its plan has a record. */
export function planOf({ plans }: Names, { plan }: { readonly plan: string }): PlanName {
	return plans.get(plan) ?? { id: plan, short: plan, title: plan, isInvented: false };
}
