import type { RawContent } from '@schutznetz/plans';
import type { Db } from '../connection.ts';
import type { RegisterKind } from '../schema.ts';

/** The loaded public content and the hash under which it was loaded; undefined before the first load. */
export async function readPublicContent(
	db: Db,
	kind: string,
): Promise<{ readonly sha256: string; readonly raw: RawContent } | undefined> {
	// One snapshot: a load that commits in between must not mix two releases.
	return db
		.transaction()
		.setIsolationLevel('repeatable read')
		.setAccessMode('read only')
		.execute(async (tx) => {
			const release = await tx
				.selectFrom('content_release')
				.select('sha256')
				.where('kind', '=', kind)
				.executeTakeFirst();
			if (!release) return undefined;
			const registers = await tx
				.selectFrom('content_register')
				.select(['kind', 'record'])
				.orderBy('kind')
				.orderBy('position')
				.execute();
			const register = (name: RegisterKind): readonly object[] =>
				registers.filter((row) => row.kind === name).map(({ record }) => record);
			const plans = await tx.selectFrom('plan').select('record').orderBy('position').execute();
			const chapters = await tx.selectFrom('demand_chapter').select('record').orderBy('number').execute();
			const demands = await tx.selectFrom('demand').select('record').orderBy('position').execute();
			const recommendations = await tx
				.selectFrom('recommendation')
				.select('record')
				.orderBy('position')
				.execute();
			const statements = await tx
				.selectFrom('plan_statement')
				.select('record')
				.where('is_public', '=', true)
				.orderBy('position')
				.execute();
			const records = (rows: readonly { readonly record: object }[]): readonly object[] =>
				rows.map(({ record }) => record);
			return {
				sha256: release.sha256,
				raw: {
					release: register('release')[0],
					sources: register('source'),
					topics: register('topic'),
					addressees: register('addressee'),
					catalogues: register('catalogue'),
					chapters: records(chapters),
					demands: records(demands),
					recommendations: records(recommendations),
					plans: records(plans),
					events: register('event'),
					statements: records(statements),
				},
			};
		});
}
