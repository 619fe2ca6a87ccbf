import { retention } from '#lib/server/counselling/index.ts';
import type { PageServerLoad } from './$types';

/** How long what is written here is kept: the page says it, the table of retention decides it. */
export const load: PageServerLoad = () => ({
	keptDays: { intake: retention.intake.days, slot: retention.slot.days },
});
