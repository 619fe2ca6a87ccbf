import { expect, test } from 'vitest';
import { type PrintedBlock, printedLawHtml, printLaw, resolveLaw } from './index.ts';
import { law } from './toy-law.fixture.ts';

function lawOn(day: string) {
	const resolved = resolveLaw(law, { asOf: Temporal.PlainDate.from(day) });
	if (!resolved.ok) throw new Error(JSON.stringify(resolved.error));
	return resolved.value;
}
const choices = { title: 'Spielrecht <1>', version: 'abcdef0123456789' };
const flat = (blocks: readonly PrintedBlock[]): readonly PrintedBlock[] =>
	blocks.flatMap((block) => (block.kind === 'sourced' ? [block, ...flat(block.blocks)] : [block]));

test('every part is there: rules by area, derived facts, amounts, questions, signatures', () => {
	const resolved = lawOn('2026-11-21');
	const { blocks } = printLaw(resolved, choices);
	const ids = blocks.flatMap((block) => (block.kind === 'heading' && block.id ? [block.id] : []));
	expect(ids).toEqual(
		[...resolved.rules.keys(), ...resolved.derived.keys()].toSorted(
			(a, b) => ids.indexOf(a) - ids.indexOf(b),
		),
	);
	const text = JSON.stringify(blocks);
	for (const { ask } of Object.values(law.facts)) expect(text).toContain(ask.de);
	for (const { title } of Object.values(law.amounts)) expect(text).toContain(title.de);
	for (const { id, title } of law.reforms) expect(text).toContain(`${id} ${title.de}`);
	const areas = new Set([...resolved.rules.values()].map(({ area }) => area));
	expect(blocks.filter(({ kind }) => kind === 'signature')).toHaveLength(areas.size + 1);
});

test('a rule says who checked it, or that nobody did', () => {
	const resolved = lawOn('2026-11-21');
	const [first = '', second = ''] = resolved.rules.keys();
	const { blocks } = printLaw(resolved, {
		...choices,
		checksOf: (rule) => (rule === first ? ['Von A. Muster, Anwältin, am 20. November 2026.'] : []),
	});
	const of = (id: string) => {
		const at = blocks.findIndex((block) => block.kind === 'heading' && block.id === id);
		return JSON.stringify(blocks[at + 1]);
	};
	expect(of(first)).toContain('Von A. Muster');
	expect(of(first)).not.toContain('Von niemandem');
	expect(of(second)).toContain('Von niemandem juristisch gezeichnet.');
});

test('another day is told in sentences, and a quiet time as well', () => {
	const after = lawOn('2026-11-21');
	const told = (day: string) =>
		JSON.stringify(printLaw(after, { ...choices, comparedWith: lawOn(day) }).blocks);
	expect(told('2026-11-20')).toContain('Keine hinterlegte Regel und kein Betrag ändert sich.');
	const first = law.rules.map(({ valid }) => valid.from).sort()[0] ?? '';
	const before = Temporal.PlainDate.from(first).subtract({ days: 1 }).toString();
	expect(flat(printLaw(after, { ...choices, comparedWith: lawOn(before) }).blocks)).toContainEqual({
		kind: 'list',
		label: expect.stringContaining([...after.rules.keys()][0] ?? ''),
		items: ['Die Regel kommt hinzu.'],
	});
});

test('the page carries itself, shows every text as text, and says on each sheet that it is unsigned', () => {
	const html = printedLawHtml(printLaw(lawOn('2026-11-21'), choices));
	expect(html).toContain('<h1>Spielrecht &lt;1&gt;</h1>');
	expect(html).not.toMatch(/<script|<link|<img|src=|url\(|@import/);
	expect(html).toMatch(
		/@page \{ @top-center \{ content: "Ungezeichnet · Recht am 21\. November 2026 · Fassung abcdef012345"/,
	);
});
