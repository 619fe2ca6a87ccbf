/** What one layer of tests came to. */
export type LayerCount = {
	readonly layer: string;
	readonly passed: number;
	readonly failed: number;
	/** Skipped or todo: silent gaps, so they fail the run. */
	readonly skipped: number;
	/** Files that failed at first and were looked at once more. */
	readonly lookedAtAgain?: number;
	/** Tests that passed at their second try. */
	readonly secondTries?: number;
};

export type Verdict = { readonly lines: readonly string[]; readonly isGood: boolean };

/**
 * Judges all layers against their committed minimums: a layer that ran fewer tests than it once had, that
 * skipped one or that is missing altogether fails the run, however green the rest is.
 */
export function judge(counts: readonly LayerCount[], minimums: Readonly<Record<string, number>>): Verdict {
	const lines: string[] = [];
	let missing = 0;
	for (const [layer, minimum] of Object.entries(minimums)) {
		const count = counts.find((candidate) => candidate.layer === layer);
		if (!count) {
			missing += 1;
			lines.push(`${layer}: did not run (at least ${minimum} due)`);
			continue;
		}
		const { passed, failed, skipped } = count;
		lines.push(`${layer}: ${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
		if (passed + failed < minimum) {
			missing += 1;
			lines.push(`${layer}: ran ${passed + failed} tests, the committed minimum is ${minimum}`);
		}
		if (skipped > 0) {
			missing += 1;
			lines.push(`${layer}: ${skipped} tests were skipped; a skipped test is a failed one here`);
		}
	}
	for (const { layer } of counts) {
		if (!(layer in minimums)) {
			missing += 1;
			lines.push(`${layer}: has no committed minimum`);
		}
	}
	const passed = counts.reduce((sum, count) => sum + count.passed, 0);
	const failed = counts.reduce((sum, count) => sum + count.failed, 0) + missing;
	const again = counts.reduce((sum, { lookedAtAgain = 0 }) => sum + lookedAtAgain, 0);
	const tries = counts.reduce((sum, count) => sum + (count.secondTries ?? 0), 0);
	// What passed only at the second time is green and no good: it stands in the line that everybody reads.
	const hiccups = again + tries > 0 ? ` (files that failed at first: ${again}, second tries: ${tries})` : '';
	lines.push(`${passed} passed, ${failed} failed${hiccups}`);
	return { lines, isGood: failed === 0 && passed > 0 };
}
