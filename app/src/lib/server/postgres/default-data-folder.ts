import { join } from 'node:path';
import { accountFor, blockingFolder } from './run-as.ts';

/** Where a system keeps what its services store; every account can reach it. */
const systemFolder = '/var/lib/schutznetz';

/**
 * The data folder where nobody chose one: `var` in the project, or, where root has it in a home that the
 * database's account may not enter (`/root`), the system's own place, so that a first start works there too.
 */
export function defaultDataFolder(projectFolder: string): string {
	const inProject = join(projectFolder, 'var');
	const account = accountFor(join(inProject, 'postgres'));
	if (!account.ok || !account.value.isOther) return inProject;
	return blockingFolder(account.value, projectFolder) === undefined ? inProject : systemFolder;
}
