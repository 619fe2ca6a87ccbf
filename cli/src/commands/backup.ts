import { describeBackupProblem, writeBackup } from '../../../app/src/lib/server/backup/index.ts';
import type { Command } from '../command.ts';
import { complain } from '../complain.ts';
import { openHouseDatabase } from '../house-database.ts';
import { readPassphrase } from '../read-passphrase.ts';
import { settingsOrComplain } from '../settings-or-complain.ts';

/** Writes the whole content of the database into one encrypted file, also while Schutznetz runs. */
export const backupCommand: Command = {
	name: 'backup',
	summary: 'Sichert alles in eine verschlüsselte Datei, auch während Schutznetz läuft.',
	positionals: ['DATEI'],
	options: {
		'passphrase-file': { type: 'string', value: 'DATEI', help: 'Datei, in der die Passphrase steht' },
	},
	async run({ positionals: [file = ''], texts }) {
		const settings = settingsOrComplain();
		if (!settings) return 1;
		const passphrase = await readPassphrase(texts['passphrase-file'], true);
		if (!passphrase.ok) return refuse(passphrase.error);
		const database = await openHouseDatabase(settings, { beside: true });
		if (!database.ok) return refuse(database.error);
		try {
			const written = await writeBackup(database.value.ownerUrl, file, passphrase.value);
			if (!written.ok) return refuse(describeBackupProblem(written.error));
			const { rows, bytes, contentHash } = written.value;
			process.stdout.write(`Gesichert: ${file}, ${rows} Zeilen, ${bytes} Bytes\nInhalt: ${contentHash}\n`);
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
