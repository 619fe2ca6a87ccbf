#!/usr/bin/env node
// Plain JavaScript that any Node since 18 reads: an older Node could not even load the TypeScript beside it, so
// the brought Node 26 is started here.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const main = new URL('../src/schutznetz.ts', import.meta.url);
const isRecent = Number(process.versions.node.split('.')[0]) >= 26;

if (isRecent) {
	await import(main.href);
} else {
	const brought = fileURLToPath(
		new URL(`../../node_modules/node-linux-${process.arch}/bin/node`, import.meta.url),
	);
	if (existsSync(brought)) {
		const child = spawn(brought, [fileURLToPath(main), ...process.argv.slice(2)], { stdio: 'inherit' });
		// The child decides how to end; Ctrl-C reaches it by itself, a signal to this process alone does not.
		process.on('SIGINT', () => {});
		for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
		child.on('exit', (code) => process.exit(code ?? 1));
	} else {
		console.error(
			`Schutznetz braucht Node 26, hier läuft ${process.version}, und ${brought} fehlt; bitte „npm ci“ aufrufen.`,
		);
		process.exit(1);
	}
}
