import { printLaw, type Source } from '@schutznetz/rights';
import { expect, test } from 'vitest';
import { lawDe } from './index.ts';
import { lawOn } from './read-worked-case.fixture.ts';

const law = lawOn('2026-11-21');
const { blocks } = printLaw(law, { title: 'Das Recht', version: '0'.repeat(64) });
const headings = new Set(blocks.flatMap((block) => (block.kind === 'heading' && block.id ? [block.id] : [])));

test('every rule in force and every derived fact has its place', () => {
	expect([...law.rules.keys(), ...law.derived.keys()].filter((name) => !headings.has(name))).toEqual([]);
});

test('rules that are not in force yet are named', () => {
	const text = JSON.stringify(blocks);
	const later = lawDe.rules.filter(({ id }) => !law.rules.has(id));
	expect(later.filter(({ id, title }) => !text.includes(`${id} ${title.de}`))).toEqual([]);
});

test.each([...law.rules.values()].map((rule) => [rule.id, rule] as const))(
	'%s stands beside all its sources, and says that nobody signed it',
	(id, rule) => {
		const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
		const block = blocks[at + 1];
		if (block?.kind !== 'sourced') throw new Error(`${id} has no sources beside it`);
		expect(block.sources).toHaveLength(rule.sources.length);
		for (const [index, source] of rule.sources.entries())
			for (const part of namesIn(source)) expect(block.sources[index]).toContain(part);
		const text = JSON.stringify(block.blocks);
		for (const { source } of rule.deadlines ?? [])
			for (const part of namesIn(source)) expect(text).toContain(part);
		expect(text).toContain('Von niemandem juristisch gezeichnet.');
	},
);

test('every question and every amount is there', () => {
	const text = JSON.stringify(blocks);
	for (const [name, { ask }] of Object.entries(lawDe.facts))
		expect(text).toContain(JSON.stringify(`${ask.de} (${name})`).slice(1, -1));
	for (const { title } of Object.values(lawDe.amounts))
		expect(text).toContain(JSON.stringify(title.de).slice(1, -1));
});

function namesIn(source: Source): readonly string[] {
	if ('act' in source) return [source.act, source.paragraph, source.sentence ?? ''];
	return source.type === 'caseLaw' ? [source.court, source.docket] : [source.body, source.title];
}
