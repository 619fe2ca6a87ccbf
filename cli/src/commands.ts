import type { Command } from './command.ts';
import { startCommand } from './commands/start.ts';

/** Every command of `schutznetz`, in the order of the help. */
export const commands: readonly Command[] = [startCommand];
