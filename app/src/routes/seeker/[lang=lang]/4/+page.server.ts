import { type Contact, readContacts, retention } from '#lib/server/counselling/index.ts';
import { appDatabase, isConnectionLoss } from '#lib/server/db/index.ts';
import { otherServiceFrom } from '#lib/server/help/index.ts';
import type { PageServerLoad } from './$types';

/** How long what is written here is kept: the page says it, the table of retention decides it. */
export const load: PageServerLoad = async () => ({
	keptDays: { intake: retention.intake.days, slot: retention.slot.days },
	otherService: otherServiceFrom(process.env),
	contacts: await contactsIfAny(),
});

/** The page stands without a database, too: then it names the help lines alone. */
async function contactsIfAny(): Promise<readonly Contact[]> {
	try {
		return await readContacts(appDatabase(), Temporal.Now.instant());
	} catch (error) {
		if (isConnectionLoss(error)) return [];
		throw error;
	}
}
