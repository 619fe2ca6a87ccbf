import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline/promises';
import { Writable } from 'node:stream';
import { err, ok, type Result } from '@schutznetz/kernel';

/**
 * The passphrase of a backup: from the file, from the environment, or asked at the terminal without showing it.
 *
 * @param file - what was given as --passphrase-file
 * @param twice - whether a typed one is asked again: a slip would lock its owner out of the backup
 */
export async function readPassphrase(
	file: string | undefined,
	twice: boolean,
): Promise<Result<string, string>> {
	if (file !== undefined) {
		try {
			return ok(readFileSync(file, 'utf8').replace(/\r?\n$/, ''));
		} catch (error) {
			const { code } = error as NodeJS.ErrnoException;
			return err(`Die Datei ${file} mit der Passphrase lässt sich nicht lesen (${code}).`);
		}
	}
	const given = process.env.SCHUTZNETZ_BACKUP_PASSPHRASE;
	if (given) return ok(given);
	if (!process.stdin.isTTY) {
		return err(
			'Es fehlt die Passphrase: SCHUTZNETZ_BACKUP_PASSPHRASE setzen oder --passphrase-file angeben.',
		);
	}
	const first = await ask('Passphrase: ');
	if (twice && (await ask('Noch einmal: ')) !== first) return err('Die beiden Eingaben sind verschieden.');
	return ok(first);
}

async function ask(question: string): Promise<string> {
	process.stderr.write(question);
	const silent = new Writable({ write: (_chunk, _encoding, done) => done() });
	const line = createInterface({ input: process.stdin, output: silent, terminal: true });
	try {
		return await line.question('');
	} finally {
		line.close();
		process.stderr.write('\n');
	}
}
