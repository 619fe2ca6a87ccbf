import { expect, test } from 'vitest';
import { workshopPath } from './workshop-path.ts';

test.each([
	['/de/werkstatt', '/de/werkstatt'],
	['/de/werkstatt/runden?plan=nap-az', '/de/werkstatt/runden?plan=nap-az'],
	['/de/werkstatt/../eingang', null],
	['/de/werkstatten', null],
	['//boese.example/de/werkstatt', null],
	['https://boese.example/de/werkstatt', null],
	['/\\boese.example/de/werkstatt', null],
	['javascript:alert(1)//de/werkstatt', null],
	['', null],
])('a sign-in that is to lead to %j leads to %j', (asked, path) => {
	const url = new URL('https://team.example.org/de/anmelden');
	url.searchParams.set('weiter', asked);
	expect(workshopPath(url)).toBe(path);
});

test('without a place to go on there is none', () => {
	expect(workshopPath(new URL('https://team.example.org/de/anmelden'))).toBeNull();
});
