import { expect, test } from 'vitest';
import { failure } from './cluster.ts';
import { describeEngineProblem } from './engine-problem.ts';

test.each(['No space left on device', 'Disk quota exceeded'])(
	'"%s" is a full disk, of which no number is made up',
	(words) => {
		const problem = failure('/data/postgres', `initdb: error: could not write to file "x": ${words}\n`);
		expect(problem).toEqual({ kind: 'diskRanFull', folder: '/data/postgres' });
		expect(describeEngineProblem(problem)).not.toMatch(/\d/);
	},
);

test('other last words are handed on', () => {
	expect(failure('/data', 'LOG: x\nFATAL:  could not map memory\nhint', '/log')).toEqual({
		kind: 'didNotStart',
		logFile: '/log',
		lastWords: 'could not map memory',
	});
});

test('a leftover of the server before is not taken for the last words of this one', () => {
	const output =
		'FATAL:  pre-existing shared memory block (key 1, ID 2) is still in use\nFATAL:  terminating connection due to unexpected postmaster exit\n';
	expect(failure('/data', output)).toMatchObject({
		lastWords: 'pre-existing shared memory block (key 1, ID 2) is still in use',
	});
});
