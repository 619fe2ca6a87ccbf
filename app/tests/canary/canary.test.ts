import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { patternsOf, textNeedle } from './needles.ts';
import { Search } from './search.ts';
import { heapEnvironment, heapFolder, searchHeap, searchMemory } from './search-process.ts';

const text = 'Rotkehlchen über "dem" Fluß 🐦';
const key = Buffer.from('00ff80c3e1a9b7d54e3f2a1908f7e6d5c4b3a29180706f5e4d3c2b1a09f8e7d6', 'hex');
const needles = [
	textNeedle('text', text),
	{ name: 'key', bytes: key },
	textNeedle('address', '203.0.113.77'),
];
const search = new Search(needles);
const folder = mkdtempSync(join(tmpdir(), 'schutznetz-canary-'));
afterAll(() => rmSync(folder, { recursive: true }));

const utf8 = Buffer.from(text);
const hidden: [string, string, Buffer][] = [
	['text', 'raw', utf8],
	['text', 'utf-16le', Buffer.from(text, 'utf16le')],
	['text', 'utf-16be', Buffer.from(text, 'utf16le').swap16()],
	...[0, 1, 2].flatMap((shift): [string, string, Buffer][] => [
		[
			'text',
			'base64',
			Buffer.from(Buffer.concat([Buffer.alloc(shift, 'x'), utf8, Buffer.from('yz')]).toString('base64')),
		],
		[
			'key',
			'base64url',
			Buffer.from(Buffer.concat([Buffer.alloc(shift, 'x'), key, Buffer.from('yz')]).toString('base64url')),
		],
	]),
	['text', 'hex', Buffer.from(utf8.toString('hex'))],
	['key', 'hex', Buffer.from(key.toString('hex').toUpperCase())],
	['text', 'url', Buffer.from(encodeURIComponent(text))],
	['text', 'form', Buffer.from(new URLSearchParams({ message: text }).toString())],
	['text', 'json', Buffer.from(JSON.stringify({ message: text }))],
	[
		'text',
		'json',
		Buffer.from(
			JSON.stringify(text).replace(
				/[^\x20-\x7e]/g,
				(c) => `\\u${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')}`,
			),
		),
	],
	['key', 'byte list', Buffer.from(JSON.stringify(key))],
	['key', 'byte list', Buffer.from(JSON.stringify([...key]))],
	['text', 'utf-16le hex', Buffer.from(Buffer.from(text, 'utf16le').toString('hex'))],
	['address', 'raw', Buffer.from('{"client":"203.0.113.77:4711"}')],
	['address', 'utf-16le', Buffer.from('203.0.113.77', 'utf16le')],
];

describe('a needle is found', () => {
	it.each(hidden)('%s as %s', (needle, encoding, bytes) => {
		const around = Buffer.concat([Buffer.from('much else ~'), bytes, Buffer.from('~ and more')]);
		expect(search.inBytes('here', around)).toContainEqual({ where: 'here', needle, encoding });
	});

	it('in a stream that is cut anywhere', async () => {
		const bytes = Buffer.concat([Buffer.alloc(50, 'a'), key, Buffer.alloc(50, 'b')]);
		for (let cut = 40; cut < 90; cut += 1) {
			const found = await search.inStream('stream', [bytes.subarray(0, cut), bytes.subarray(cut)]);
			expect(found).toEqual([{ where: 'stream', needle: 'key', encoding: 'raw' }]);
		}
		const singly = Array.from(bytes, (byte) => Buffer.from([byte]));
		expect(await search.inStream('stream', singly)).toHaveLength(1);
	});

	it('in a file of a folder, and in the name of one', async () => {
		mkdirSync(join(folder, 'deep/deeper'), { recursive: true });
		writeFileSync(join(folder, 'deep/deeper/leak'), `x${key.toString('base64')}`);
		writeFileSync(join(folder, 'from-203.0.113.77'), 'nothing');
		const { findings, files } = await search.inFolder(folder);
		expect(files.sort()).toEqual(['deep/deeper/leak', 'from-203.0.113.77']);
		expect(findings.map(({ where, needle }) => `${needle}: ${where}`)).toEqual(
			expect.arrayContaining(['key: deep/deeper/leak', 'address: name of from-203.0.113.77']),
		);
	});
});

describe('nothing is found', () => {
	it('where a needle is cut short or differs in one bit', () => {
		const other = Buffer.from(key);
		other[31] = (other[31] ?? 0) ^ 1;
		for (const bytes of [key.subarray(0, 31), other, utf8.subarray(1)]) {
			expect(search.inBytes('here', bytes)).toEqual([]);
		}
	});

	it('of what is too short to be told from chance', () => {
		expect(() => patternsOf(textNeedle('short', 'Fluss'))).toThrow('8 are the least');
	});
});

describe('a living process', () => {
	const run = async (holds: string, look: (pid: number, snapshots: string) => Promise<void>) => {
		const snapshots = heapFolder();
		// The word itself must not stand in the source, which the heap holds too.
		const source = `globalThis.kept = ${holds}; setInterval(() => {}, 1000); console.log('ready')`;
		const child = spawn(process.execPath, ['-e', source], {
			env: { ...process.env, ...heapEnvironment(snapshots) },
			stdio: ['ignore', 'pipe', 'inherit'],
		});
		try {
			await new Promise((done) => child.stdout.once('data', done));
			await look(child.pid ?? 0, snapshots);
		} finally {
			child.kill('SIGKILL');
			rmSync(snapshots, { recursive: true, force: true });
		}
	};

	it('a text in an object of the heap is found', async () => {
		const halves = `{ written: Object.fromEntries([[['203.0', '113.77'].join('.'), 1]]) }`;
		await run(halves, async (pid, snapshots) => {
			const { findings, bytes } = await searchHeap(search, pid, snapshots);
			expect(bytes).toBeGreaterThan(1_000_000);
			expect(findings).toContainEqual({ where: 'heap', needle: 'address', encoding: 'raw' });
		});
	});

	it('a heap without it shows nothing', async () => {
		await run('{ written: 1 }', async (pid, snapshots) => {
			expect((await searchHeap(search, pid, snapshots)).findings).toEqual([]);
		});
	});

	it.runIf(process.platform === 'linux' && process.getuid?.() === 0)(
		'the bytes behind a Buffer are found in its memory',
		async () => {
			const reversed = Buffer.from(key).reverse().toString('hex');
			await run(`Buffer.from('${reversed}', 'hex').reverse()`, async (pid) => {
				const found = await searchMemory(search, pid);
				expect(found?.findings).toContainEqual({ where: 'memory', needle: 'key', encoding: 'raw' });
			});
		},
	);
});
