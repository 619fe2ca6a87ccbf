import { lawDe } from '@schutznetz/law-de';
import { expect, test } from 'vitest';
import { dueWords } from './due-words.ts';

const day = { from: '2026-11-30', to: '2026-11-30' };
const deadlines = lawDe.rules.flatMap(({ deadlines: all = [] }) => all);
const said = (id: string, when: 'running' | 'past' = 'running') => {
	const deadline = deadlines.find((one) => one.id === id);
	if (!deadline) throw new Error(`no deadline ${id}`);
	return dueWords({ ...day, when, meaning: deadline.meaning, states: deadline.states }).join(' ');
};

test('an earliest end is no day to act until, and is said once', () => {
	expect(said('RES-01.ende')).toBe('Frühestens am 30. November 2026 endet die Bedenkfrist.');
	expect(said('RES-31c.fruehestens')).toBe(
		'Frühestens am 30. November 2026: Vor diesem Tag ist die Abschiebung nicht erlaubt.',
	);
	const earliest = deadlines.filter(({ meaning }) => meaning === 'earliestEnd');
	expect(earliest.length).toBeGreaterThan(3);
	for (const { id } of earliest) {
		expect(said(id), id).toMatch(/^Frühestens am 30\. November 2026/);
		expect(said(id).match(/frühestens/gi), id).toHaveLength(1);
	}
});

test('a last day to act is said with "bis", an end with "am", and what is over as over', () => {
	expect(said('COMP-13.kuendigung')).toMatch(/^Bis 30\. November 2026: /);
	expect(said('CRIM-09a.auskunftssperre')).toMatch(/^Am 30\. November 2026: /);
	expect(said('COMP-13.kuendigung', 'past')).toMatch(/^Der 30\. November 2026 ist vorbei: /);
});
