import { cpSync, globSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { findOpeningCode, isForBrowsers, openingMarks } from './support/opening-code.ts';

// The house of these tests has built it.
const build = join(import.meta.dirname, '../build');
const workers = globSync('_app/immutable/workers/*.worker-*.js', { cwd: join(build, 'client') });

test('the built server holds no code that opens an envelope', () => {
	const read = globSync('**/*.js', { cwd: join(build, 'server') });
	expect(read.filter((path) => !isForBrowsers(build, path)).length).toBeGreaterThan(50);
	expect(findOpeningCode(join(build, 'server'), (path) => isForBrowsers(build, path))).toEqual([]);
});

test('nor does it load what it hands to browsers', () => {
	const server = globSync('**/*.{js,mjs}', { cwd: join(build, 'server') }).filter(
		(path) => !isForBrowsers(build, path),
	);
	const loads = server.filter((path) =>
		/\b(from|import)\s*\(?\s*["'][^"']*(\/workers\/|\/client\/)/.test(
			readFileSync(join(build, 'server', path), 'utf8'),
		),
	);
	expect(loads).toEqual([]);
});

test('a planted worker would be found there, by every label and library that a browser gets', () => {
	expect(workers.length).toBeGreaterThan(1);
	const folder = mkdtempSync(join(tmpdir(), 'schutznetz-planted-'));
	try {
		for (const [index, path] of workers.entries()) {
			cpSync(join(build, 'client', path), join(folder, `chunks/planted-${index}.js`));
		}
		const found = new Set(findOpeningCode(folder).map((line) => line.slice(line.indexOf(': ') + 2)));
		// Where everything is bundled, no library is loaded by its name.
		const bundled = openingMarks.filter((mark) => !/^@|^hash-wasm$/.test(mark));
		expect(bundled.length).toBeGreaterThan(20);
		expect(bundled.filter((mark) => !found.has(mark))).toEqual([]);
	} finally {
		rmSync(folder, { recursive: true, force: true });
	}
});
