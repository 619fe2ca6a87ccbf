import { err, ok, type Result } from '@schutznetz/kernel';
import type { Db } from '../../app/src/lib/server/db/index.ts';
import {
	findOffice,
	type OperatorPage,
	publishOperatorPage,
	readOwnOperatorPages,
} from '../../app/src/lib/server/organisations/index.ts';

/** Publishes a page of the office, or takes it back with `null`; one German sentence either way. */
export async function publishPage(
	db: Db,
	page: Omit<OperatorPage, 'body'>,
	publishedAt: Temporal.Instant | null,
): Promise<Result<string, string>> {
	const office = await findOffice(db);
	if (!office) {
		return err(
			'Es gibt noch keine Geschäftsstelle; „schutznetz start --empty“ gibt den Link zum Einrichten.',
		);
	}
	const published = await publishOperatorPage(db, office.id, page, publishedAt, 'publish');
	const name = `${page.kind} (${page.language})`;
	if (published.ok) {
		return ok(publishedAt ? `Veröffentlicht: ${name}.` : `Zurückgenommen: ${name}; niemand sieht sie mehr.`);
	}
	const there = (await readOwnOperatorPages(db, office.id)).map(
		({ kind, language }) => `${kind} (${language})`,
	);
	return err(
		there.length > 0
			? `Die Seite ${name} ist nicht geschrieben; vorhanden: ${there.join(', ')}.`
			: `Die Seite ${name} ist nicht geschrieben; „${office.name}“ hat noch keine Seite.`,
	);
}
