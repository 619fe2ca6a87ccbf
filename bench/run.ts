/**
 * `npm run bench -- NAME [--json]`: runs one benchmark of this folder. A benchmark answers one question,
 * prints a table, and with --json the same figures for a machine. It measures; it never judges.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

const names = globSync('*.ts', { cwd: import.meta.dirname })
	.map((path) => basename(path, '.ts'))
	.filter((name) => name !== 'run')
	.sort();
const [name, ...args] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
	const came = name === undefined ? 'Which benchmark?' : `There is no benchmark "${name}".`;
	console.error(`${came} There are: ${names.join(', ')}.`);
	process.exitCode = 2;
} else {
	const child = spawn(process.execPath, [join(import.meta.dirname, `${name}.ts`), ...args], {
		stdio: 'inherit',
	});
	child.on('close', (code) => {
		process.exitCode = code ?? 1;
	});
}
