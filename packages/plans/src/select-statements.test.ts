import { describe, expect, test } from 'vitest';
import { bundledContent } from './bundled-content.ts';
import type { Verdict } from './content.ts';
import { readContent } from './read-content.ts';
import { selectStatements } from './select-statements.ts';

const read = readContent(bundledContent);
if (!read.ok) throw new Error('the bundled content is broken');
const content = read.value;

describe('selectStatements', () => {
	test.each<[string, string | null, Verdict | null, number, number]>([
		['nap-mh', null, null, 55, 55],
		['nap-az', null, null, 29, 29],
		['nap-mh', null, 'absent', 15, 55],
		['nap-mh', 'nap-mh-2', null, 22, 55],
		['nap-mh', 'nap-mh-2', 'absent', 10, 55],
		['nap-az', null, 'takenUp', 4, 29],
		['nap-xy', null, null, 0, 0],
	])('%s, field %s, verdict %s: %i of %i', (plan, field, verdict, count, base) => {
		const selection = selectStatements(content, plan, { field, verdict });
		expect([selection.count, selection.base]).toEqual([count, base]);
		expect(selection.sections.flatMap(({ statements }) => statements)).toHaveLength(count);
	});

	test('a statement on both plans stands with both', () => {
		const inBoth = content.statements.filter(({ plans }) => plans.length === 2);
		expect(inBoth.map(({ id }) => id)).toEqual(['R02', 'R04', 'R23']);
	});

	test('the author’s headings are offered as fields only where they are the plan’s fields', () => {
		expect(selectStatements(content, 'nap-az', { field: null, verdict: null }).fields).toEqual([]);
		expect(
			selectStatements(content, 'nap-mh', { field: null, verdict: null }).fields.map(({ value }) => value),
		).toEqual(['nap-mh-1', 'nap-mh-2', 'nap-mh-3', 'nap-mh-4', 'nap-mh-5']);
	});
});
