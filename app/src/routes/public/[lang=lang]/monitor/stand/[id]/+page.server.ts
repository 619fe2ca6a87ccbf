import { appDatabase } from '#lib/server/db/index.ts';
import { readSnapshot, readSnapshots, snapshotFiles } from '#lib/server/outputs/index.ts';
import { refuseUnknown } from '../../nearest.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async ({ params, url }) => {
	const db = appDatabase();
	const address = `${url.origin}/de/monitor`;
	const snapshot = await readSnapshot(db, params.id, address);
	if (snapshot) return { snapshot, files: snapshotFiles };
	const others = await readSnapshots(db, address);
	refuseUnknown(
		'stand',
		others.slice(0, 5).map(({ id }) => id),
	);
};
