import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

type Texts = Readonly<Record<string, string>>;
const read = (locale: string, name: string): Texts =>
	JSON.parse(readFileSync(join(import.meta.dirname, '../../../../messages', locale, `${name}.json`), 'utf8'));

describe.each(['de', 'en'])('what the help door says in %s', (locale) => {
	const help = read(locale, 'help');
	const all = Object.values(help).join('\n');

	test('promises no length of a period whose act was changed after the text was read', () => {
		expect(all).not.toMatch(/(?:drei|3) Monate|(?:three|3) months/i);
		expect(help.help_police_changed).toMatch(/(?:Juni|June) 2026.*April 2026/);
		expect(help.help_police_changed).toMatch(/heute beraten|advice today/);
	});

	test('names the price of being taken into care beside the offer', () => {
		expect(help.help_youth_safe_parents).toMatch(/42 (?:Absatz 3|\(3\))/);
		expect(help.help_youth_safe_say).toMatch(/nicht wissen dürfen|must not know/);
	});

	test('does not call every installation a demo', () => {
		expect(all).not.toMatch(/demo/i);
	});
});

test.each(['base', 'help', 'start', 'write', 'choice'])(
	'%s says in English whatever it says in German',
	(name) => {
		expect(Object.keys(read('en', name))).toEqual(Object.keys(read('de', name)));
	},
);

test('says "du" or addresses nobody, once somebody has said to be under 18', () => {
	const texts = { ...read('de', 'help'), ...read('de', 'write'), ...read('de', 'choice') };
	// Read before the age is known, by whoever asks for somebody else, or in place of it where it says "du".
	const elsewhere =
		/^(write_(heading|lead|noscript|start|watched|calm|danger|centres|about_(whom|age|other)|.*_other)|choice_other_person)/;
	const along = Object.keys(texts).filter(
		(key) =>
			/^(write|choice|help_police|help_exit)_/.test(key) && !elsewhere.test(key) && !(`${key}_du` in texts),
	);
	expect(along.length).toBeGreaterThan(90);
	expect(along.filter((key) => /\b(?:Sie|Ihnen|Ihr(?:e[mnrs]?)?)\b/.test(texts[key] ?? ''))).toEqual([]);
});
