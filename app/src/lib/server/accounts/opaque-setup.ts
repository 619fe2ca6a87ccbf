import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { err, ok, type Result } from '@schutznetz/kernel';
import { createServerSetup } from '@schutznetz/vault/public/opaque';

/** Where a data folder keeps the server's half of all passwords: beside the database, never in it. */
export const opaqueSetupPath = (dataFolder: string): string => join(dataFolder, 'opaque-setup');

/** Why the file cannot be used. */
export type OpaqueSetupProblem =
	| { readonly kind: 'openToOthers'; readonly path: string; readonly mode: string }
	| { readonly kind: 'notOneLine'; readonly path: string };

/** The problem as one German sentence for the person at the terminal. */
export function describeOpaqueSetupProblem({ kind, path, ...rest }: OpaqueSetupProblem): string {
	if (kind === 'notOneLine') {
		return `${path} ist beschädigt; bitte aus der Sicherung der Datei wiederherstellen. Ohne sie gilt kein Passwort mehr, die Wiederherstellungs-Codes gelten weiter.`;
	}
	const { mode } = rest as { mode: string };
	return `${path} hat die Rechte ${mode}, andere Konten können die Datei lesen oder ändern; bitte mit chmod 600 schließen und, wenn jemand sie gelesen haben kann, alle Passwörter ändern lassen.`;
}

/**
 * Reads the server's half of all passwords; makes it at the first need. Whoever has this file and the database can
 * guess passwords, so it lies outside the database and its backup, readable for one account alone.
 */
export async function openOpaqueSetup(path: string): Promise<Result<string, OpaqueSetupProblem>> {
	if (!existsSync(path)) await makeOpaqueSetup(path);
	const mode = statSync(path).mode & 0o777;
	if ((mode & 0o077) !== 0) {
		return err({ kind: 'openToOthers', path, mode: mode.toString(8).padStart(4, '0') });
	}
	const setup = readFileSync(path, 'utf8').trim();
	return /^[\w-]{100,1000}$/.test(setup) ? ok(setup) : err({ kind: 'notOneLine', path });
}

async function makeOpaqueSetup(path: string): Promise<void> {
	mkdirSync(dirname(path), { recursive: true, mode: 0o711 });
	const unfinished = `${path}.${randomBytes(6).toString('hex')}`;
	writeFileSync(unfinished, `${await createServerSetup()}\n`, { mode: 0o600, flag: 'wx', flush: true });
	try {
		// A link appears whole or not at all, and never in the place of a file that another process has made.
		linkSync(unfinished, path);
	} catch (error) {
		if ((error as { code?: string }).code !== 'EEXIST') throw error;
	} finally {
		rmSync(unfinished);
	}
}
