import type { RecordBodies, RecordKind } from '@schutznetz/plans/records';
import type { Tx } from '../db/index.ts';
import { type NewestVersion, readNewest, readNewestOf } from '../db/monitor/versions.ts';

/** What the house knows of a plan before a document is taken over, drafts among it. */
export interface PlanState {
	readonly plan: RecordBodies['plan'] | null;
	readonly bodies: readonly NewestVersion<'body'>[];
	readonly editions: readonly NewestVersion<'edition'>[];
	readonly fields: readonly NewestVersion<'field'>[];
	readonly goals: readonly NewestVersion<'goal'>[];
	readonly measures: readonly NewestVersion<'measure'>[];
	readonly links: readonly NewestVersion<'link'>[];
}

/** Reads the newest state of everything that an import of a plan can touch. */
export async function readPlanState(tx: Tx, plan: string): Promise<PlanState> {
	const own = <Kind extends 'edition' | 'field' | 'goal' | 'measure'>(rows: readonly NewestVersion<Kind>[]) =>
		rows.filter(({ body }) => body?.plan === plan);
	const plans = await readNewest(tx, 'plan');
	return {
		plan: plans.find(({ id }) => id === plan)?.body ?? null,
		bodies: await readNewest(tx, 'body'),
		editions: own(await readNewest(tx, 'edition')),
		fields: own(await readNewest(tx, 'field')),
		goals: own(await readNewest(tx, 'goal')),
		measures: own(await readNewest(tx, 'measure')),
		links: await readNewest(tx, 'link'),
	};
}

/** How many measures each field has, by position: as its record says, else as the plan's own profile does. */
export function fieldCounts({ plan, fields }: PlanState): ReadonlyMap<number, number> {
	const counts = new Map<number, number>();
	const profile: unknown = plan?.fields;
	for (const [index, field] of (Array.isArray(profile) ? profile : []).entries()) {
		const count: unknown = (field as { measureCount?: unknown }).measureCount;
		if (typeof count === 'number') counts.set(index + 1, count);
	}
	for (const { body } of fields) {
		if (body?.measureCount !== null && body !== null) counts.set(body.position, body.measureCount);
	}
	return counts;
}

/** Drafts upon the newest versions that there are: a record that was withdrawn goes on where it ended. */
export async function upon<Draft extends { readonly kind: RecordKind; readonly id: string }>(
	tx: Tx,
	drafts: readonly Draft[],
): Promise<readonly (Draft & { readonly basedOn: number | null })[]> {
	const newest = await readNewestOf(tx, drafts);
	const versions = new Map(newest.map(({ kind, id, version }) => [`${kind}/${id}`, version]));
	return drafts.map((draft) => ({ ...draft, basedOn: versions.get(`${draft.kind}/${draft.id}`) ?? null }));
}
