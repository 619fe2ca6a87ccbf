import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Component } from 'svelte';
import { render } from 'svelte/server';
import { describe, expect, test } from 'vitest';
import type { Answers } from '#lib/client/case/case-facts.ts';
import { CaseSession } from '#lib/client/case/case-session.svelte.ts';
import { invitesHint } from '#lib/client/case/contact-with-bodies.ts';
import { createEngine } from '#lib/client/case/engine.ts';
import { m } from '#lib/paraglide/messages.js';
import { formatDay } from '../monitor/format-day.ts';
import CalendarDialog from './CalendarDialog.svelte';
import CaseResults from './CaseResults.svelte';
import ComparePanel from './ComparePanel.svelte';
import ConflictNotice from './ConflictNotice.svelte';
import ContactWarning from './ContactWarning.svelte';
import DecidedSoFar from './DecidedSoFar.svelte';
import EasySheet from './EasySheet.svelte';
import FactList from './FactList.svelte';
import PrintSheet from './PrintSheet.svelte';
import QuestionCard from './QuestionCard.svelte';
import RightCard from './RightCard.svelte';
import SaveDialog from './SaveDialog.svelte';
import SubjectPage from './SubjectPage.svelte';
import { sortRights } from './sort-rights.ts';

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
function deadlinesOf(answers: Answers) {
	const { result } = session(answers);
	return result.ok ? result.value.deadlines : [];
}

function passingOnOf(answers: Answers) {
	const { result } = session(answers);
	return result.ok ? sortRights(result.value.answers).passingOn : [];
}

const examples: readonly (readonly [string, () => string])[] = [
	['QuestionCard', () => html(QuestionCard, { session: session({}) })],
	['FactList', () => html(FactList, { session: session(client.facts), onpick: nothing })],
	[
		'CaseResults',
		() => html(CaseResults, { session: session(client.facts), onpick: nothing, oncalendar: nothing }),
	],
	[
		'SaveDialog',
		() => html(SaveDialog, { id: 'save', session: session(client.facts), isSaving: false, onsave: nothing }),
	],
	['PrintSheet', () => html(PrintSheet, { session: session(client.facts), withName: false })],
	['EasySheet', () => html(EasySheet, { session: session(client.facts) })],
	['SubjectPage', () => html(SubjectPage, { session: session(client.facts), onpick: nothing })],
	['CalendarDialog', () => html(CalendarDialog, { id: 'days', deadlines: deadlinesOf(client.facts) })],
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
		text(html(CaseResults, { session: session(answers, day), onpick: nothing, oncalendar: nothing }));

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
		expect(html(CaseResults, { session: session({}), onpick: nothing, oncalendar: nothing })).toMatch(
			warning,
		);
		expect(html(PrintSheet, { session: session({}), withName: false })).toMatch(warning);
	});

	test('names other ways and the demand where a right does not apply', () => {
		const one = session({
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
		const answer = one.result.ok && one.result.value.answers.find(({ id }) => id === 'RES-04');
		if (!answer) throw new Error('RES-04 is in force');
		const closed = text(html(RightCard, { answer, session: one, onpick: nothing }));
		expect(closed).toContain('auf diesem Weg nach diesen Angaben nicht');
		expect(closed).toContain('Andere Wege');
		expect(closed).toContain('R2a: Aufenthaltstitel unabhängig von der Mitwirkung im Strafverfahren');
	});

	test('says what cannot be calculated, with the answers to change', () => {
		expect(results({ 'person.age': 25, 'age.disputed': false, 'minor.unaccompanied': true })).toMatch(
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
			text(html(CaseResults, { session: one, onpick: nothing, oncalendar: nothing })),
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

test('a rule that is not stored for an early day is never said not to have existed', () => {
	const one = session(client.facts);
	one.otherDay = '2023-06-01';
	const said = html(ComparePanel, { session: one });
	const [changes = '', unstored = ''] = said.split(m.interview_compare_unstored_what());
	expect(unstored).toContain('RES-02a');
	expect(text(changes)).not.toContain(m.case_status_missing());
});

test('a day that a letter starts is certain only for what the letter refused', () => {
	const refused = { ...client.facts, 'abh.refusal_served': '2026-11-10' };
	const said = text(html(CaseResults, { session: session(refused), onpick: nothing, oncalendar: nothing }));
	expect(said).toContain(m.interview_deadline_if_refused({ title: 'Bedenk- und Stabilisierungsfrist' }));
});

test('before anybody is spoken to, no gap is denied', () => {
	const said = text(html(ContactWarning, { session: session({}), rights: passingOnOf({}) }));
	expect(
		passingOnOf({}).some(({ modality, status }) => modality === 'gap' && status === 'doesNotApply'),
	).toBe(true);
	for (const { rule, modality, status } of passingOnOf({}))
		expect(said.includes(`${rule.title.de}:`), rule.id).toBe(modality !== 'gap' || status !== 'doesNotApply');
});

test('the talk and the result count alike', () => {
	for (const answers of [{}, client.facts]) {
		const one = session(answers);
		const decided = text(html(DecidedSoFar, { session: one }));
		const result = text(html(CaseResults, { session: one, onpick: nothing, oncalendar: nothing }));
		const numbers = (said: string, pattern: RegExp) => (pattern.exec(said) ?? []).slice(1).map(Number);
		const [all, greift, offen] = numbers(
			decided,
			/entschieden: (\d+) \(davon greifen (\d+)\)\. +Offen: (\d+)/,
		);
		const [applies = 0, bars = 0, open, no = 0] = numbers(
			result,
			/Greift: (\d+)\. Steht entgegen: (\d+)\. Noch offen: (\d+)\. Auf diesem Weg nicht: (\d+)/,
		);
		expect([all, greift, offen]).toEqual([applies + bars + no, applies, open]);
	}
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
			/Das heißt nicht, dass keine läuft\. Mögliche Fristen offener Rechte \(\d+\): Bedenk-/,
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
			expect(text(markup)).not.toMatch(/\([A-Z]+-\d[^)]*\.\)/);
			const points = [...markup.matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(([, point = '']) =>
				text(point).trim(),
			);
			expect(points.length).toBeGreaterThan(20);
			const { result } = session(answers);
			const printed = result.ok ? result.value.answers.filter(({ status }) => status === 'open') : [];
			for (const { id, rule } of printed)
				if (rule.area !== 'Beratung')
					expect(
						points.some((point) => point.includes(`(${id}`) && point.includes(`). ${rule.effect}`)),
						id,
					).toBe(true);
		}
	});

	test('has the name only where it was chosen, and no question that is heavy or a reproach', () => {
		expect(sheet(false)).not.toContain(client.name);
		expect(sheet(true)).toContain(client.name);
		const heavy = Object.values(engine.facts).filter(({ burden }) => burden === 'never' || burden > 1);
		for (const { ask } of heavy) expect(sheet(true)).not.toContain(ask.de);
	});
});

describe('the sheet for the person', () => {
	const sheet = (answers: Answers) => text(html(EasySheet, { session: session(answers) }));
	/** Nobody's dismissal: three weeks from the sixteenth of November. */
	const dismissed = {
		'work.done': true,
		'work.dismissal_date': '2026-11-16',
	};

	test('has the day and the way on, and neither paragraph, promise nor "no"', () => {
		const said = sheet({ ...client.facts, ...dismissed });
		expect(said).toContain('Wer erfährt davon?');
		expect(said).not.toMatch(/Anspruch|greift|steht entgegen|[A-Z]{3,4}-\d\d/);
		expect(said).toMatch(/7\. Dezember 2026: Das ist der letzte Tag, um sich gegen .* wehren\./);
	});

	test('has no day of an act that has changed, but the word to ask today', () => {
		const said = sheet(client.facts);
		expect(
			deadlinesOf(client.facts).some(({ from, isOutdated }) => from === '2027-01-19' && isOutdated),
		).toBe(true);
		expect(said).not.toContain('19. Januar 2027');
		expect(said).toContain(m.interview_easy_outdated());
		for (const { rule, from, isOutdated } of deadlinesOf(client.facts))
			if (isOutdated && from !== null) expect(said, rule).not.toContain(formatDay(from));
	});

	test('says that the law may have changed beside those rights alone of which it is so', () => {
		const one = session({ ...client.facts, ...dismissed });
		const items = [...html(EasySheet, { session: one }).matchAll(/<li[^>]*>([\s\S]*?)<\/li>/g)].map(
			([, item = '']) => text(item),
		);
		const rights = one.result.ok ? one.result.value.answers : [];
		const marked = items.filter((item) => item.includes(m.interview_easy_ask_today()));
		expect(marked.length).toBeGreaterThan(0);
		for (const { rule, changedAfterReading } of rights)
			if (changedAfterReading.length === 0 && rule.inShort)
				expect(
					marked.filter((item) => item.includes(rule.inShort?.easy ?? '')),
					rule.id,
				).toEqual([]);
	});

	test('never speaks of customs or inspectors without what they may pass on', () => {
		const hints = session({}).result;
		const rules = hints.ok ? hints.value.answers.filter(({ rule }) => invitesHint(rule)) : [];
		expect(rules.map(({ id }) => id)).toEqual(expect.arrayContaining(['LAB-01', 'LAB-04']));
		const all = hints.ok ? hints.value.answers : [];
		for (const { rule } of all)
			if (/Hinweis geht/.test(rule.inShort?.easy ?? '')) expect(invitesHint(rule), rule.id).toBe(true);
		const said = sheet({ ...client.facts, ...dismissed });
		for (const { rule } of rules)
			if (rule.inShort && said.includes(rule.inShort.easy))
				expect(said).toContain(`${rule.inShort.easy} ${m.interview_easy_hint_warning()}`);
		expect(said).toContain(m.interview_easy_hint_warning());
	});

	test('asks nothing heavy, and nothing of the counsellor’s duties', () => {
		for (const answers of [{}, client.facts]) {
			const said = sheet(answers);
			const heavy = Object.values(engine.facts).filter(({ burden }) => burden === 'never' || burden > 1);
			for (const { ask } of heavy) {
				expect(said).not.toContain(ask.de);
				if (ask.easy) expect(said).not.toContain(ask.easy);
			}
		}
	});
});

test('the calendar names no right, and only certain days are ticked', () => {
	const open = { 'reflection.start_date': '2026-11-02', 'abh.knows_indications': true };
	const ticks = (answers: Answers) =>
		[
			...html(CalendarDialog, { id: 'days', deadlines: deadlinesOf(answers) }).matchAll(
				/<input[^>]*type="checkbox"[^>]*>/g,
			),
		].map(([box]) => box.includes('checked'));
	expect(ticks(client.facts)).toContain(true);
	expect(ticks(open)).not.toContain(true);
	expect(text(html(CalendarDialog, { id: 'days', deadlines: [] }))).toContain('Noch steht kein Tag fest');
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
	const file = {
		v: 1,
		savedOn: asOf,
		notes: '',
		conversationId: null,
		vocabulary: 1,
		land: null,
		putOff: [],
		rest: {},
	} as const;
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
