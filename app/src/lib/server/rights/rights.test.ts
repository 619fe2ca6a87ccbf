import { lawDe } from '@schutznetz/law-de';
import { describe, expect, test } from 'vitest';
import { findRight } from './find-right.ts';
import { lawDocument, lawDocumentSchema } from './law-document.ts';
import { listRights } from './list-rights.ts';
import { reformsOfRights } from './reforms-of-rights.ts';

const today = Temporal.PlainDate.from('2026-11-21');
const list = (query: string, locale: 'de' | 'en' = 'de') =>
	listRights(new URLSearchParams(query), locale, today);
const page = (id: string, query = '', locale: 'de' | 'en' = 'de') => {
	const found = findRight(id, new URLSearchParams(query), locale, today);
	if (!found.ok) throw new Error(`no right '${id}'`);
	return found.value;
};
const ids = (query: string) => list(query).areas.flatMap(({ rights }) => rights.map(({ id }) => id));

describe('the list', () => {
	test('has every rule in force today, once, by area', () => {
		const all = ids('');
		expect(all.length).toBe(list('').total);
		expect(new Set(all).size).toBe(all.length);
		expect(all).toContain('RES-01');
	});

	test.each([
		'bedenkfrist',
		'BEDENK- UND',
		'§ 59 Abs. 7',
		'§59',
		'res-01',
		'reflection',
		'Frist Ausländerbehörde',
	])('finds the reflection period by "%s"', (word) => {
		expect(ids(new URLSearchParams({ suche: word }).toString())).toContain('RES-01');
	});

	test('every option finds as many as it says', () => {
		const { options } = list('');
		for (const [name, all] of [
			['bereich', options.areas],
			['art', options.modalities],
			['stand', options.states],
		] as const)
			for (const { value, count } of all)
				expect(ids(new URLSearchParams({ [name]: value }).toString()).length, `${name}=${value}`).toBe(count);
	});

	test('says what of the address names nothing, and finds nothing without a word of no', () => {
		expect(list('bereich=Steuern&art=gar').leftOut).toEqual(['bereich=Steuern', 'art=gar']);
		expect(list('bereich=Steuern').found).toBe(list('').total);
		expect(list('suche=gibtesnicht').found).toBe(0);
	});

	test('easy language and English keep their own words', () => {
		const right = (of: ReturnType<typeof list>) =>
			of.areas.flatMap(({ rights }) => rights).find(({ id }) => id === 'RES-01');
		expect(list('sprache=einfach').reading).toBe('easy');
		expect(right(list('', 'en'))?.title).toEqual({ text: 'Reflection and recovery period', lang: 'en' });
		expect(list('sprache=einfach', 'en').reading).toBe('en');
	});
});

describe('what is dangerous or no right', () => {
	const cards = new Map(list('').areas.flatMap(({ rights }) => rights.map((right) => [right.id, right])));

	test.each(['LAB-01', 'LAB-04', 'LAB-05'])('%s warns of a control, in the list and on its page', (id) => {
		expect(cards.get(id)?.whoLearns).toBe('control');
		expect(page(id).whoLearns).toBe('control');
	});

	test.each(['RES-03', 'RES-06', 'RES-36b', 'SUB-01', 'SUB-13', 'LAB-02', 'LAB-03', 'RES-09'])(
		'%s says that it is no right of the person',
		(id) => {
			expect(cards.get(id)?.isRight).toBe(false);
			expect(page(id).isRight).toBe(false);
		},
	);

	test('a right is one', () => {
		expect(cards.get('CRIM-02')?.isRight).toBe(true);
		expect(page('MIN-01')).toMatchObject({ isRight: true, whoLearns: 'publicBody' });
	});
});

describe('the page of a right', () => {
	test.each(lawDe.rules.filter(({ valid }) => valid.from <= '2026-11-21').map(({ id }) => [id]))(
		'%s says its conditions, sources and what is uncertain',
		(id) => {
			const right = page(id);
			const rule = lawDe.rules.find((one) => one.id === id);
			expect(right.conditions.length).toBeGreaterThan(0);
			expect(right.sources.length).toBe(rule?.sources.length);
			expect(right.effect).toMatch(/\.$/);
			expect(right.versions.some(({ isShown }) => isShown)).toBe(true);
			expect(right.changes.length).toBe(rule?.changedAfterReading?.length ?? 0);
		},
	);

	test('names the reforms that would change it, with their demands, reckoned once a day', async () => {
		const reforms = await reformsOfRights(today);
		const found = findRight('RES-01', new URLSearchParams(), 'de', today, { reforms });
		expect(found.ok && found.value.reforms.find(({ id }) => id === 'R2c')?.demands).toContain('F2.3');
		expect(await reformsOfRights(today)).toBe(reforms);
	});

	test('lets others be answered while the reforms are compared', async () => {
		const another = Temporal.PlainDate.from('2026-11-22');
		let turns = 0;
		const meanwhile = setInterval(() => turns++, 0);
		const reforms = await reformsOfRights(another);
		clearInterval(meanwhile);
		expect(reforms.size).toBeGreaterThan(0);
		expect(turns).toBeGreaterThan(5);
	});

	test('says what helps to read it and what of the law is no rule', () => {
		const { aids } = page('RES-01');
		expect(aids.map(({ id }) => id)).toEqual(expect.arrayContaining(['INT-01', 'INT-03']));
		expect(aids.every(({ certainty }) => certainty.includes('nicht'))).toBe(true);
		expect(page('COMP-12').limits.length).toBe(1);
		expect(page('CRIM-04').limits).toEqual([]);
	});

	test('is found however its name is written, and the nearest one where there is none', () => {
		expect(page('res-01').id).toBe('RES-01');
		const missing = findRight('RES-1', new URLSearchParams(), 'de', today);
		expect(missing).toMatchObject({ ok: false, error: { kind: 'unknownRight' } });
		expect(!missing.ok && missing.error.nearest).toMatch(/^RES-/);
	});
});

type Schema = { readonly [keyword: string]: unknown };

/** Where a value breaks its schema, by path; a keyword that is not known here fails the test instead of passing. */
function faults(root: Schema, schema: Schema, value: unknown, path = ''): string[] {
	const defs = root.$defs as Record<string, Schema>;
	const isObject = typeof value === 'object' && value !== null && !Array.isArray(value);
	const fields = isObject ? Object.entries(value) : [];
	const properties = (schema.properties ?? {}) as Record<string, Schema>;
	return Object.entries(schema).flatMap(([keyword, due]): string[] => {
		const fault = (isRight: boolean) => (isRight ? [] : [`${path}: ${keyword}`]);
		switch (keyword) {
			case '$schema':
			case '$defs':
			case 'title':
			case 'properties':
				return [];
			case '$ref':
				return faults(root, defs[String(due).slice('#/$defs/'.length)] ?? { unknown: true }, value, path);
			case 'anyOf':
				return fault((due as Schema[]).some((one) => faults(root, one, value, path).length === 0));
			case 'type':
				if (due === 'integer') return fault(Number.isInteger(value));
				if (due === 'array') return fault(Array.isArray(value));
				if (due === 'null') return fault(value === null);
				return fault(due === 'object' ? isObject : typeof value === due);
			case 'const':
				return fault(value === due);
			case 'enum':
				return fault((due as unknown[]).includes(value));
			case 'pattern':
				return fault(new RegExp(String(due)).test(String(value)));
			case 'minLength':
				return fault(String(value).length >= Number(due));
			case 'minItems':
				return fault(Array.isArray(value) && value.length >= Number(due));
			case 'items':
				return Array.isArray(value)
					? value.flatMap((item, at) => faults(root, due as Schema, item, `${path}/${at}`))
					: [];
			case 'required':
				return fault((due as string[]).every((name) => fields.some(([field]) => field === name)));
			case 'additionalProperties':
				return fields.flatMap(([name, field]) => {
					const own = properties[name] ?? (due === false ? undefined : (due as Schema));
					return own ? faults(root, own, field, `${path}/${name}`) : [`${path}/${name}: not foreseen`];
				});
			default:
				return [`${path}: unknown keyword ${keyword}`];
		}
	});
}

test('the law as data keeps to its schema, and says what it is not', () => {
	const written = JSON.parse(lawDocument()) as object;
	const schema = JSON.parse(lawDocumentSchema()) as Schema;
	expect(faults(schema, schema, written)).toEqual([]);
	expect(faults(schema, schema, { ...written, law: {} })).toEqual(['/law: required']);
	expect(faults(schema, schema, { ...written, more: 1 })).toEqual(['/more: not foreseen']);
	expect(JSON.stringify(written)).toContain('keine Prüfung eines Einzelfalls');
});

test('what was recorded after the rule was written down warns, and names who checked', () => {
	const signed = {
		checkedBy: 'A. Muster',
		checkedAs: 'Rechtsanwältin',
		checkedOn: '2026-11-20',
		textDay: '2026-11-19',
	};
	const change = { on: '2026-11-01', states: 'Erfundene Änderung.' };
	const recorded = new Map([['CRIM-04', { signed, changes: [change] }]]);
	const found = findRight('CRIM-04', new URLSearchParams(), 'de', today, { recorded });
	expect(found.ok && found.value).toMatchObject({ signed, changes: [change] });
	expect(page('CRIM-04')).toMatchObject({ signed: null, changes: [] });
	const changed = listRights(new URLSearchParams('stand=changed'), 'de', today, recorded);
	expect(changed.areas.flatMap(({ rights }) => rights.map(({ id }) => id))).toContain('CRIM-04');
	expect(ids('stand=changed')).not.toContain('CRIM-04');
});
