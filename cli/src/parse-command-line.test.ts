import { nearest } from '@schutznetz/kernel';
import { describe, expect, test } from 'vitest';
import type { Command } from './command.ts';
import { commandHelp, generalHelp } from './help.ts';
import { parseCommandLine } from './parse-command-line.ts';

const command = (name: string, more: Partial<Command> = {}): Command => ({
	name,
	summary: `Macht ${name}.`,
	positionals: [],
	options: {},
	run: async () => 0,
	...more,
});
const backup = command('backup', {
	positionals: ['DATEI'],
	options: {
		'passphrase-file': { type: 'string', value: 'DATEI', help: 'Datei mit der Passphrase' },
		json: { type: 'boolean', help: 'als JSON' },
	},
});
const commands = [command('start'), backup];
const parse = (...args: string[]) => parseCommandLine(args, commands);

describe('parseCommandLine', () => {
	test('reads positionals, texts and flags in any order', () => {
		const parsed = parse('backup', '--json', 'a.backup', '--passphrase-file=secret');
		expect(parsed).toEqual({
			ok: true,
			value: {
				kind: 'run',
				command: backup,
				input: {
					positionals: ['a.backup'],
					texts: { 'passphrase-file': 'secret' },
					flags: new Set(['json']),
				},
			},
		});
		expect(parse('backup', 'x', '--passphrase-file', 'y')).toMatchObject({
			value: { input: { positionals: ['x'], texts: { 'passphrase-file': 'y' } } },
		});
	});

	test.each([[[]], [['--help']], [['-h']], [['help']]])('shows the help for %j', (args) => {
		expect(parse(...args)).toEqual({ ok: true, value: { kind: 'help', command: undefined } });
	});

	test.each([[['help', 'backup']], [['backup', '--help']], [['backup', 'x', '-h']]])(
		'explains one for %j',
		(args) => {
			expect(parse(...args)).toEqual({ ok: true, value: { kind: 'help', command: backup } });
		},
	);

	test.each([
		[['strat'], 'gemeint ist vielleicht „start“'],
		[['qqqqqqqqq'], '„schutznetz --help“ zeigt, was es gibt'],
		[['backup', 'x', '--jsn'], 'gemeint ist vielleicht „--json“'],
		[['backup', 'x', '-j'], 'kennt -j nicht'],
		[['backup'], 'fehlt DATEI'],
		[['backup', 'x', 'y'], 'kann mit „y“ nichts anfangen'],
		[['backup', 'x', '--json=yes'], '--json steht allein'],
		[['backup', 'x', '--passphrase-file'], 'Hinter --passphrase-file fehlt DATEI'],
	])('refuses %j in one sentence', (args, words) => {
		const parsed = parse(...args);
		expect(!parsed.ok && parsed.error).toContain(words);
		expect(!parsed.ok && parsed.error).toMatch(/^[^\n]+\.$/);
	});
});

test('nearestName keeps silent when nothing is near', () => {
	expect(nearest('RESTORE', ['restore', 'start'])).toBe('restore');
	expect(nearest('xyz', ['restore', 'start'])).toBeUndefined();
});

test('the help is made from the table', () => {
	for (const text of ['start', 'backup DATEI', 'Macht backup.'])
		expect(generalHelp(commands)).toContain(text);
	for (const text of ['--passphrase-file DATEI', '--json', 'als JSON'])
		expect(commandHelp(backup)).toContain(text);
});
