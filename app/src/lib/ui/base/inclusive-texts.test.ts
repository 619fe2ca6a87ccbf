import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';

const root = join(import.meta.dirname, '../../../../..');
const files = globSync(['app/messages/de/*.json', 'packages/plans/content/*.json'], { cwd: root });

/** Words for people that name men alone; "Täter*innen" and "Anwält*innen" pass. */
const menAlone =
	/(?<!\p{L})(?:Betreiber|Täter|Empfänger|Auftragsverarbeiter|Arbeitgeber|Berater|Klient|Nutzer|Anwälte|Experten|Zeugen)s?(?![\p{L}*])/u;

test('there are texts to look at', () => {
	expect(files.length).toBeGreaterThan(10);
});

test.each(files)('%s speaks of people of every gender', (file) => {
	const lines = readFileSync(join(root, file), 'utf8').split('\n');
	expect(lines.filter((line) => menAlone.test(line))).toEqual([]);
});

test('the search tells one from the other', () => {
	expect(menAlone.test('muss der Betreiber ausfüllen')).toBe(true);
	expect(menAlone.test('die Täter: Kampagnen')).toBe(true);
	expect(menAlone.test('Täter*innen und Berater*innen')).toBe(false);
	expect(menAlone.test('die betreibende Stelle')).toBe(false);
});
