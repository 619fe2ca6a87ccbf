import {
	calendarDay,
	choice,
	defineFacts,
	defineLaw,
	type Law,
	vocabulary,
	wholeNumber,
	yesNo,
} from './index.ts';

const plain = (about: string, states: string, denies: string) =>
	yesNo({ ask: { de: `${about}?` }, states, denies, subject: 'Allgemein', burden: 0 });

const countries: { readonly [code: string]: string } = Object.fromEntries(
	Array.from({ length: 40 }, (_, i) => [`c${i}`, `Land ${i}`]),
);

/** An invented law that uses every feature of the engine once. */
const facts = defineFacts({
	hungry: plain('Hunger', 'die Person hat Hunger', 'die Person hat keinen Hunger'),
	ticket: plain('Karte', 'die Person hat eine Karte', 'die Person hat keine Karte'),
	banned: plain('Verbot', 'die Person hat Hausverbot', 'die Person hat kein Hausverbot'),
	statement: plain('Aussage', 'die Person hat ausgesagt', 'die Person hat nicht ausgesagt'),
	'age.disputed': yesNo({
		ask: { de: 'Wird das Alter bestritten?' },
		states: 'das Alter wird bestritten',
		denies: 'das Alter wird nicht bestritten',
		subject: 'Person',
		burden: 1,
		presumed: false,
	}),
	age: wholeNumber({
		ask: { de: 'Wie alt?' },
		noun: 'das Alter',
		unit: { one: 'Jahr', many: 'Jahre' },
		min: 0,
		max: 120,
		subject: 'Person',
		burden: 0,
	}),
	status: choice({
		ask: { de: 'Welcher Status?' },
		noun: 'der Status',
		values: { guest: '„Gast“', member: '„Mitglied“', staff: '„Personal“', none: '„ohne“' },
		subject: 'Person',
		burden: 2,
	}),
	country: choice({
		ask: { de: 'Welches Land?' },
		noun: 'das Land',
		values: countries,
		subject: 'Person',
		burden: 0,
	}),
	arrived: calendarDay({
		ask: { de: 'Wann angekommen?' },
		noun: 'der Tag der Ankunft',
		min: '2000-01-01',
		max: '2030-12-31',
		past: true,
		sinceBirth: 'age',
		subject: 'Zeit',
		burden: 0,
	}),
	served: calendarDay({
		ask: { de: 'Wann zugestellt?' },
		noun: 'der Tag der Zustellung',
		min: '2000-01-01',
		max: '2030-12-31',
		subject: 'Zeit',
		burden: 3,
	}),
});

const amounts = {
	'age.full': {
		title: { de: 'Volljährigkeit' },
		unit: 'Jahre',
		values: [
			{ from: '2000-01-01', until: '2025-01-01', value: 21, source: source('§ 9 a. F.') },
			{ from: '2025-01-01', value: 18, source: source('§ 9') },
		],
	},
} as const;

const v = vocabulary({
	facts,
	derived: ['D.minor', 'D.insider', 'D.safe', 'MEAL-02.excl'],
	rules: ['MEAL-01', 'MEAL-02', 'MEAL-03', 'BAR-01', 'CARE-01', 'GAP-01', 'NEW-01'],
	amounts,
});
const { all, any, not, yes, isOneOf, atLeast, lessThan, onOrAfter, before, derived, applies, undecided } = v;

const derivedFacts = v.defineDerived({
	'D.minor': {
		states: 'die Person ist minderjährig',
		denies: 'die Person ist nicht minderjährig',
		condition: any(
			all(not(yes('age.disputed')), lessThan('age', v.amount('age.full'))),
			all(yes('age.disputed'), undecided('Das Alter ist streitig.')),
		),
	},
	'D.insider': {
		states: 'die Person gehört zum Haus',
		denies: 'die Person gehört nicht zum Haus',
		condition: isOneOf('status', ['member', 'staff']),
		source: source('§ 2'),
	},
	'D.safe': {
		states: 'die Person kommt aus einem sicheren Land',
		denies: 'die Person kommt nicht aus einem sicheren Land',
		condition: isOneOf('country', ['c1', 'c35', 'c39']),
	},
	'MEAL-02.excl': {
		states: 'die Person ist ausgeschlossen',
		denies: 'die Person ist nicht ausgeschlossen',
		condition: any(yes('banned'), all(derived('D.safe'), not(derived('D.minor')))),
	},
});

const base = {
	area: 'Essen',
	holder: 'jede Person im Haus',
	modality: 'must',
	effect: 'Die Küche gibt ein Essen aus.',
	authority: 'Küche',
	evidence: ['eine Karte'],
	sources: [source('§ 1')],
	confidence: 'verified',
	lawAsRead: '2026-01-01',
	valid: { from: '2010-01-01' },
} as const;
const title = (de: string) => ({ de, en: de });

const rules = [
	v.rule({
		...base,
		id: 'MEAL-01',
		title: title('Essen'),
		condition: all(yes('hungry'), any(yes('ticket'), derived('D.insider')), not(yes('banned'))),
		valid: { from: '2010-01-01', until: '2024-01-01' },
	}),
	v.rule({
		...base,
		id: 'MEAL-01',
		title: title('Essen'),
		modality: 'should',
		condition: all(yes('hungry'), any(yes('ticket'), derived('D.insider')), not(derived('MEAL-02.excl'))),
		valid: { from: '2024-01-01' },
		deadlines: [
			{
				id: 'MEAL-01.end',
				states: 'Frühestes Ende der Ausgabe.',
				start: 'served',
				length: { months: 3 },
				counts: 'event',
				meaning: 'earliestEnd',
				source: source('§ 3'),
			},
		],
		contested: { states: 'Streitig nach einem Verbot.', when: yes('banned') },
		warnings: [{ states: 'Das Essen kann gekürzt werden.', when: not(yes('ticket')) }],
		changedAfterReading: [{ on: '2026-06-12', states: 'Das Gesetz wurde geändert.' }],
		related: [{ kind: 'alternative', rule: 'CARE-01' }],
	}),
	v.rule({
		...base,
		id: 'MEAL-02',
		title: title('Grundessen'),
		condition: all(yes('hungry'), not(applies('MEAL-01')), not(applies('BAR-01'))),
	}),
	v.rule({
		...base,
		id: 'MEAL-03',
		title: title('Altes Essen'),
		condition: any(
			all(before('arrived', '2020-01-01'), yes('ticket')),
			all(onOrAfter('arrived', '2020-01-01'), yes('ticket')),
		),
	}),
	v.rule({
		...base,
		id: 'BAR-01',
		title: title('Sperre'),
		modality: 'exclusion',
		condition: all(derived('MEAL-02.excl'), atLeast('age', 16), isOneOf('status', ['guest', 'none'])),
	}),
	v.rule({
		...base,
		id: 'CARE-01',
		title: title('Betreuung'),
		modality: 'may',
		condition: any(
			derived('D.minor'),
			all(yes('statement'), lessThan('age', 27), before('served', '2026-01-01')),
		),
	}),
	v.rule({ ...base, id: 'GAP-01', title: title('Bett'), modality: 'gap', condition: yes('hungry') }),
];

const constraints = [
	v.constraint.implies(
		'C-ban',
		'Wer zum Personal gehört, hat kein Hausverbot.',
		isOneOf('status', ['staff']),
		not(yes('banned')),
	),
	v.constraint.implies(
		'C-staff',
		'Personal ist mindestens 16.',
		isOneOf('status', ['staff']),
		atLeast('age', 16),
	),
	v.constraint.implies(
		'C-ticket',
		'Ohne Status gibt es keine Karte.',
		isOneOf('status', ['none']),
		not(yes('ticket')),
	),
	v.constraint.atMostOne('C-one', 'Karte und Hausverbot schließen sich aus.', yes('ticket'), yes('banned')),
	v.constraint.order('C-order', 'Zugestellt wird erst nach der Ankunft.', 'arrived', 'served'),
];

const reforms = [
	v.reform({
		id: 'R1',
		title: { de: 'Essen ohne Karte' },
		demands: ['F-1'],
		sources: [source('Kapitel 1')],
		assumptions: {
			'R1.ban': {
				states: 'Offen ist, ob ein Verbot weiter gilt.',
				settings: { kept: 'das Verbot gilt weiter', dropped: 'das Verbot entfällt' },
				default: 'kept',
			},
		},
		operations: [
			{
				op: 'replaceCondition',
				target: { rule: 'MEAL-01' },
				condition: all(yes('hungry'), not(yes('banned'))),
				under: { 'R1.ban': 'kept' },
			},
			{
				op: 'replaceCondition',
				target: { rule: 'MEAL-01' },
				condition: yes('hungry'),
				under: { 'R1.ban': 'dropped' },
			},
			{ op: 'changeModality', rule: 'MEAL-01', modality: 'must' },
			{ op: 'changeModality', rule: 'GAP-01', modality: 'must' },
		],
	}),
	v.reform({
		id: 'R2',
		title: { de: 'Aussage genügt' },
		demands: [],
		sources: [source('Kapitel 2')],
		assumptions: {},
		operations: [
			{ op: 'addAlternative', target: { rule: 'CARE-01' }, condition: all(yes('statement'), yes('hungry')) },
			{ op: 'addRequirement', target: { derived: 'MEAL-02.excl' }, condition: not(yes('statement')) },
			{ op: 'changeAmount', amount: 'age.full', value: 20, source: source('Kapitel 2') },
			{ op: 'removeRule', rule: 'BAR-01' },
			{
				op: 'addRule',
				rule: v.rule({ ...base, id: 'NEW-01', title: title('Neues'), condition: yes('statement') }),
			},
		],
	}),
	v.reform({
		id: 'R0',
		title: { de: 'Nichts' },
		demands: [],
		sources: [source('Kapitel 0')],
		assumptions: {},
		operations: [],
	}),
];

/** The parts, for tests that spoil one of them. */
export const parts: Law = { facts, derived: derivedFacts, rules, constraints, amounts, reforms };
export const law = defineLaw(parts);
export { v };

function source(paragraph: string) {
	return { type: 'statute', act: 'Hausordnung', paragraph, textReadOn: '2026-01-01' } as const;
}
