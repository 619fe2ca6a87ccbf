import { expect, it } from 'vitest';
import { LABELS } from './labels.ts';

const labels = Object.values(LABELS);

it('no label stands twice', () => {
	expect(new Set(labels).size).toBe(labels.length);
});

it.each(labels)('%s is of one form', (label) => {
	expect(label).toMatch(/^schutznetz\/1\/[a-z0-9-]+(\/[a-z0-9-]+)*$/);
});

it('what envelopes put behind a label makes no other label', () => {
	const made = labels.flatMap((label) => [`${label}/key`, `${label}/commitment`]);
	expect(labels.filter((label) => made.includes(label))).toEqual([]);
});
