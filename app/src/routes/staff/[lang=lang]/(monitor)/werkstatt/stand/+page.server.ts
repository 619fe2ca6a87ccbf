import { recordKinds } from '@schutznetz/plans/records';
import { appDatabase } from '#lib/server/db/index.ts';
import { countNewest } from '#lib/server/records/index.ts';
import { requireEditor } from '../require-editor.ts';
import type { PageServerLoad } from './$types';

export const load: PageServerLoad = async (event) => {
	const counts = await countNewest(appDatabase(), await requireEditor(event));
	return {
		kinds: recordKinds.map((kind) => {
			const { total = 0, drafts = 0 } = counts.get(kind) ?? {};
			return { kind, total, drafts };
		}),
	};
};
