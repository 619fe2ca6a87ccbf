import {
	checkDatabase,
	describeDatabaseProblem,
	openDatabase,
	pingDatabase,
} from '../../../app/src/lib/server/db/index.ts';
import { operatorPageKinds } from '../../../app/src/lib/server/organisations/index.ts';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { openHouseDatabase } from '../house-database.ts';
import { publishPage } from '../publish-page.ts';
import { settingsOrComplain } from '../settings-or-complain.ts';

/** Publishes one of the operator's own pages or takes it back, also while Schutznetz runs. */
export const publishCommand: Command = {
	name: 'publish',
	summary: `Veröffentlicht eine Seite des Betreibers: ${operatorPageKinds.join(', ')}.`,
	positionals: ['SEITE'],
	options: {
		language: { type: 'string', value: 'SPRACHE', help: 'Sprache der Seite, ohne Angabe „de“' },
		'take-back': { type: 'boolean', help: 'nimmt die Seite zurück' },
	},
	async run({ positionals: [kind = ''], texts, flags }) {
		const isKnown = operatorPageKinds.find((known) => known === kind);
		if (!isKnown) {
			complain(`Eine Seite „${kind}“ gibt es nicht, nur ${operatorPageKinds.join(', ')}.`);
			return 2;
		}
		const settings = settingsOrComplain();
		if (!settings) return 1;
		const database = await openHouseDatabase(settings, { beside: true });
		if (!database.ok) return refuse(database.error);
		// As the serving role, which row-level security binds: this needs nothing of the owner.
		const db = openDatabase(database.value.appUrl, undefined, 1);
		try {
			const access = await checkDatabase(database.value);
			if (!access.ok) return refuse(describeDatabaseProblem(access.error));
			if (!(await pingDatabase(db))) return refuse(describeDatabaseProblem({ kind: 'notSetUp' }));
			const page = { kind: isKnown, language: texts.language ?? 'de' };
			const publishedAt = flags.has('take-back') ? null : Temporal.Now.instant();
			const published = await publishPage(db, page, publishedAt);
			if (!published.ok) return refuse(published.error);
			process.stdout.write(`${published.value}\n`);
			return 0;
		} finally {
			await db.destroy();
			await database.value.close();
		}
	},
};

function refuse(sentence: string): number {
	complain(sentence);
	return 1;
}
