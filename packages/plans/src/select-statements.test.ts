import { describe, expect, test } from 'vitest';
import { bundledContent } from './bundled-content.ts';
import type { Verdict } from './content.ts';
import { readContent } from './read-content.ts';
import { selectStatements } from './select-statements.ts';

const read = readContent(bundledContent);
if (!read.ok) throw new Error('the bundled content is broken');
const content = read.value;

describe('selectStatements', () => {
	test.each<[string, string | null, Verdict | 'noVerdict' | null, number, number]>([
		['nap-mh', null, null, 79, 79],
		['nap-az', null, null, 36, 36],
		['nap-mh', null, 'absent', 15, 79],
		['nap-mh', null, 'noVerdict', 24, 79],
		['nap-mh', 'nap-mh-2', null, 22, 79],
		['nap-mh', 'nap-mh-2', 'absent', 10, 79],
		['nap-az', null, 'takenUp', 4, 36],
		['nap-xy', null, null, 0, 0],
	])('%s, field %s, verdict %s: %i of %i', (plan, field, verdict, count, base) => {
		const selection = selectStatements(content, plan, { field, verdict });
		expect([selection.count, selection.base]).toEqual([count, base]);
		expect(selection.sections.flatMap(({ statements }) => statements)).toHaveLength(count);
	});

	test('a statement on both plans stands with both', () => {
		const inBoth = content.statements.filter(({ plans }) => plans.length === 2);
		expect(inBoth.map(({ id }) => id)).toEqual(['MH1-17', 'MH4-05', 'R02', 'R04', 'R06', 'R21', 'R23']);
	});

	test('the author’s headings are offered as fields only where they are the plan’s fields', () => {
		expect(selectStatements(content, 'nap-az', { field: null, verdict: null }).fields).toEqual([]);
		expect(
			selectStatements(content, 'nap-mh', { field: null, verdict: null }).fields.map(({ value }) => value),
		).toEqual(['nap-mh-1', 'nap-mh-2', 'nap-mh-3', 'nap-mh-4', 'nap-mh-5']);
	});
});
