import {
	chownSync,
	existsSync,
	lstatSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import type { Account } from './run-as.ts';

// sun_path holds 108 bytes with its end mark, and the server's file is called .s.PGSQL.5432.lock.
const longestFolderBytes = 107 - Buffer.byteLength('/.s.PGSQL.5432.lock');

/**
 * The folder of the server's socket, for its account alone: in the data folder, or, when that path is too long
 * for a socket, in a folder of its own under /tmp that the data folder remembers.
 */
export function prepareSocketFolder(dataFolder: string, account: Account): string {
	const inside = join(dataFolder, 'run');
	if (Buffer.byteLength(inside) <= longestFolderBytes) {
		if (!existsSync(inside)) mkdirSync(inside, { mode: 0o700 });
		chownSync(inside, account.uid, account.gid);
		return inside;
	}
	const note = join(dataFolder, 'socket-folder');
	const noted = existsSync(note) ? readFileSync(note, 'utf8').trim() : '';
	// Only a folder that is still the account's own: somebody else may have taken the name after a reboot.
	const known = noted ? lstatSync(noted, { throwIfNoEntry: false }) : undefined;
	if (known?.isDirectory() && known.uid === account.uid && (known.mode & 0o077) === 0) return noted;
	const fresh = mkdtempSync('/tmp/schutznetz-');
	chownSync(fresh, account.uid, account.gid);
	writeFileSync(note, fresh);
	return fresh;
}
