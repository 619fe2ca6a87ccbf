import type { PublicContent } from '@schutznetz/plans';
import type { Tx } from '../connection.ts';
import type { RegisterKind } from '../schema.ts';

/**
 * Puts content in the place of whatever was loaded before, inside the caller's transaction: readers see the
 * old content until it commits. Two loaders at once wait for each other.
 */
export async function replacePublicContent(tx: Tx, content: PublicContent): Promise<void> {
	await tx.deleteFrom('plan_statement').execute();
	await tx.deleteFrom('recommendation').execute();
	await tx.deleteFrom('demand').execute();
	await tx.deleteFrom('demand_chapter').execute();
	await tx.deleteFrom('plan_field').execute();
	await tx.deleteFrom('plan').execute();
	await tx.deleteFrom('content_register').execute();

	const registers: readonly (readonly [RegisterKind, readonly object[]])[] = [
		['release', [{ asOf: content.asOf, note: content.note }]],
		['source', content.sources],
		['topic', content.topics],
		['addressee', content.addressees],
		['catalogue', content.catalogues],
		['event', content.events],
	];
	for (const [kind, records] of registers) {
		if (records.length === 0) continue;
		const rows = records.map((record, position) => ({ kind, position, record: JSON.stringify(record) }));
		await tx.insertInto('content_register').values(rows).execute();
	}
	await insertPlans(tx, content);
	await insertDemands(tx, content);
	const { recommendations, statements } = content;
	if (recommendations.length > 0) {
		const rows = recommendations.map((recommendation, position) => ({
			id: recommendation.id,
			position,
			title: recommendation.title,
			summary: recommendation.summary,
			topics: [...recommendation.topics],
			addressees: recommendation.addressees.map(({ id }) => id),
			record: JSON.stringify(recommendation),
		}));
		await tx.insertInto('recommendation').values(rows).execute();
	}
	if (statements.length > 0) {
		const rows = statements.map((statement, position) => ({
			id: statement.id,
			plan_ids: [...statement.plans],
			position,
			is_public: true,
			kind: statement.verdict === null ? 'noVerdict' : 'explicitVerdict',
			verdict: statement.verdict,
			record: JSON.stringify(statement),
		}));
		await tx.insertInto('plan_statement').values(rows).execute();
	}
}

async function insertPlans(tx: Tx, { plans }: PublicContent): Promise<void> {
	for (const [position, plan] of plans.entries()) {
		await tx
			.insertInto('plan')
			.values({
				id: plan.id,
				position,
				short_title: plan.short,
				adopted_on: plan.adoptedOn.toString(),
				measure_count: plan.measures.base,
				record: JSON.stringify(plan),
			})
			.execute();
		if (plan.fields.length === 0) continue;
		const rows = plan.fields.map((field, fieldPosition) => ({
			plan_id: plan.id,
			id: field.id,
			position: fieldPosition,
			name: field.name,
			measure_count: field.measureCount,
			record: JSON.stringify(field),
		}));
		await tx.insertInto('plan_field').values(rows).execute();
	}
}

async function insertDemands(tx: Tx, { chapters, demands, catalogues }: PublicContent): Promise<void> {
	if (chapters.length === 0) return;
	const chapterRows = chapters.map((chapter) => ({
		number: chapter.number,
		title: chapter.title,
		record: JSON.stringify(chapter),
	}));
	await tx.insertInto('demand_chapter').values(chapterRows).execute();
	if (demands.length === 0) return;
	const yearOf = new Map(catalogues.map(({ id, year }) => [id, year]));
	const rows = demands.map((demand, position) => ({
		id: demand.id,
		chapter_number: demand.chapter,
		position,
		title: demand.title,
		summary: demand.summary,
		state: demand.state,
		stated_on_year: yearOf.get(demand.catalogue) ?? 0,
		topics: [...demand.topics],
		addressees: demand.addressees.map(({ id }) => id),
		record: JSON.stringify(demand),
	}));
	await tx.insertInto('demand').values(rows).execute();
}
