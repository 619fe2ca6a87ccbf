/** What we read of Vitest's report in JSON. */
export type VitestReport = { readonly testResults: readonly FileReport[] };

type FileReport = {
	/** Absolute path of the file. */
	readonly name: string;
	readonly status: 'passed' | 'failed';
	readonly assertionResults: readonly { readonly status: string; readonly fullName: string }[];
};

/** With more files than these it is no hiccup of the machine. */
const mostFiles = 3;

/**
 * The files that get a second look: in tests that share one house, a test that is tried again finds what the first try
 * left there, so only the whole file, in a new house, tells a hiccup of the machine from a fault. A fault shows twice.
 *
 * @returns paths; none where nothing failed in a file, or so much that no second look is due
 */
export function filesToLookAtAgain({ testResults }: VitestReport): string[] {
	const failed = testResults.filter(({ status }) => status === 'failed').map(({ name }) => name);
	return failed.length <= mostFiles ? failed : [];
}

/** The tests that failed at first, for the report: what needed a second look is said even where all is green. */
export function failedTests({ testResults }: VitestReport): string[] {
	return testResults
		.filter(({ status }) => status === 'failed')
		.flatMap(({ name, assertionResults }) => {
			const tests = assertionResults.filter(({ status }) => status === 'failed');
			return tests.length === 0 ? [name] : tests.map(({ fullName }) => `${name}: ${fullName}`);
		});
}

/** The first report, with the second's word for the files that were looked at again. */
export function withSecondLook(first: VitestReport, second: VitestReport): VitestReport {
	const again = new Set(second.testResults.map(({ name }) => name));
	return {
		testResults: [...first.testResults.filter(({ name }) => !again.has(name)), ...second.testResults],
	};
}

/** How many tests passed, failed, and did neither. */
export function countsOf({ testResults }: VitestReport): { passed: number; failed: number; skipped: number } {
	const all = testResults.flatMap(({ assertionResults }) => assertionResults);
	const passed = all.filter(({ status }) => status === 'passed').length;
	const failed = all.filter(({ status }) => status === 'failed').length;
	return { passed, failed, skipped: all.length - passed - failed };
}
