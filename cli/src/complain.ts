/** Says one sentence on the error stream. */
export function complain(sentence: string): void {
	process.stderr.write(`${sentence}\n`);
}
