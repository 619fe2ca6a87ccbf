import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/client/case/case-facts.ts';
import { CaseSession } from '#lib/client/case/case-session.svelte.ts';
import { createEngine } from '#lib/client/case/engine.ts';
import { LetterDraft } from '#lib/client/letters/letter-draft.svelte.ts';
import { offerLetters } from '#lib/client/letters/offer-letters.ts';
import { m } from '#lib/paraglide/messages.js';
import { countLetters } from './count-letters.ts';
import LetterEditor from './LetterEditor.svelte';
import LetterSafety from './LetterSafety.svelte';
import LettersOfCase from './LettersOfCase.svelte';

const engine = createEngine();
const asOf = '2026-11-21';
const client = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../../../../demo/client.json'), 'utf8'),
) as { facts: Answers };
const shown = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string =>
	render(component, { props } as never)
		.body.replace(/<!--[\s\S]*?-->/g, '')
		.replace(/<[^>]+>/g, ' ')
		.replaceAll('\u00a0', ' ')
		.replace(/\s+/g, ' ');
const nothing = () => {};
const offers = offerLetters(engine, {}, asOf);

describe('the letters of a case', () => {
	test('are listed with the right and the body that they go to, and none is made yet', () => {
		const words = shown(LettersOfCase, {
			session: new CaseSession({ engine, asOf, answers: client.facts }),
		});
		expect(words).toContain('Bedenk- und Stabilisierungsfrist beantragen');
		expect(words).toContain(m.letter_to({ to: 'Ausländerbehörde' }));
		expect(words).not.toContain('Sehr geehrte');
	});

	test('say so where there is none', () => {
		const words = shown(LettersOfCase, {
			session: new CaseSession({ engine, asOf: '1990-01-01', answers: {} }),
		});
		expect(words).toContain(m.letter_none());
	});
});

describe('who learns what by it', () => {
	test.each(offers.map((offer) => [offer.template.id, offer] as const))(
		'%s: every party, the plan and the consent, before any letter',
		(_, offer) => {
			const props = { offer, answers: {}, publicBody: null, onback: nothing, onconfirm: nothing };
			const words = shown(LetterSafety, props);
			for (const learns of Object.values(offer.template.learns)) expect(words).toContain(learns);
			expect(words).toContain(m.letter_plan_emergency());
			expect(words).toContain(m.letter_confirm());
			expect(words).not.toContain(m.letter_plan_minor());
			expect(words).not.toContain('Sehr geehrte');
		},
	);

	test('asks who stands for a child, and repeats what the law says of public bodies', () => {
		const [offer] = offers;
		if (!offer) throw new Error('no letter');
		const words = shown(LetterSafety, {
			offer,
			answers: { 'person.age': 16 },
			publicBody: 'Öffentliche Stellen teilen es mit.',
			onback: nothing,
			onconfirm: nothing,
		});
		expect(words).toContain(m.letter_plan_minor());
		expect(words).toContain('Öffentliche Stellen teilen es mit.');
	});
});

test('the draft stands beside its fields, and what is to be checked apart from it', () => {
	const offer = offerLetters(engine, client.facts, asOf).find(
		({ template }) => template.id === 'bedenkfrist',
	);
	if (!offer) throw new Error('no letter');
	const words = shown(LetterEditor, { draft: new LetterDraft(() => offer, {}), onback: nothing });
	expect(words).toContain('[Name der Person]');
	expect(words).toContain(m.letter_fact_work());
	expect(words).toContain(m.letter_check());
	expect(words).toContain(m.letter_care_hint());
});

test('one is said as one, and none as none', () => {
	for (const [name, words] of Object.entries(countLetters)) {
		expect(words(1), name).toMatch(/^Ein/);
		expect(words(3), name).toMatch(/^3 /);
	}
	expect(countLetters.gaps(0)).toBe('Alle Lücken sind gefüllt.');
});
