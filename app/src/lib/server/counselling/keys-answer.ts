import { answerJson } from '../http/index.ts';

const bytesOf = (value: object): number => Buffer.byteLength(JSON.stringify(value));

/**
 * What proves the keys of one centre or of two, in as many bytes whichever they are, so that nobody on the line reads
 * from the size who is written to: each counts as the largest of all. It must not be compressed.
 */
export function keysAnswer(centres: readonly { readonly id: string }[], ids: readonly string[]): Response {
	const asked = centres.filter(({ id }) => ids.includes(id));
	const largest = Math.max(0, ...centres.map(bytesOf));
	const dueBytes = bytesOf({ centres: [], fill: '' }) + new Set(ids).size * (largest + 1);
	const missing = dueBytes - bytesOf({ centres: asked, fill: '' });
	return answerJson(200, { centres: asked, fill: ' '.repeat(missing) });
}
