import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { deskCommand } from './commands/desk.ts';
import { doctorCommand } from './commands/doctor.ts';
import { importCommand } from './commands/import.ts';
import { lawCommand } from './commands/law.ts';
import { manifestCommand } from './commands/manifest.ts';
import { publishCommand } from './commands/publish.ts';
import { referencesCommand } from './commands/references.ts';
import { restoreCommand } from './commands/restore.ts';
import { rightsCommand } from './commands/rights.ts';
import { startCommand } from './commands/start.ts';
import { verifyCommand } from './commands/verify.ts';

/** Every command of `schutznetz`, in the order of the help. */
export const commands: readonly Command[] = [
	startCommand,
	publishCommand,
	backupCommand,
	restoreCommand,
	doctorCommand,
	deskCommand,
	verifyCommand,
	manifestCommand,
	rightsCommand,
	lawCommand,
	referencesCommand,
	importCommand,
];
