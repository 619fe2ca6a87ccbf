import { expect, test } from 'vitest';
import { settingNames } from '../../app/src/lib/server/settings/index.ts';
import { textOf } from './tracked-files.ts';

test('the README lists every setting and no other', () => {
	const section = textOf('README.md').split('## Settings')[1]?.split('\n## ')[0] ?? '';
	const listed = [...section.matchAll(/^\| `([A-Z_]+)` +\|/gm)].map((match) => match[1]);
	expect(listed.sort()).toEqual(settingNames.toSorted());
});
