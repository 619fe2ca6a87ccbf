import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { lawDe } from '@schutznetz/law-de';
import { answerRights, readFacts, resolveLaw } from '@schutznetz/rights';
import { describe, expect, test } from 'vitest';

type FactFile = { readonly asOf: string; readonly facts: Readonly<Record<string, unknown>> };
const read = (path: string): FactFile => JSON.parse(readFileSync(path, 'utf8')) as FactFile;
const root = join(import.meta.dirname, '../../../../..');
const client = read(join(root, 'demo/client.json'));
const cases = join(root, 'packages/law-de/src/cases');

describe('the demo client', () => {
	test('is said to be invented, in the file itself', () => {
		expect(client).toMatchObject({
			label: expect.stringContaining('erfunden'),
			notes: expect.stringContaining('erfunden'),
		});
	});

	test('has facts that the law takes and that do not contradict each other', () => {
		expect(readFacts(lawDe, client.facts)).toMatchObject({ ok: true });
	});

	test('shows something of everything: a right, a bar or none, an open one, a deadline', () => {
		const law = resolveLaw(lawDe, { asOf: Temporal.PlainDate.from(client.asOf) });
		const facts = readFacts(lawDe, client.facts);
		if (!law.ok || !facts.ok) throw new Error('the demo client does not fit the law');
		const answers = answerRights(law.value, facts.value);
		const bedenkfrist = answers.find(({ id }) => id === 'RES-01');
		expect(bedenkfrist).toMatchObject({
			status: 'applies',
			deadlines: expect.arrayContaining([expect.objectContaining({ from: '2027-01-19' })]),
		});
		expect(new Set(answers.map(({ status }) => status))).toEqual(
			new Set(['applies', 'doesNotApply', 'open']),
		);
	});

	test.each(globSync('*.json', { cwd: cases }))('is another person than in %s', (file) => {
		const { facts } = read(join(cases, file));
		const same = (fact: string) => JSON.stringify(facts[fact]) === JSON.stringify(client.facts[fact]);
		// What makes a person recognisable: where from, how old, with which paper, exploited how.
		expect(same('person.country') && facts['person.country'] !== undefined).toBe(false);
		expect(same('person.age') && facts['person.age'] !== undefined).toBe(false);
		expect(facts).not.toEqual(client.facts);
	});
});
