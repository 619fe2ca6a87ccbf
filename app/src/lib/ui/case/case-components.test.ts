import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/client/case/case-facts.ts';
import { CaseSession } from '#lib/client/case/case-session.svelte.ts';
import { createEngine } from '#lib/client/case/engine.ts';
import CaseResults from './CaseResults.svelte';
import ConflictNotice from './ConflictNotice.svelte';
import FactList from './FactList.svelte';
import PrintSheet from './PrintSheet.svelte';
import QuestionCard from './QuestionCard.svelte';
import SaveDialog from './SaveDialog.svelte';

const engine = createEngine();
const asOf = '2026-11-21';
const client = JSON.parse(
	readFileSync(join(import.meta.dirname, '../../../../../demo/client.json'), 'utf8'),
) as { facts: Answers; name: string };
const session = (answers: Answers, day = asOf) => new CaseSession({ engine, asOf: day, answers });
const html = <Props extends Record<string, unknown>>(component: Component<Props>, props: Props): string =>
	render(component, { props } as never).body.replace(/<!--[\s\S]*?-->/g, '');
const text = (body: string): string => body.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');
const nothing = () => {};

const examples: readonly (readonly [string, () => string])[] = [
	['QuestionCard', () => html(QuestionCard, { session: session({}) })],
	['FactList', () => html(FactList, { session: session(client.facts), onpick: nothing })],
	['CaseResults', () => html(CaseResults, { session: session(client.facts), onpick: nothing })],
	[
		'SaveDialog',
		() => html(SaveDialog, { id: 'save', session: session(client.facts), isSaving: false, onsave: nothing }),
	],
	['PrintSheet', () => html(PrintSheet, { session: session(client.facts), withName: false })],
];

describe.each(examples)('%s', (_, body) => {
	test('carries nothing that the content policy forbids, and names only what is there', () => {
		const markup = body();
		expect(markup).not.toMatch(/\sstyle=|<script|\son[a-z]+=|javascript:/);
		const ids = [...markup.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		const named = [...markup.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)].flatMap(
			([, list = '']) => list.split(' '),
		);
		for (const id of named) expect(ids).toContain(id);
	});
});

describe('the question', () => {
	const card = (answers: Answers, fact: string) => {
		const one = session(answers);
		one.pick(fact);
		return text(html(QuestionCard, { session: one }));
	};

	test('is put gently where it is heavy, and says where it is never asked of its own accord', () => {
		expect(card({}, 'case.offence_232a')).toContain('Diese Frage kann belasten');
		expect(card({}, 'stay.abused')).toContain('stellt Schutznetz nie von selbst');
		expect(card({}, 'person.needy')).not.toContain('Diese Frage kann belasten');
	});

	test('shows what was answered, and that it stays in this window', () => {
		expect(card({ 'residence.exit_duty': true }, 'residence.exit_duty')).toMatch(
			/Beantwortet: Ja .*wird nicht gespeichert/,
		);
	});

	test('ends with a sentence where nothing is left to ask', () => {
		const all = Object.fromEntries(
			Object.keys(engine.facts).map((fact) => [fact, { unknown: 'doesNotKnow' }]),
		);
		expect(text(html(QuestionCard, { session: session(all) }))).toContain('Keine Frage mehr');
	});
});

describe('what follows', () => {
	const results = (answers: Answers, day = asOf) =>
		text(html(CaseResults, { session: session(answers, day), onpick: nothing }));

	test('says by when, how counted, how sure, and that the law changed after it was read', () => {
		const said = results(client.facts);
		expect(said).toContain('19. Januar 2027');
		expect(said).toContain('3 Monate ab dem 19. Oktober 2026');
		expect(said).toContain('Steht fest, wenn die Angaben stimmen');
		expect(said).toContain('Das Gesetz wurde nach dem Lesen geändert');
		expect(said).toContain('Muss: Liegen die Voraussetzungen vor');
		expect(said).toContain('hat diesen Regelsatz unterschrieben');
		expect(said).toContain('Das entscheidet:');
	});

	test('says of an open right what it would give, how firmly, and who decides', () => {
		const open = session({});
		if (!open.result.ok) throw new Error('no result');
		const [right] = open.result.value.answers.filter(({ status }) => status === 'open');
		if (!right) throw new Error('nothing is open');
		const said = results({});
		expect(said).toContain(`Wenn es greift: ${right.rule.effect}`);
		expect(said).toContain(`Zuständig: ${right.rule.authority}.`);
		expect(said).toContain('Das heißt nicht, dass keine läuft.');
	});

	test('warns before a public body is spoken to, unfolded, on paper, too', () => {
		const warning =
			/<h[23][^>]*>Bevor eine Stelle angesprochen wird<\/h[23]>\s*<p[^>]*>[^<]*Wer erfährt dadurch was/;
		expect(html(CaseResults, { session: session({}), onpick: nothing })).toMatch(warning);
		expect(html(PrintSheet, { session: session({}), withName: false })).toMatch(warning);
	});

	test('names other ways and the demand where a right does not apply', () => {
		const closed = results({
			'person.nationality': 'third',
			'residence.status': 'duldung',
			'proceedings.presence_appropriate': false,
			'case.offence_232': true,
			'case.indicators': true,
			'case.fbs_assessment': true,
			'contact.broken': true,
			'asylum.status': 'none',
			'person.security_bar': false,
			'statement.willing': false,
		});
		expect(closed).toContain('Andere Wege');
		expect(closed).toContain('R2a: Aufenthaltstitel unabhängig von der Mitwirkung im Strafverfahren');
	});

	test('says what cannot be calculated, with the answers to change', () => {
		expect(results({ 'person.age': 34, 'age.disputed': false, 'minor.unaccompanied': true })).toMatch(
			/So lässt sich nicht rechnen.*Unbegleitet im Sinn des Gesetzes.*Wie alt ist die Person\?/,
		);
		expect(results({}, '1990-01-01')).toContain('Für diesen Tag ist keine Regel hinterlegt.');
		expect(results({}, '2025-06-01')).toContain('ist nicht jede Regel hinterlegt');
		expect(results({}, '')).toContain('Bitte wählen Sie einen Stichtag.');
	});

	test('says where the day asked about lies ahead, or before what was stated', () => {
		const one = session({
			'reflection.start_date': '2026-10-19',
			'case.last_act_date': { to: '2024-01-31' },
		});
		const said = () => [
			text(html(CaseResults, { session: one, onpick: nothing })),
			text(html(PrintSheet, { session: one, withName: false })),
		];
		for (const page of said()) expect(page).not.toMatch(/liegt in der Zukunft|liegt nach dem Stichtag/);
		one.asOf = '2040-01-01';
		for (const page of said()) expect(page).toContain('Recht, wie es am 29. April 2026 gelesen wurde');
		one.asOf = '2026-06-01';
		for (const page of said())
			expect(page).toMatch(/Diese Angabe liegt nach dem Stichtag: Ab wann gilt die Bedenkfrist/);
	});
});

describe('the sheet', () => {
	const sheet = (withName: boolean) => {
		const one = session(client.facts);
		one.name = client.name;
		return text(html(PrintSheet, { session: one, withName }));
	};

	test('has the day, rights, deadlines, open points, sources and the notice', () => {
		for (const part of [
			'Stichtag: 21. November 2026',
			'Bedenk- und Stabilisierungsfrist',
			'19. Januar 2027',
			'Offene Punkte',
			'§ 59 Abs. 7 Satz 1 und 2 AufenthG',
			'keine Prüfung des Einzelfalls',
		])
			expect(sheet(false)).toContain(part);
	});

	test('says no less of deadlines than the screen: possible ones too, and what nobody can decide', () => {
		const possible = { 'reflection.start_date': '2026-11-02', 'abh.knows_indications': true };
		const paper = (answers: Answers) =>
			text(html(PrintSheet, { session: session(answers), withName: false }));
		expect(paper(possible)).toContain('2. Februar 2027');
		expect(paper(possible)).toContain('Nur möglich: „Bedenk- und Stabilisierungsfrist“ ist noch offen');
		expect(paper({})).toMatch(
			/Das heißt nicht, dass keine läuft\. Mögliche Fristen offener Rechte \(3\): Bedenk-/,
		);
		expect(paper({})).toContain('Weitere Angaben dazu stehen nur auf dem Bildschirm.');
	});

	test('qualifies each right as the screen does: warnings, what may still change, what nobody checked', () => {
		const one = session(client.facts);
		const paper = text(html(PrintSheet, { session: one, withName: false }));
		if (!one.result.ok) throw new Error('no result');
		const printed = one.result.value.answers.filter(({ status }) => status !== 'doesNotApply');
		const applying = printed.filter(({ status }) => status === 'applies');
		const warned = applying.flatMap(({ warnings }) => warnings);
		expect(warned.length).toBeGreaterThan(0);
		for (const { states } of warned) expect(paper).toContain(states);
		const unchecked = printed.filter(({ rule }) => rule.confidence !== 'verified');
		expect(unchecked.length).toBeGreaterThan(0);
		for (const { id } of unchecked) expect(paper).toMatch(new RegExp(`\\(${id}, (teils )?ungeprüft\\)`));
		for (const { rule } of printed) expect(paper).toContain(`Zuständig: ${rule.authority}.`);
		expect(paper).not.toContain('Kann sich noch ändern');
		// That nobody doubts the age is presumed.
		const young = session({ ...client.facts, 'person.age': 16 });
		expect(text(html(PrintSheet, { session: young, withName: false }))).toContain('Kann sich noch ändern');
	});

	test('no open point ends bare, and no full stop stands before a bracket', () => {
		for (const answers of [{}, client.facts]) {
			const markup = html(PrintSheet, { session: session(answers), withName: false });
			expect(text(markup)).not.toContain('.)');
			const points = [...markup.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, point = '']) =>
				text(point).trim(),
			);
			expect(points.length).toBeGreaterThan(20);
			for (const point of points) expect(point).not.toMatch(/\([A-Z]+-\d+[a-z]?\)\.$/);
		}
	});

	test('has the name only where it was chosen, and no question that is heavy or a reproach', () => {
		expect(sheet(false)).not.toContain(client.name);
		expect(sheet(true)).toContain(client.name);
		const heavy = Object.values(engine.facts).filter(({ burden }) => burden === 'never' || burden > 1);
		for (const { ask } of heavy) expect(sheet(true)).not.toContain(ask.de);
	});
});

test('saving: what incriminates is not ticked', () => {
	const body = html(SaveDialog, {
		id: 'save',
		session: session({ ...client.facts, 'case.offence_schwarzarbg10': true }),
		isSaving: false,
		onsave: nothing,
	});
	const box = /<input[^>]*id="save-case\.offence_schwarzarbg10"[^>]*>/.exec(body)?.[0];
	expect(box).toBeDefined();
	expect(box).not.toContain('checked');
	expect(/<input[^>]*id="save-facts"[^>]*>/.exec(body)?.[0]).toContain('checked');
});

test('a conflict shows both answers by question', () => {
	const file = { v: 1, savedOn: asOf, notes: '', conversationId: null, rest: {} } as const;
	const mine = new CaseSession({
		engine,
		asOf,
		stored: { id: 'c', version: 1, file: { ...file, name: 'Lerche', facts: { 'person.age': 26 } } },
	});
	const conflict = {
		id: 'c',
		version: 2,
		file: { ...file, name: 'Amsel', facts: { 'person.age': 27, 'person.needy': true } },
	};
	const said = text(
		html(ConflictNotice, { session: mine, conflict, today: asOf, isSaving: false, onmerge: nothing }),
	);
	for (const part of [
		'Meine: Lerche',
		'Gespeichert: Amsel',
		'Meine: 26 Jahre',
		'Gespeichert: 27 Jahre',
		'Meine: keine Angabe',
	])
		expect(said).toContain(part);
});
