import { createReadStream, lstatSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { type Needle, type Pattern, patternsOf } from './needles.ts';
import { PatternScan } from './pattern-scan.ts';

/** Where a needle was found. */
export type Finding = { readonly where: string; readonly needle: string; readonly encoding: string };

/** Finds needles in streams of any length, many thousands of them in one pass; made once for all places. */
export class Search {
	readonly #patterns: PatternScan<Pattern>;

	constructor(needles: readonly Needle[]) {
		this.#patterns = new PatternScan(needles.flatMap(patternsOf));
	}

	/** All that is found in these bytes, each needle once for an encoding. */
	inBytes(where: string, bytes: Buffer): Finding[] {
		const found = new Map<string, Finding>();
		this.#patterns.scan(bytes, (pattern) => note(found, where, pattern));
		return [...found.values()];
	}

	/** The same in a stream, also across the borders of its chunks. */
	async inStream(where: string, chunks: AsyncIterable<Buffer> | Iterable<Buffer>): Promise<Finding[]> {
		const found = new Map<string, Finding>();
		let kept = Buffer.alloc(0);
		for await (const chunk of chunks) {
			const bytes = Buffer.concat([kept, chunk]);
			this.#patterns.scan(bytes, (pattern) => note(found, where, pattern));
			kept = Buffer.from(bytes.subarray(Math.max(0, bytes.length - this.#patterns.longest + 1)));
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
	async inFolder(folder: string): Promise<{ findings: Finding[]; files: string[]; bytes: number }> {
		const findings: Finding[] = [];
		const files: string[] = [];
		let bytes = 0;
		for (const path of filesBelow(folder)) {
			const name = relative(folder, path);
			files.push(name);
			bytes += lstatSync(path, { throwIfNoEntry: false })?.size ?? 0;
			findings.push(...this.inBytes(`name of ${name}`, Buffer.from(name)));
			findings.push(...(await this.inFile(name, path)));
		}
		return { findings, files, bytes };
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
