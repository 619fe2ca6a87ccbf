import type { Command } from './command.ts';
import { backupCommand } from './commands/backup.ts';
import { doctorCommand } from './commands/doctor.ts';
import { publishCommand } from './commands/publish.ts';
import { restoreCommand } from './commands/restore.ts';
import { rightsCommand } from './commands/rights.ts';
import { startCommand } from './commands/start.ts';

/** Every command of `schutznetz`, in the order of the help. */
export const commands: readonly Command[] = [
	startCommand,
	publishCommand,
	backupCommand,
	restoreCommand,
	doctorCommand,
	rightsCommand,
];
