import { describe, expect, test } from 'vitest';
import {
	countsOf,
	failedTests,
	filesToLookAtAgain,
	type VitestReport,
	withSecondLook,
} from './second-look.ts';

const file = (name: string, ...statuses: readonly string[]) => ({
	name,
	status: statuses.includes('failed') || statuses.length === 0 ? ('failed' as const) : ('passed' as const),
	assertionResults: statuses.map((status, at) => ({ status, fullName: `test ${at}` })),
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
