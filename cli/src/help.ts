import type { Command, OptionSpec } from './command.ts';

const pad = (rows: readonly (readonly [string, string])[]): string => {
	const width = Math.max(...rows.map(([left]) => left.length));
	return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
};

const optionText = (name: string, spec: OptionSpec): string =>
	spec.type === 'string' ? `--${name} ${spec.value}` : `--${name}`;

const usage = (command: Command): string => [command.name, ...command.positionals].join(' ');

/** The help over all commands. */
export function generalHelp(commands: readonly Command[]): string {
	const rows = commands.map((command) => [usage(command), command.summary] as const);
	return `Schutznetz

Aufruf: schutznetz BEFEHL [ANGABEN]

${pad(rows)}

„schutznetz BEFEHL --help“ erklärt einen Befehl. Einstellungen kommen aus der Umgebung, siehe README.
`;
}

/** The help for one command. */
export function commandHelp(command: Command): string {
	const options = Object.entries(command.options).map(
		([name, spec]) => [optionText(name, spec), spec.help] as const,
	);
	const call = `Aufruf: schutznetz ${usage(command)}${options.length > 0 ? ' [ANGABEN]' : ''}`;
	return `${command.summary}\n\n${call}\n${options.length > 0 ? `\n${pad(options)}\n` : ''}`;
}
