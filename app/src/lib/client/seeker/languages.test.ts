import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { newSecret, secretToDigits } from '@schutznetz/vault';
import { wordLists } from '@schutznetz/vault/words';
import { expect, test } from 'vitest';
import { seekerCore } from './core/seeker-core.ts';
import { digitsIn, languageOf, languages } from './languages.ts';

const settings = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../../../project.inlang/settings.json'), 'utf8'),
);

test('a language is on the page exactly where its texts are reviewed', () => {
	const reviewed = languages.filter(({ texts }) => texts === 'reviewed').map(({ tag }) => tag);
	expect(reviewed).toEqual(settings.locales);
});

test('words are offered exactly where there is a list of them', () => {
	const withWords = languages.flatMap(({ words }) => words ?? []);
	expect(withWords).toEqual(Object.keys(wordLists));
});

test('writing runs as the language does', () => {
	const getTextInfo = (tag: string): string => {
		const locale = new Intl.Locale(tag) as Intl.Locale & { getTextInfo(): { direction: string } };
		return locale.getTextInfo().direction;
	};
	expect(languages.map(({ tag, dir }) => [tag, dir])).toEqual(
		languages.map(({ tag }) => [tag, getTextInfo(tag)]),
	);
});

test.each([
	['ar', '٠١٢٣٤٥٦٧٨٩'],
	['fa', '۰۱۲۳۴۵۶۷۸۹'],
	['de', '0123456789'],
	['xx', '0123456789'],
])('digits in %s', (tag, shown) => {
	expect(digitsIn(languageOf(tag), '0123456789')).toBe(shown);
});

test('a secret that was noted in Arabic-Indic digits opens', async () => {
	const digits = secretToDigits(newSecret(8));
	expect(await seekerCore().enterDigits(digitsIn(languageOf('ar'), digits))).toEqual({
		ok: true,
		value: null,
	});
});
