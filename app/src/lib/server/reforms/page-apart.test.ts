import { lawDe } from '@schutznetz/law-de';
import { expect, test, vi } from 'vitest';
import { pageApart } from './page-apart.ts';
import { findReform, pageOfReforms } from './page-of-reforms.ts';
import { readAddress } from './read-address.ts';

vi.setConfig({ testTimeout: 60_000 });

const today = Temporal.PlainDate.from('2026-11-21');
const everything = lawDe.reforms.map(({ id }) => `reform=${id}`).join('&');
const settingsOf = (text: string) => readAddress(null, new URLSearchParams(text), today).settings;
const share = (value: number) => settingsOf(`reform=R2b&anteil.case.victim.von=${value}`);

test('a page that is calculated apart is the page that is calculated here, and is kept', async () => {
	const found = findReform('R2g');
	if (!found.ok) throw new Error('R2g');
	const { settings } = readAddress(found.value, new URLSearchParams(), today);
	const apart = await pageApart(found.value, settings, today);
	expect(apart).toEqual({ ok: true, value: pageOfReforms(found.value, new URLSearchParams(), today) });
	const again = await pageApart(found.value, settings, today);
	expect(again.ok && again.value).toBe(apart.ok && apart.value);
});

test('while the biggest page is calculated others are served: the loop goes on turning', async () => {
	// The thread stands before anything is counted.
	await pageApart(null, settingsOf('reform=R2b'), today);
	let turns = 0;
	const timer = setInterval(() => turns++, 5);
	const page = await pageApart(null, settingsOf(`${everything}&groesse=5000`), today);
	clearInterval(timer);
	expect(page.ok && page.value.effect?.cases).toBe(5000);
	expect(turns).toBeGreaterThan(20);
});

test('where eight wait, a new choice is refused, and what is known or usual is answered', async () => {
	const known = share(1);
	const first = await pageApart(null, known, today);
	const asked = Array.from({ length: 12 }, (_, i) => pageApart(null, share(i + 2), today));
	const usual = findReform('R2c');
	if (!usual.ok) throw new Error('R2c');
	const { settings } = readAddress(usual.value, new URLSearchParams(), today);
	const usualPage = pageApart(usual.value, settings, today);
	expect(await pageApart(null, known, today)).toEqual(first);
	const answers = await Promise.all(asked);
	expect(answers.map(({ ok }) => ok)).toEqual([...Array(9).fill(true), false, false, false]);
	expect(answers.at(-1)).toEqual({ ok: false, error: { kind: 'busy' } });
	expect((await usualPage).ok).toBe(true);
});
