import { describeBackupProblem, restoreBackup } from '../../../app/src/lib/server/backup/index.ts';
import { checkDatabase, describeDatabaseProblem } from '../../../app/src/lib/server/db/index.ts';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { openHouseDatabase } from '../house-database.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { settingsOrComplain } from '../settings-or-complain.ts';

/** Puts a backup in the place of the database's content, all of it or nothing. */
export const restoreCommand: Command = {
	name: 'restore',
	summary: 'Spielt eine Sicherung ein: ganz oder gar nicht. Schutznetz darf dabei nicht laufen.',
	positionals: ['DATEI'],
	options: {
		replace: { type: 'boolean', help: 'ersetzt den Inhalt einer Datenbank, die nicht leer ist' },
		'passphrase-file': { type: 'string', value: 'DATEI', help: 'Datei, in der die Passphrase steht' },
	},
	async run({ positionals: [file = ''], texts, flags }) {
		const settings = settingsOrComplain();
		if (!settings) return 1;
		const passphrase = await readPassphrase(texts['passphrase-file'], false);
		if (!passphrase.ok) return refuse(passphrase.error);
		const database = await openHouseDatabase(settings);
		if (!database.ok) return refuse(database.error);
		try {
			const access = await checkDatabase(database.value);
			if (!access.ok) return refuse(describeDatabaseProblem(access.error));
			const restored = await restoreBackup(file, passphrase.value, {
				ownerUrl: database.value.ownerUrl,
				appRole: access.value.appRole,
				replace: flags.has('replace'),
			});
			if (!restored.ok) return refuse(describeBackupProblem(restored.error));
			const { rows, contentHash } = restored.value;
			process.stdout.write(`Eingespielt: ${file}, ${rows} Zeilen\nInhalt: ${contentHash}\n`);
			return 0;
		} finally {
			await database.value.close();
		}
	},
};

function refuse(sentence: string): number {
	complain(sentence);
	return 1;
}
