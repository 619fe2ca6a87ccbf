import { inspect } from 'node:util';
import { describe, expect, test } from 'vitest';
import { RateLimit } from './rate-limit.ts';

const address = '203.0.113.77';

describe('RateLimit', () => {
	test('lets so many pass in a window, then says how long to wait', () => {
		const limit = new RateLimit(2, 60_000);
		expect(limit.take(address, 1_000)).toEqual({ passes: true });
		expect(limit.take(address, 2_000)).toEqual({ passes: true });
		expect(limit.take(address, 3_000)).toEqual({ passes: false, retryAfterSeconds: 58 });
		expect(limit.take('203.0.113.78', 3_000)).toEqual({ passes: true });
	});

	test('a new window forgets everything', () => {
		const limit = new RateLimit(1, 60_000);
		limit.take(address, 0);
		expect(limit.take(address, 59_999).passes).toBe(false);
		expect(limit.take(address, 60_000).passes).toBe(true);
	});

	test('0 switches it off', () => {
		const limit = new RateLimit(0);
		for (let request = 0; request < 1000; request += 1) expect(limit.take(address, 0).passes).toBe(true);
	});

	test.each([
		['2001:db8::1', '2001:db8::2', true],
		['2001:db8:0:0:1:2:3:4', '2001:db8::', true],
		['2001:db8:0:1::1', '2001:db8:0:2::1', false],
		['::1', '2001:db8::1', false],
		['::ffff:203.0.113.7', '203.0.113.7', true],
		['203.0.113.7', '203.0.113.8', false],
		['fe80::1%eth0', 'fe80::2', true],
	])('%s and %s are one visitor: %s', (one, other, isSame) => {
		const limit = new RateLimit(1);
		limit.take(one, 0);
		expect(limit.take(other, 0).passes).toBe(!isSame);
	});

	test('holds no address, not even inside', () => {
		const limit = new RateLimit(5);
		limit.take(address, 0);
		expect(inspect(limit, { showHidden: true, depth: 9 })).not.toContain(address);
	});
});
