/**
 * `npm run proofs -- NAME [--json]`: runs one proof of app/tests/proofs. A proof tries what docs/threat-model.md says,
 * at a size that is too long for `npm test`, prints the figures as they came, and ends with 1 where they do not hold.
 */
import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';

const folder = join(import.meta.dirname, '../../app/tests/proofs');
const names = globSync('*.ts', { cwd: folder })
	.map((path) => basename(path, '.ts'))
	.sort();
const [name, ...args] = process.argv.slice(2);

if (name === undefined || !names.includes(name)) {
	const came = name === undefined ? 'Which proof?' : `There is no proof "${name}".`;
	console.error(`${came} There are: ${names.join(', ')}.`);
	process.exitCode = 2;
} else {
	const child = spawn(process.execPath, [join(folder, `${name}.ts`), ...args], {
		stdio: 'inherit',
	});
	child.on('close', (code) => {
		process.exitCode = code ?? 1;
	});
}
