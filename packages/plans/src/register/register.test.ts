import { expect, test } from 'vitest';
import { bundledContent } from '../bundled-content.ts';
import { readContent } from '../read-content.ts';
import { releasedRecords } from '../released-records/index.ts';
import { register } from './register.ts';

const content = readContent(bundledContent);
if (!content.ok) throw new Error('the bundled content is broken');
const { demands, recommendations, statements, plans } = content.value;
const drafts = releasedRecords.flatMap((record) =>
	record.kind === 'verdict' ? [record.body.statement] : [],
);

const idsOf = (kind: string) => register.items.filter((item) => item.kind === kind).map(({ id }) => id);

test.each<[string, readonly string[], number]>([
	['demand', demands.map(({ id }) => id), 52],
	['recommendation', recommendations.map(({ id }) => id), 8],
	['statement', [...statements.map(({ id }) => id), ...drafts], 133],
	['fact', plans.flatMap(({ id, facts }) => facts.map(({ key }) => `${id}/${key}`)), 19],
])('each %s has exactly one entry', (kind, ids, count) => {
	expect(idsOf(kind).toSorted()).toEqual(ids.toSorted());
	expect(idsOf(kind)).toHaveLength(count);
});

test('each entry has an answer, and each answer is used', () => {
	const known = register.answers.map(({ id }) => id);
	expect(new Set(register.items.map(({ answer }) => answer))).toEqual(new Set(known));
	expect(new Set(known).size).toBe(known.length);
});

test('what is nothing for software says why', () => {
	for (const { kind, text, href } of register.answers) {
		if (kind !== 'notSoftware') continue;
		expect(text).toMatch(/^weil /);
		expect(href).toBeNull();
	}
});
