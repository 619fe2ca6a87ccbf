import { type Fact, readFacts } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';
import { lawDe } from '../index.ts';

const facts = Object.entries(lawDe.facts);

/** The subjects of a talk. */
const subjects = [
	'Person',
	'Hinweise',
	'Tat',
	'Sicherheit',
	'Gesundheit',
	'Lebensunterhalt',
	'Arbeit und Lohn',
	'Strafverfahren',
	'Entschädigung',
	'Familie und Kinder',
	'Kind',
	'Schule und Ausbildung',
	'Unterkunft',
	'Aufenthalt',
	'Asyl',
	'EU-Freizügigkeit',
	'Behörden',
	'Beratungsstelle',
];

/** Words that make a story of somebody's life, blame the person or name her by what was done to her. */
const forbidden =
	/sklav|opfer|hölle|brutal|grausam|martyrium|schicksal|albtraum|horror|schrecklich|illegale[nr]?\b|\b(slave|victim|brutal|horrific|nightmare|illegals|prostitutes?|pimps?)\b/i;
/** Terms of the law that nobody has to know; the names of papers stay, for they stand on the paper. */
const legalTerms =
	/\b(vollziehbar|Tatbestand|Nebenklage|Vergehen|Verbrechen|rechtskräftig|Unionsbürger|drittstaat|Sorgeberechtigt|Inobhutnahme|zumutbar|Einziehung|Identität ist|StGB|StPO|SGB|AsylG|AufenthG)/i;

const textsOf = (fact: Fact) => {
	const { easy = '', en = '' } = fact.ask;
	return { de: fact.ask.de, easy, en };
};
const clausesOf = (fact: Fact) => (fact.type === 'yesNo' ? [fact.states, fact.denies] : [fact.noun]);
const sentences = (text: string) => text.split(/(?<=[.?!])\s+/);
const words = (sentence: string) => sentence.split(/\s+/).filter((word) => /[\p{L}\d]/u.test(word));

describe.each(facts)('%s', (_, fact) => {
	test('is asked in German, in easy German and in English, under a known subject', () => {
		const { de, easy, en } = textsOf(fact);
		expect(de).toMatch(/^[A-ZÄÖÜ„].*\?$/);
		expect(easy).toMatch(/^[A-ZÄÖÜ„].*[?.]$/);
		expect(easy).toContain('?');
		expect(en).toMatch(/^[A-Z].*\?$|^[A-Z].*\? Roughly is enough\.$|^[A-Z].*\? Either answer is fine\.$/);
		expect(subjects).toContain(fact.subject);
		expect(clausesOf(fact).join(' ')).not.toMatch(/ist mit (Ja|Nein)/);
	});

	test('has easy sentences of at most 15 words, without terms of the law', () => {
		const { easy } = textsOf(fact);
		for (const sentence of sentences(easy)) expect(words(sentence).length, sentence).toBeLessThanOrEqual(15);
		expect(easy).not.toMatch(legalTerms);
	});

	test('speaks of nobody as a story', () => {
		for (const text of [...Object.values(textsOf(fact)), ...clausesOf(fact)])
			expect(text).not.toMatch(forbidden);
	});
});

const choices = facts.flatMap(([name, fact]) => (fact.type === 'choice' ? [[name, fact] as const] : []));
test.each(choices)('every value of %s has a label of its own in easy German and in English', (_, fact) => {
	const { labels = {} } = fact;
	expect(Object.keys(labels).toSorted()).toEqual(Object.keys(fact.values).toSorted());
	for (const [language, of] of [
		['easy', Object.values(labels).map((label) => label?.easy)],
		['en', Object.values(labels).map((label) => label?.en)],
	] as const) {
		expect(new Set(of).size, language).toBe(of.length);
		for (const label of of) expect(label).toMatch(/^\S.*[^.?]$/);
	}
});

test.each([
	['question', (fact: Fact) => [fact.ask.de]],
	['easy question', (fact: Fact) => [textsOf(fact).easy]],
	['English question', (fact: Fact) => [textsOf(fact).en]],
	['clause', clausesOf],
] as const)('no %s stands twice', (_, of) => {
	const all = facts.flatMap(([, fact]) => of(fact));
	expect(all.filter((text, at) => all.indexOf(text) !== at)).toEqual([]);
});

test('what was done to somebody is heavy to speak of; what she is reproached with is never asked', () => {
	const burdens = new Map(facts.map(([name, { burden }]) => [name, burden]));
	for (const name of ['case.offence_232a', 'case.offence_sexual', 'comp.physical_attack', 'gbv.suffered'])
		expect(burdens.get(name), name).toBe(3);
	for (const [name, { ask, burden }] of facts)
		if (/^Wirft die Behörde|^Läuft gegen die Person/.test(ask.de) || name.startsWith('coerced.'))
			expect(burden, name).toBe('never');
});

/** Days that may lie ahead. */
const ahead = ['benefits.bridging_start_date', 'residence.valid_until'];

test('every other day has happened, so a later one is refused by name', () => {
	const days = facts.flatMap(([name, fact]) => (fact.type === 'calendarDay' ? [[name, fact] as const] : []));
	expect(days.flatMap(([name, { past }]) => (past ? [] : [name])).toSorted()).toEqual(ahead);
	const asOf = Temporal.PlainDate.from('2026-11-21');
	const read = readFacts(lawDe, Object.fromEntries(days.map(([name]) => [name, '2027-02-03'])), { asOf });
	const refused = days.length - ahead.length;
	expect(!read.ok && read.error.filter(({ kind }) => kind === 'dayAfterAsking')).toHaveLength(refused);
});

test('no day of somebody’s life lies before her birth', () => {
	const asOf = Temporal.PlainDate.from('2026-11-21');
	const read = readFacts(lawDe, { 'person.age': 16, 'case.last_act_date': '2001-05-05' }, { asOf });
	expect(!read.ok && read.error).toMatchObject([{ kind: 'dayBeforeBirth', fact: 'case.last_act_date' }]);
});
