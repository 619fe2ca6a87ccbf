import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { leakSearches } from './leak-searches.ts';
import {
	countsOf,
	failedTests,
	filesToLookAtAgain,
	leaksFound,
	secondTries,
	type VitestReport,
	withSecondLook,
} from './second-look.ts';

/** A status, or what the try that failed first said, behind it: 'failed: too late'. */
const file = (name: string, ...statuses: readonly string[]) => ({
	name,
	status:
		statuses.some((said) => said.startsWith('failed')) || statuses.length === 0
			? ('failed' as const)
			: ('passed' as const),
	assertionResults: statuses.map((said, at) => {
		const [status = '', message = 'too late'] = said.split(': ');
		return {
			status: status === 'second try' ? 'passed' : status,
			fullName: `test ${at}`,
			failureMessages: ['failed', 'second try'].includes(status) ? [`${message}\n    at a place`] : [],
		};
	}),
});

const report = (...testResults: readonly ReturnType<typeof file>[]): VitestReport => ({ testResults });

describe('a second look', () => {
	test('is given to the files that failed, also to one that could not be loaded', () => {
		expect(filesToLookAtAgain(report(file('a', 'passed'), file('b', 'failed', 'passed'), file('c')))).toEqual(
			['b', 'c'],
		);
	});

	test('is not given where much failed', () => {
		const four = ['a', 'b', 'c', 'd'].map((name) => file(name, 'failed'));
		expect(filesToLookAtAgain(report(...four))).toEqual([]);
	});

	test('names what failed at first', () => {
		expect(failedTests(report(file('a', 'passed', 'failed'), file('b')))).toEqual(['a: test 1', 'b']);
	});

	test('counts its files once, by its own word', () => {
		const first = report(file('a', 'passed', 'passed'), file('b', 'passed', 'failed', 'skipped'));
		expect(countsOf(first)).toEqual({ passed: 3, failed: 1, skipped: 1 });
		const mended = report(file('b', 'passed', 'passed', 'passed'));
		expect(countsOf(withSecondLook(first, mended))).toEqual({ passed: 5, failed: 0, skipped: 0 });
		const broken = report(file('b', 'passed', 'passed', 'failed'));
		expect(countsOf(withSecondLook(first, broken))).toEqual({ passed: 4, failed: 1, skipped: 0 });
	});
});

test('a second try is named with what the first one said, where it passed', () => {
	expect(secondTries(report(file('a', 'passed', 'second try', 'failed')))).toEqual(['a: test 1 (too late)']);
});

describe('a search for a leak', () => {
	const [{ file: path, title } = { file: '', title: '' }] = leakSearches;
	const name = `/clone/${path}`;
	/** A walk whose last test is the search. */
	const walk = (...statuses: readonly string[]) => {
		const { assertionResults, ...rest } = file(name, ...statuses);
		const search = statuses.length - 1;
		return report({
			...rest,
			assertionResults: assertionResults.map((one, at) =>
				at === search ? { ...one, fullName: `the walk ${title}` } : one,
			),
		});
	};
	const found = [`${name}: the walk ${title}`];

	test.each(leakSearches)('$file has the test that is named: $title', (search) => {
		const text = readFileSync(join(import.meta.dirname, '../..', search.file), 'utf8');
		expect(text).toContain(`test('${search.title}'`);
	});

	test('that failed stays failed, also where a second try or a second look passes', () => {
		expect(leaksFound(walk('passed', 'passed'))).toEqual([]);
		const failed = walk('passed', 'failed: AssertionError');
		expect(leaksFound(failed)).toEqual(found);
		const mended = withSecondLook(failed, walk('passed', 'passed'));
		expect(countsOf(mended, leaksFound(failed))).toEqual({ passed: 1, failed: 1, skipped: 0 });
		const tried = walk('passed', 'second try: AssertionError');
		expect(leaksFound(tried)).toEqual(found);
		expect(countsOf(tried, leaksFound(tried))).toEqual({ passed: 1, failed: 1, skipped: 0 });
	});

	test('that ran out of time has found nothing', () => {
		expect(leaksFound(walk('passed', 'failed: Error'))).toEqual([]);
	});

	test('is run anew with its file where a step before it failed, or the file could not be loaded', () => {
		for (const step of ['failed', 'second try'])
			expect(leaksFound(walk(step, 'failed: AssertionError'))).toEqual([]);
		expect(leaksFound(report(file(name)))).toEqual([]);
		expect(filesToLookAtAgain(walk('failed', 'failed'))).toEqual([name]);
	});

	test('in another file of that name is none', () => {
		const [other] = walk('passed', 'failed: AssertionError').testResults;
		expect(other && leaksFound({ testResults: [{ ...other, name: `/clone/other-${path}` }] })).toEqual([]);
	});
});
