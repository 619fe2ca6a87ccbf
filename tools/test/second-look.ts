import { leakSearches } from './leak-searches.ts';

/** What we read of Vitest's report in JSON. */
export type VitestReport = { readonly testResults: readonly FileReport[] };

type FileReport = {
	/** Absolute path of the file. */
	readonly name: string;
	readonly status: 'passed' | 'failed';
	/** In the order of the file. */
	readonly assertionResults: readonly TestReport[];
};

type TestReport = {
	readonly status: string;
	readonly fullName: string;
	/** One for each try that failed: a test that passed with one needed a second try. */
	readonly failureMessages: readonly string[];
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

/** The tests that passed at their second try, each with what the first one said. */
export function secondTries({ testResults }: VitestReport): string[] {
	return testResults.flatMap(({ name, assertionResults }) =>
		assertionResults
			.filter((test) => test.status === 'passed' && hasFailedOnce(test))
			.map(({ fullName, failureMessages: [first = ''] }) => `${name}: ${fullName} (${first.split('\n')[0]})`),
	);
}

/**
 * The searches for a leak that found one, at any try. One that ran out of time found nothing; and where a step before
 * it failed at any try, there was nothing whole to search, or more than is due: the second look has the word.
 *
 * @returns path and name of each, as in `failedTests`
 */
export function leaksFound({ testResults }: VitestReport): string[] {
	return testResults.flatMap(({ name, assertionResults }) => {
		const first = assertionResults.find(hasFailedOnce);
		const titles = leakSearches.filter(({ file }) => name.endsWith(`/${file}`)).map(({ title }) => title);
		if (!first) return [];
		const hasFound =
			first.failureMessages.some((message) => message.startsWith('AssertionError')) &&
			titles.some((title) => first.fullName.endsWith(title));
		return hasFound ? [`${name}: ${first.fullName}`] : [];
	});
}

/** The first report, with the second's word for the files that were looked at again. */
export function withSecondLook(first: VitestReport, second: VitestReport): VitestReport {
	const again = new Set(second.testResults.map(({ name }) => name));
	return {
		testResults: [...first.testResults.filter(({ name }) => !again.has(name)), ...second.testResults],
	};
}

/** How many tests passed, failed, and did neither; a leak that was found once is a failed test. */
export function countsOf(
	{ testResults }: VitestReport,
	leaks: readonly string[] = [],
): { passed: number; failed: number; skipped: number } {
	const all = testResults.flatMap(({ name, assertionResults }) =>
		assertionResults.map(({ status, fullName }) =>
			leaks.includes(`${name}: ${fullName}`) ? 'failed' : status,
		),
	);
	const passed = all.filter((status) => status === 'passed').length;
	const failed = all.filter((status) => status === 'failed').length;
	return { passed, failed, skipped: all.length - passed - failed };
}

const hasFailedOnce = ({ status, failureMessages }: TestReport): boolean =>
	status === 'failed' || failureMessages.length > 0;
