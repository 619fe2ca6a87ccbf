import { expect, test } from 'vitest';
import { oneAtATime } from './one-at-a-time.ts';

/** A row whose jobs end when the test says so. */
function row(most: number) {
	const begun: string[] = [];
	const ends = new Map<string, PromiseWithResolvers<string>>();
	const ask = oneAtATime<string, string>({
		most,
		run: (job) => {
			begun.push(job);
			const end = Promise.withResolvers<string>();
			ends.set(job, end);
			return end.promise;
		},
	});
	return {
		begun,
		odd: (job: string, signal?: AbortSignal) => ask(job, job, { isUsual: false, signal }),
		usual: (job: string) => ask(job, job, { isUsual: true }),
		end: (job: string) => ends.get(job)?.resolve(`${job} done`),
		fail: (job: string) => ends.get(job)?.reject(new Error(job)),
	};
}
const busy = { ok: false, error: { kind: 'busy' } };
const done = (job: string) => ({ ok: true, value: `${job} done` });

test('one job is done at a time, in the order in which they came', async () => {
	const { odd, begun, end } = row(2);
	const [a, b] = [odd('a'), odd('b')];
	expect(begun).toEqual(['a']);
	end('a');
	expect(await a).toEqual(done('a'));
	expect(begun).toEqual(['a', 'b']);
	end('b');
	expect(await b).toEqual(done('b'));
});

test('where as many wait as may, the next is refused at once; usual jobs are not, and go first', async () => {
	const { odd, usual, begun, end } = row(2);
	const waiting = [odd('a'), odd('b'), odd('c')];
	expect(await odd('d')).toEqual(busy);
	const all = [...waiting, usual('u')];
	for (const job of ['a', 'u', 'b', 'c']) {
		expect(begun.at(-1)).toBe(job);
		end(job);
		await new Promise(setImmediate);
	}
	expect(await Promise.all(all)).toEqual(['a', 'b', 'c', 'u'].map(done));
	expect(begun).not.toContain('d');
});

test('who asks for a job that waits or is being done shares it and takes no place', async () => {
	const { odd, begun, end } = row(1);
	const all = [odd('a'), odd('b'), odd('a'), odd('b')];
	end('a');
	await all[0];
	end('b');
	expect(await Promise.all(all)).toEqual(['a', 'b', 'a', 'b'].map(done));
	expect(begun).toEqual(['a', 'b']);
});

test('a job for which nobody waits any more is not begun, and gives its place back', async () => {
	const { odd, begun, end } = row(1);
	const leaves = new AbortController();
	const a = odd('a');
	const b = odd('b', leaves.signal);
	expect(await odd('c')).toEqual(busy);
	leaves.abort();
	const c = odd('c');
	expect(await b).toEqual(busy);
	end('a');
	await a;
	end('c');
	expect(await c).toEqual(done('c'));
	expect(begun).toEqual(['a', 'c']);
});

test('a job for which one of two still waits is done', async () => {
	const { odd, end } = row(1);
	const a = odd('a');
	const both = [odd('b', AbortSignal.abort()), odd('b', new AbortController().signal)];
	end('a');
	await a;
	end('b');
	expect(await Promise.all(both)).toEqual([done('b'), done('b')]);
});

test('a job that fails tells its own and stops no other', async () => {
	const { odd, end, fail } = row(1);
	const [a, b] = [odd('a'), odd('b')];
	fail('a');
	await expect(a).rejects.toThrow('a');
	end('b');
	expect(await b).toEqual(done('b'));
});
