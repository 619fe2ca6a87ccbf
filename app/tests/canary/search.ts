import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Needle, type Pattern, patternsOf } from './needles.ts';

/** Where a needle was found. */
export type Finding = { readonly where: string; readonly needle: string; readonly encoding: string };

/** Finds needles in streams of any length; made once for all places. */
export class Search {
	readonly #byStart = new Map<number, Pattern[]>();
	readonly #mayStart = new Uint8Array(1 << 16);
	readonly #longest: number;

	constructor(needles: readonly Needle[]) {
		const patterns = needles.flatMap(patternsOf);
		for (const pattern of patterns) {
			const start = pattern.bytes.readUInt32LE(0);
			this.#byStart.set(start, [...(this.#byStart.get(start) ?? []), pattern]);
			this.#mayStart[start & 0xffff] = 1;
		}
		this.#longest = Math.max(...patterns.map(({ bytes }) => bytes.length));
	}

	/** All that is found in these bytes, each needle once for an encoding. */
	inBytes(where: string, bytes: Buffer): Finding[] {
		const found = new Map<string, Finding>();
		this.#scan(bytes, (pattern) => note(found, where, pattern));
		return [...found.values()];
	}

	/** The same in a stream, also across the borders of its chunks. */
	async inStream(where: string, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Finding[]> {
		const found = new Map<string, Finding>();
		let kept = Buffer.alloc(0);
		for await (const chunk of chunks) {
			const bytes = Buffer.concat([kept, chunk]);
			this.#scan(bytes, (pattern) => note(found, where, pattern));
			kept = Buffer.from(bytes.subarray(Math.max(0, bytes.length - this.#longest + 1)));
		}
		return [...found.values()];
	}

	/** Nothing where the file is gone meanwhile: a database removes files while we walk. */
	async inFile(where: string, path: string): Promise<Finding[]> {
		try {
			return await this.inStream(where, createReadStream(path, { highWaterMark: 1 << 22 }));
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
			throw error;
		}
	}

	/** Every file below a folder, and the names of files and folders. */
	async inFolder(folder: string): Promise<{ findings: Finding[]; files: string[] }> {
		const findings: Finding[] = [];
		const files: string[] = [];
		for (const path of filesBelow(folder)) {
			const name = relative(folder, path);
			files.push(name);
			findings.push(...this.inBytes(`name of ${name}`, Buffer.from(name)));
			findings.push(...(await this.inFile(name, path)));
		}
		return { findings, files };
	}

	/** Four bytes tell nearly every place apart; only where they fit is the whole pattern compared. */
	#scan(bytes: Buffer, report: (pattern: Pattern) => void): void {
		const mayStart = this.#mayStart;
		const last = bytes.length - 4;
		for (let at = 0; at <= last; at += 1) {
			if (mayStart[(bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8)] === 0) continue;
			for (const pattern of this.#byStart.get(bytes.readUInt32LE(at)) ?? []) {
				const end = at + pattern.bytes.length;
				if (end <= bytes.length && bytes.compare(pattern.bytes, 0, undefined, at, end) === 0) report(pattern);
			}
		}
	}
}

function note(found: Map<string, Finding>, where: string, { needle, encoding }: Pattern): void {
	found.set(`${needle} ${encoding}`, { where, needle, encoding });
}

/** Regular files: sockets cannot be read. */
function filesBelow(folder: string): string[] {
	return readdirSync(folder).flatMap((name) => {
		const path = join(folder, name);
		const stat = lstatSync(path, { throwIfNoEntry: false });
		if (stat?.isDirectory()) return filesBelow(path);
		return stat?.isFile() ? [path] : [];
	});
}
