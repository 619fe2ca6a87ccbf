import { expect, test } from 'vitest';
import { createCheckEngine } from './check-engine.ts';
import { checkLaw } from './check-law.ts';
import { CheckVisit } from './check-visit.svelte.ts';

const noon = Date.parse('2026-11-21T12:00:00Z');

/** A visit with a clock of its own, at the first question of somebody grown up. */
async function begun() {
	const clock = { now: noon };
	const asked: string[] = [];
	const visit = new CheckVisit({
		locale: 'de',
		load: async (today) => {
			asked.push(today);
			return createCheckEngine(checkLaw, Temporal.PlainDate.from(today));
		},
		now: () => clock.now,
	});
	await visit.begin();
	visit.answerWho('self', '27plus');
	return { visit, clock, asked };
}

test('the law is fetched once, for the day in Germany, before anything is asked', async () => {
	const { visit, asked } = await begun();
	expect(asked).toEqual(['2026-11-21']);
	expect(visit.step).toBe('questions');
	expect(visit.page).toHaveLength(1);
	expect(visit.page).not.toContain('person.age');
	visit.clear();
	await visit.begin();
	expect(asked).toHaveLength(1);
});

test('an answer leads on, the way back shows it again, and another language changes nothing', async () => {
	const { visit } = await begun();
	const [first = ''] = visit.page;
	visit.setDraft(first, { tick: 'doesNotKnow' });
	visit.next();
	expect(visit.page).not.toContain(first);
	visit.language = 'en';
	expect(visit.locale).toBe('en');
	expect(visit.answers[first]).toEqual({ unknown: 'doesNotKnow' });
	visit.back();
	expect(visit.page).toEqual([first]);
	expect(visit.drafts[first]?.tick).toBe('doesNotKnow');
});

test('a question that is left empty is passed over, not answered', async () => {
	const { visit } = await begun();
	const [first = ''] = visit.page;
	visit.next();
	expect(first in visit.answers).toBe(false);
	expect(visit.page).not.toContain(first);
});

test('answers that do not fit are held back until one is left out', async () => {
	const { visit } = await begun();
	visit.answers = { ...visit.answers, 'residence.status': 'duldung' };
	visit.askNationality();
	visit.setDraft('person.nationality', { tick: 'de' });
	visit.next();
	expect(visit.conflict).toContain('residence.status');
	expect(visit.step).toBe('questions');
	visit.leaveOut('residence.status');
	visit.next();
	expect(visit.step).toBe('result');
	expect(visit.result?.today.some(({ id }) => id === 'RES-01')).toBe(false);
});

test('a child is led to help first, and forgetting leaves nothing behind', async () => {
	const { visit, clock } = await begun();
	visit.answerWho('self', 'under18');
	expect(visit.step).toBe('young');
	expect(visit.isYoung).toBe(true);
	visit.toQuestions();
	clock.now += 4 * 60_000;
	visit.tick();
	expect(visit.isForgettingNear).toBe(true);
	clock.now += 60_000;
	visit.tick();
	expect(visit.wasLeftAlone).toBe(true);
	expect({ ...visit.answers, ...visit.drafts, page: visit.page, result: visit.result }).toEqual({
		page: [],
		result: null,
	});
	expect([visit.step, visit.age, visit.isYoung]).toEqual(['start', 'skip', false]);
});

test('where the law does not come, it says so, and another try may succeed', async () => {
	let tries = 0;
	const visit = new CheckVisit({
		locale: 'de',
		load: async (today) => {
			tries += 1;
			if (tries === 1) throw new Error('no connection');
			return createCheckEngine(checkLaw, Temporal.PlainDate.from(today));
		},
		now: () => noon,
	});
	await visit.begin();
	expect([visit.hasFailed, visit.step]).toEqual([true, 'start']);
	await visit.begin();
	expect([visit.hasFailed, visit.step]).toEqual([false, 'who']);
});
