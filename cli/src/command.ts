/** An option of a command; a text option says what to put behind it, for the help. */
export type OptionSpec =
	| { readonly type: 'boolean'; readonly help: string }
	| { readonly type: 'string'; readonly value: string; readonly help: string };

/** What a command is given, already checked against its table. */
export interface CommandInput {
	readonly positionals: readonly string[];
	/** Text options that were given, by name. */
	readonly texts: Readonly<Record<string, string | undefined>>;
	/** Yes-or-no options that were given. */
	readonly flags: ReadonlySet<string>;
}

/** One command of `schutznetz`: the help and the reading of arguments are made from this. */
export interface Command {
	readonly name: string;
	/** One German line for the help. */
	readonly summary: string;
	/** What must stand behind the command, in order, as the help shows it: `DATEI`. */
	readonly positionals: readonly string[];
	readonly options: Readonly<Record<string, OptionSpec>>;
	/** Does the work; returns the exit code (0 good, 1 trouble, 2 wrong use). */
	run(input: CommandInput): Promise<number>;
}
