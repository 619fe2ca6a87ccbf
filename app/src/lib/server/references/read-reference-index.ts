import { type IndexedField, indexOfPlans, type ReferenceIndex } from '@schutznetz/plans/references';
import { type Db, readFormerEditions, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';

/** What references can point at today: the shipped plans, those that were published since, and their measures. */
export async function readReferenceIndex(db: Db): Promise<ReferenceIndex> {
	const [{ content }, plans, fields, records, former] = await Promise.all([
		currentContent(db),
		readPublished(db, 'plan'),
		readPublished(db, 'field'),
		readPublished(db, 'measure'),
		readFormerEditions(db),
	]);
	const measures = records.filter(({ body }) => !former.has(body.edition));
	const shipped = indexOfPlans(content.plans);
	const added = plans
		.filter(({ id }) => !shipped.some((plan) => plan.id === id))
		.map(({ id, body: { short, title } }) => ({
			id,
			names: [short, title].filter((name) => typeof name === 'string'),
			fields: [],
		}));
	return {
		plans: [...shipped, ...added].map((plan) => {
			const ofPlan = new Map<string, IndexedField>(plan.fields.map((field) => [field.id, field]));
			for (const { id, body } of fields) {
				if (body.plan === plan.id) ofPlan.set(id, { id, measures: new Map(), ...body });
			}
			return {
				...plan,
				fields: [...ofPlan.values()].map((field) => ({
					...field,
					// A Land counts its own measures of a field from 1 again.
					measures: new Map(
						measures
							.filter(({ body }) => body.field === field.id && body.land === null)
							.map(({ id, body }) => [body.number, id]),
					),
				})),
			};
		}),
	};
}
