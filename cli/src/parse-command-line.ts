import { parseArgs } from 'node:util';
import { err, nearest, ok, type Result } from '@schutznetz/kernel';
import type { Command, CommandInput } from './command.ts';

/** What to do, or one German sentence about what cannot be understood. */
export type ParsedLine =
	| { readonly kind: 'help'; readonly command: Command | undefined }
	| { readonly kind: 'run'; readonly command: Command; readonly input: CommandInput };

/** Reads the arguments after the program's name. Nothing unknown is passed over. */
export function parseCommandLine(
	args: readonly string[],
	commands: readonly Command[],
): Result<ParsedLine, string> {
	const [name, ...rest] = args;
	if (name === undefined || name === '--help' || name === '-h' || name === 'help') {
		return ok({ kind: 'help', command: commands.find((command) => command.name === rest[0]) });
	}
	const command = commands.find((candidate) => candidate.name === name);
	if (!command) {
		const names = commands.map((candidate) => candidate.name);
		return err(`Den Befehl „${name}“ gibt es nicht${meant(nearest(name, names))}`);
	}
	if (rest.includes('--help') || rest.includes('-h')) return ok({ kind: 'help', command });
	return parseArguments(command, rest);
}

function parseArguments(command: Command, args: readonly string[]): Result<ParsedLine, string> {
	const options = Object.fromEntries(
		Object.entries(command.options).map(([name, { type }]) => [name, { type }]),
	);
	// Not strict: the tokens say more clearly what is wrong than the exception does, and we answer in German.
	const { tokens, positionals } = parseArgs({
		args: [...args],
		options,
		allowPositionals: true,
		strict: false,
		tokens: true,
	});
	const texts: Record<string, string | undefined> = {};
	const flags = new Set<string>();
	for (const token of tokens) {
		if (token.kind !== 'option') continue;
		const spec = command.options[token.name];
		if (!spec) {
			const closest = nearest(token.name, Object.keys(command.options));
			return err(`„${command.name}“ kennt ${token.rawName} nicht${meant(closest && `--${closest}`)}`);
		}
		if (spec.type === 'boolean') {
			if (token.value !== undefined) return err(`--${token.name} steht allein, ohne „=${token.value}“.`);
			flags.add(token.name);
		} else {
			if (token.value === undefined) return err(`Hinter --${token.name} fehlt ${spec.value}.`);
			texts[token.name] = token.value;
		}
	}
	const missing = command.positionals[positionals.length];
	if (missing !== undefined) return err(`Hinter „${command.name}“ fehlt ${missing}.`);
	const surplus = positionals[command.positionals.length];
	if (surplus !== undefined) return err(`„${command.name}“ kann mit „${surplus}“ nichts anfangen.`);
	return ok({ kind: 'run', command, input: { positionals, texts, flags } });
}

const meant = (name: string | undefined): string =>
	name === undefined ? '; „schutznetz --help“ zeigt, was es gibt.' : `; gemeint ist vielleicht „${name}“.`;
