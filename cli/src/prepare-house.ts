import { err, ok, type Result } from '@schutznetz/kernel';
import {
	type DatabaseAddresses,
	describeDatabaseProblem,
	openDatabase,
	prepareDatabase,
} from '../../app/src/lib/server/db/index.ts';
import { findOffice, makeDemoOffice, makeSetupCode } from '../../app/src/lib/server/organisations/index.ts';
import { inviteFirst } from '../../app/src/lib/server/participants/index.ts';
import { loadPublicContent } from '../../app/src/lib/server/plans/index.ts';

const demoSentence =
	'In dieser Datenbank liegen Demo-Inhalte, und --empty beginnt ohne sie; bitte mit DATA_DIR einen leeren Ordner oder mit DATABASE_URL eine leere Datenbank wählen.';

/**
 * Migrates, loads the public content and, where no office is, makes the link that sets one up: all as owner.
 *
 * @returns what the person at the terminal has to know about setting up, or one German sentence why it cannot start
 */
export async function prepareHouse(
	addresses: DatabaseAddresses,
	staffOrigin: string,
	isEmpty: boolean,
): Promise<Result<string | undefined, string>> {
	const prepared = await prepareDatabase(addresses);
	if (!prepared.ok) return err(describeDatabaseProblem(prepared.error));
	const ownerDb = openDatabase(addresses.ownerUrl, undefined, 2);
	try {
		await loadPublicContent(ownerDb);
		if (!isEmpty) {
			await makeDemoOffice(ownerDb);
			return ok(undefined);
		}
		const office = await findOffice(ownerDb);
		if (office?.isDemo) return err(demoSentence);
		const now = Temporal.Now.instant();
		const made = await makeSetupCode(ownerDb, now);
		if (made.ok) {
			return ok(
				`Einmaliger Link zum Einrichten, 24 Stunden gültig:\n  ${staffOrigin}/de/einrichten#${made.value.code}`,
			);
		}
		// Whoever lost the link that the set-up showed stands before a house that nobody can enter.
		const first = office && (await inviteFirst(ownerDb, office.id, now));
		const isSetUp = `Schon eingerichtet für „${office?.name ?? ''}“: einen Link zum Einrichten gibt es nicht mehr.`;
		return ok(
			first
				? `${isSetUp}\nDie Geschäftsstelle hat noch kein Konto. Einladung zum ersten, 14 Tage gültig:\n  ${staffOrigin}/de/einladung#${first.code}`
				: isSetUp,
		);
	} finally {
		await ownerDb.destroy();
	}
}
