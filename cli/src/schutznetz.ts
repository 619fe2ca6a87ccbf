import { commands } from './commands.ts';
import { complain } from './complain.ts';
import { commandHelp, generalHelp } from './help.ts';
import { parseCommandLine } from './parse-command-line.ts';

async function main(args: readonly string[]): Promise<number> {
	const line = parseCommandLine(args, commands);
	if (!line.ok) {
		complain(line.error);
		return 2;
	}
	if (line.value.kind === 'help') {
		const { command } = line.value;
		process.stdout.write(command ? commandHelp(command) : generalHelp(commands));
		return 0;
	}
	return line.value.command.run(line.value.input);
}

// A closed terminal must not end the process half way through its shutdown.
for (const stream of [process.stdout, process.stderr]) stream.on('error', () => {});
// Set instead of exit(): what is still being written arrives, and then nothing may keep the process alive.
process.exitCode = await main(process.argv.slice(2));
setTimeout(() => process.exit(), 2_000).unref();
