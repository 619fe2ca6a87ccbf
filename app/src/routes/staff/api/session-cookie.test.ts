import type { RequestEvent } from '@sveltejs/kit';
import { expect, test } from 'vitest';
import { deleteSessionCookie, readSessionCookie, writeSessionCookie } from './session-cookie.ts';

/** An event whose jar writes down what it was told. */
function eventAt(address: string): { event: RequestEvent; told: unknown[][] } {
	const told: unknown[][] = [];
	const cookies = {
		get: (name: string) => `value of ${name}`,
		set: (...args: unknown[]) => told.push(['set', ...args]),
		delete: (...args: unknown[]) => told.push(['delete', ...args]),
	};
	return { event: { url: new URL(address), cookies } as unknown as RequestEvent, told };
}

test.each([
	['https://team.example.org/api/session', '__Host-schutznetz-team', true],
	['http://team.localhost:3000/api/session', 'schutznetz-team', false],
])('at %s the cookie is called %s', (address, name, secure) => {
	const { event, told } = eventAt(address);
	const options = { path: '/', httpOnly: true, sameSite: 'strict', secure };
	writeSessionCookie(event, 'token');
	deleteSessionCookie(event);
	// No domain and no age: this very host, until the browser is closed.
	expect(told).toEqual([
		['set', name, 'token', options],
		['delete', name, options],
	]);
	expect(readSessionCookie(event)).toBe(`value of ${name}`);
});
