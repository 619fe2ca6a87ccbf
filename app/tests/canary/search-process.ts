import {
	closeSync,
	createReadStream,
	existsSync,
	mkdtempSync,
	openSync,
	readdirSync,
	readFileSync,
	readSync,
	rmSync,
	statSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Finding, Search } from './search.ts';

/** The environment that a house needs so that its heap can be looked into; snapshots land in `folder`. */
export const heapEnvironment = (folder: string) => ({
	NODE_OPTIONS: `--heapsnapshot-signal=SIGUSR2 --diagnostic-dir=${folder}`,
});

/** A folder for snapshots; the caller removes it. */
export const heapFolder = () => mkdtempSync(join(tmpdir(), 'schutznetz-heap-'));

/** Asks the process for a snapshot of its live objects (it collects its garbage first) and searches it. */
export async function searchHeap(
	search: Search,
	pid: number,
	folder: string,
): Promise<{ findings: Finding[]; bytes: number }> {
	process.kill(pid, 'SIGUSR2');
	const path = await finishedSnapshot(folder);
	try {
		const findings = await search.inStream('heap', createReadStream(path, { highWaterMark: 1 << 22 }));
		return { findings, bytes: statSync(path).size };
	} finally {
		rmSync(path);
	}
}

/** A snapshot is one JSON object: it is finished when its last bracket stands, and grows no more. */
async function finishedSnapshot(folder: string): Promise<string> {
	const giveUpAt = Date.now() + 110_000;
	let before = -1;
	while (Date.now() < giveUpAt) {
		await new Promise((done) => setTimeout(done, 250));
		const name = readdirSync(folder).find((file) => file.endsWith('.heapsnapshot'));
		if (name === undefined) continue;
		const path = join(folder, name);
		const { size } = statSync(path);
		if (size > 0 && size === before && lastByte(path, size) === '}') return path;
		before = size;
	}
	throw new Error(`no finished heap snapshot in ${folder}`);
}

function lastByte(path: string, size: number): string {
	const file = openSync(path, 'r');
	const end = Buffer.alloc(Math.min(size, 16));
	readSync(file, end, 0, end.length, size - end.length);
	closeSync(file);
	return end.toString('latin1').trimEnd().slice(-1);
}

/**
 * Everything that the process holds in memory, freed or not, as far as the kernel lets us read it: also what a
 * heap snapshot leaves out, the bytes behind a Buffer. `undefined` where there is no /proc or it is closed to us.
 */
export async function searchMemory(
	search: Search,
	pid: number,
): Promise<{ findings: Finding[]; bytes: number } | undefined> {
	if (!existsSync(`/proc/${pid}/mem`)) return undefined;
	let memory: number;
	try {
		memory = openSync(`/proc/${pid}/mem`, 'r');
	} catch {
		return undefined;
	}
	try {
		let bytes = 0;
		const findings: Finding[] = [];
		for (const [from, to] of writableRegions(pid)) {
			const chunks = function* () {
				for (let at = from; at < to; at += 1 << 22) {
					const chunk = readChunk(memory, at, Math.min(1 << 22, to - at));
					bytes += chunk.length;
					yield chunk;
				}
			};
			findings.push(...(await search.inStream('memory', chunks())));
		}
		const once = new Map(findings.map((finding) => [`${finding.needle} ${finding.encoding}`, finding]));
		return { findings: [...once.values()], bytes };
	} finally {
		closeSync(memory);
	}
}

function writableRegions(pid: number): [number, number][] {
	const lines = readFileSync(`/proc/${pid}/maps`, 'utf8').split('\n');
	return lines.flatMap((line): [number, number][] => {
		const [, from, to] = /^([0-9a-f]+)-([0-9a-f]+) rw/.exec(line) ?? [];
		return from && to ? [[Number.parseInt(from, 16), Number.parseInt(to, 16)]] : [];
	});
}

/** A region may go away, or hold pages that were never touched, while we read. */
function readChunk(memory: number, at: number, length: number): Buffer {
	const chunk = Buffer.alloc(length);
	try {
		return chunk.subarray(0, readSync(memory, chunk, 0, length, at));
	} catch {
		return Buffer.alloc(0);
	}
}
