/** Every pattern is at least so long; so many bytes tell nearly every place apart. */
const windowBytes = 8;
/** One bit for each of so many hashes of a window: a few hundred thousand patterns leave most of them unset. */
const hashBits = 24;

/** Finds many thousands of patterns in one pass over some bytes. */
export class PatternScan<Pattern extends { readonly bytes: Buffer }> {
	readonly #byStart = new Map<number, Pattern[]>();
	readonly #mayStart = new Uint8Array(1 << (hashBits - 3));
	readonly longest: number;

	constructor(patterns: readonly Pattern[]) {
		for (const pattern of patterns) {
			const start = hashOf(pattern.bytes.readUInt32LE(0), pattern.bytes.readUInt32LE(4));
			const sameStart = this.#byStart.get(start);
			if (sameStart) sameStart.push(pattern);
			else this.#byStart.set(start, [pattern]);
			this.#mayStart[start >>> 3] = (this.#mayStart[start >>> 3] ?? 0) | (1 << (start & 7));
		}
		this.longest = patterns.reduce((longest, { bytes }) => Math.max(longest, bytes.length), windowBytes);
	}

	/** The window's hash rolls along; only where it fits is the whole pattern compared. */
	scan(bytes: Buffer, report: (pattern: Pattern, at: number) => void): void {
		if (bytes.length < windowBytes) return;
		const mayStart = this.#mayStart;
		const last = bytes.length - windowBytes;
		let low = bytes.readUInt32LE(0);
		let high = bytes.readUInt32LE(4);
		for (let at = 0; ; at += 1) {
			const hash = hashOf(low, high);
			if (((mayStart[hash >>> 3] ?? 0) & (1 << (hash & 7))) !== 0) {
				for (const pattern of this.#byStart.get(hash) ?? []) {
					const end = at + pattern.bytes.length;
					const fits = end <= bytes.length && bytes.compare(pattern.bytes, 0, undefined, at, end) === 0;
					if (fits) report(pattern, at);
				}
			}
			if (at === last) return;
			low = (low >>> 8) | (high << 24);
			high = (high >>> 8) | ((bytes[at + windowBytes] ?? 0) << 24);
		}
	}
}

const hashOf = (low: number, high: number): number =>
	(Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca77)) >>> (32 - hashBits);
