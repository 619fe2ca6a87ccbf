import { render } from 'svelte/server';
import { expect, test } from 'vitest';
import HelpLineList from './HelpLineList.svelte';
import { type HelpLine, helpLines } from './help-lines.ts';

function shown(locale: 'de' | 'en', checkedOn: string | null): string {
	const lines: readonly HelpLine[] = helpLines.slice(0, 1).map((line) => ({ ...line, checkedOn }));
	return render(HelpLineList, { props: { lines, locale } }).body;
}

test.each([
	['de', '20. November 2026'],
	['en', '20 November 2026'],
] as const)('in %s the day of the check is written out', (locale, day) => {
	expect(shown(locale, '2026-11-20')).toContain(day);
	expect(shown(locale, '2026-11-20')).not.toContain('class="note');
});

test('a line that nobody checked says so', () => {
	expect(shown('de', null)).toContain('Noch nicht nachgeprüft');
});
