import { endOfRows } from './dump-format.ts';

/** A dump that does not say what a dump says. */
export class BrokenDump extends Error {
	override name = 'BrokenDump';
}

const batchBytes = 65_536;

/** Reads a dump line by line without holding more than a batch of rows. */
export class DumpReader {
	readonly #lines: AsyncGenerator<Buffer>;

	constructor(bytes: AsyncIterable<Buffer>) {
		this.#lines = splitLines(bytes);
	}

	/** The next line as JSON, checked by `isExpected`. */
	async readLine<T>(isExpected: (value: unknown) => value is T): Promise<T> {
		const { value, done } = await this.#lines.next();
		if (done) throw new BrokenDump('it ends too early');
		let parsed: unknown;
		try {
			parsed = JSON.parse(value.toString('utf8'));
		} catch {
			throw new BrokenDump('a line is no JSON');
		}
		if (!isExpected(parsed)) throw new BrokenDump('a line is not the one that is due');
		return parsed;
	}

	/** The rows up to the end mark, in batches. */
	async *readRows(): AsyncGenerator<Buffer> {
		const endMark = Buffer.from(endOfRows);
		let batch: Buffer[] = [];
		let bytes = 0;
		for (;;) {
			const { value, done } = await this.#lines.next();
			if (done) throw new BrokenDump('it ends within a table');
			const isEnd = value.equals(endMark);
			if (!isEnd) {
				batch.push(value);
				bytes += value.length;
			}
			if (bytes > 0 && (isEnd || bytes >= batchBytes)) {
				yield Buffer.concat(batch);
				batch = [];
				bytes = 0;
			}
			if (isEnd) return;
		}
	}

	/** Reads on to the end of the source, so that whatever checks it comes to its last word. */
	async expectEnd(): Promise<void> {
		const { done } = await this.#lines.next();
		if (!done) throw new BrokenDump('something follows its end');
	}
}

/** Lines with their line feed; a last one without it counts as broken off. */
async function* splitLines(bytes: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
	let rest: Buffer[] = [];
	for await (const chunk of bytes) {
		let start = 0;
		for (let feed = chunk.indexOf(10); feed !== -1; feed = chunk.indexOf(10, start)) {
			const piece = chunk.subarray(start, feed + 1);
			yield rest.length > 0 ? Buffer.concat([...rest, piece]) : piece;
			rest = [];
			start = feed + 1;
		}
		if (start < chunk.length) rest.push(chunk.subarray(start));
	}
	if (rest.length > 0) throw new BrokenDump('its last line is broken off');
}
