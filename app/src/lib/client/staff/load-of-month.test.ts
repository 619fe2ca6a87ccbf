import { expect, test } from 'vitest';
import { loadOfMonth } from './load-of-month.ts';

test('a month counts what came in it, and what is open now', () => {
	const conversations = [
		{ receivedOn: '2026-10-31', state: 'open' },
		{ receivedOn: '2026-11-01', state: 'open' },
		{ receivedOn: '2026-11-30', state: 'closed' },
	] as const;
	expect(loadOfMonth(conversations, '2026-11')).toEqual({ firstMessages: 2, openConversations: 2 });
	expect(loadOfMonth([], '2026-11')).toEqual({ firstMessages: 0, openConversations: 0 });
});
