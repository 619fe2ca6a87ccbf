import { expect, expectTypeOf, test } from 'vitest';
import {
	calendarDay,
	choice,
	defineFacts,
	type Reform,
	type Rule,
	vocabulary,
	wholeNumber,
	yesNo,
} from './index.ts';

const facts = defineFacts({
	'abh.knows': yesNo({
		ask: { de: 'Weiß die Behörde davon?' },
		states: 'die Behörde weiß davon',
		denies: 'die Behörde weiß nicht davon',
		subject: 'Behörde',
		burden: 0,
	}),
	'residence.status': choice({
		ask: { de: 'Welches Papier hat die Person?' },
		noun: 'das Papier',
		values: { none: 'keines', duldung: 'eine Duldung' },
		subject: 'Aufenthalt',
		burden: 1,
	}),
	'person.age': wholeNumber({
		ask: { de: 'Wie alt ist die Person?' },
		noun: 'das Alter der Person',
		unit: { one: 'Jahr', many: 'Jahre' },
		min: 0,
		max: 120,
		subject: 'Person',
		burden: 0,
	}),
	'act.last': calendarDay({ ask: { de: 'Wann?' }, noun: 'der Tag der Tat', subject: 'Tat', burden: 3 }),
});
const v = vocabulary({ facts, derived: ['D.tolerated'], rules: ['A-01', 'A-02'] });
const source = { type: 'statute', act: 'XG', paragraph: '§ 1', textReadOn: '2026-01-01' } as const;
const plain = {
	title: { de: 'Eins', en: 'One' },
	area: 'Aufenthalt',
	holder: 'jede Person',
	condition: v.yes('abh.knows'),
	modality: 'must',
	effect: 'Die Behörde handelt.',
	authority: 'Behörde',
	evidence: [],
	sources: [source],
	confidence: 'verified',
	lawAsRead: '2026-01-01',
	valid: { from: '2020-01-01' },
} as const;

test('names, values and types that exist are accepted and become plain data', () => {
	expect(v.isOneOf('residence.status', ['duldung'])).toEqual({
		op: 'isOneOf',
		fact: 'residence.status',
		values: ['duldung'],
	});
	expectTypeOf(v.rule({ ...plain, id: 'A-01' })).toEqualTypeOf<Rule>();
});

test('what does not exist is a type error', () => {
	// @ts-expect-error no such fact
	v.yes('abh.know');
	// @ts-expect-error not a yes/no fact
	v.yes('person.age');
	// @ts-expect-error no such value
	v.isOneOf('residence.status', ['gestattung']);
	// @ts-expect-error at least one value
	v.isOneOf('residence.status', []);
	// @ts-expect-error not a number
	v.atLeast('residence.status', 18);
	// @ts-expect-error a number is not a day
	v.onOrAfter('act.last', 2024);
	// @ts-expect-error no such derived fact
	v.derived('D.tolerate');
	// @ts-expect-error no such rule
	v.applies('A-03');
	// @ts-expect-error no such amount
	v.amount('wage');
	// @ts-expect-error no such rule
	v.rule({ ...plain, id: 'A-03' });
	// @ts-expect-error a rule without a source
	v.rule({ ...plain, id: 'A-01', sources: [] });
	// @ts-expect-error no such related rule
	v.rule({ ...plain, id: 'A-01', related: [{ kind: 'alternative', rule: 'A-09' }] });
	// @ts-expect-error no such modality
	v.rule({ ...plain, id: 'A-01', modality: 'can' });
	// @ts-expect-error a derived fact that was not named
	v.defineDerived({ 'D.other': { states: '', denies: '', condition: v.all() } });
	// @ts-expect-error a fact without a question
	yesNo({ states: 'a', denies: 'b', subject: 's', burden: 0 });
	// @ts-expect-error a constraint of days between facts that are none
	v.constraint.order('C-1', 'Satz.', 'act.last', 'person.age');
});

test('operations of a reform know its assumptions, rules and derived facts', () => {
	const base = { id: 'R1', title: { de: 'Reform' }, demands: [], sources: [source] } as const;
	const assumptions = {
		'R1.contact': {
			states: 'Offen ist der Kontakt.',
			settings: { dropped: 'a', kept: 'b' },
			default: 'dropped',
		},
	} as const;
	const condition = v.all();
	const reform = v.reform({
		...base,
		assumptions,
		operations: [
			{ op: 'replaceCondition', target: { rule: 'A-01' }, condition, under: { 'R1.contact': 'kept' } },
			{ op: 'addRequirement', target: { derived: 'D.tolerated' }, condition },
		],
	});
	expectTypeOf(reform).toEqualTypeOf<Reform>();
	expect(reform.operations).toHaveLength(2);
	v.reform({
		...base,
		assumptions,
		// @ts-expect-error no such setting
		operations: [{ op: 'removeRule', rule: 'A-01', under: { 'R1.contact': 'halved' } }],
	});
	// @ts-expect-error no such rule
	v.reform({ ...base, assumptions, operations: [{ op: 'removeRule', rule: 'A-07' }] });
	v.reform({
		...base,
		assumptions: {
			// @ts-expect-error the default is none of the settings
			'R1.contact': { states: 'Offen.', settings: { dropped: 'a', kept: 'b' }, default: 'other' },
		},
		operations: [],
	});
});
