import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** The passwords of the two roles, made on the first start, kept in one file that only we can read. */
export interface DatabaseSecrets {
	readonly ownerPassword: string;
	readonly appPassword: string;
}

const secretsFile = (dataFolder: string): string => join(dataFolder, 'secrets.json');

/** The secrets of a data folder; `undefined` before its first start. */
export function readSecrets(dataFolder: string): DatabaseSecrets | undefined {
	const file = secretsFile(dataFolder);
	if (!existsSync(file)) return undefined;
	const { ownerPassword, appPassword }: Partial<DatabaseSecrets> = JSON.parse(readFileSync(file, 'utf8'));
	if (!ownerPassword || !appPassword) throw new Error(`${file} holds no ownerPassword or no appPassword`);
	return { ownerPassword, appPassword };
}

/** Makes new secrets and writes them down before anybody uses them. */
export function makeSecrets(dataFolder: string): DatabaseSecrets {
	const secrets = {
		ownerPassword: randomBytes(24).toString('base64url'),
		appPassword: randomBytes(24).toString('base64url'),
	};
	const unfinished = `${secretsFile(dataFolder)}.new`;
	writeFileSync(unfinished, `${JSON.stringify(secrets, null, '\t')}\n`, { mode: 0o600, flush: true });
	renameSync(unfinished, secretsFile(dataFolder));
	return secrets;
}
