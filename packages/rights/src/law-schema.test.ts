import { expect, test } from 'vitest';
import { LAW_SCHEMA } from './index.ts';
import { law } from './toy-law.fixture.ts';

type Schema = { readonly [keyword: string]: unknown };

/** The keywords that the schema uses, and no others: an unknown keyword fails the test instead of passing. */
function accepts(schema: Schema, value: unknown): boolean {
	return Object.entries(schema).every(([keyword, due]) => {
		switch (keyword) {
			case '$schema':
			case 'title':
			case '$defs':
				return true;
			case '$ref':
				return accepts((LAW_SCHEMA.$defs as Schema)[String(due).slice('#/$defs/'.length)] as Schema, value);
			case 'anyOf':
				return (due as Schema[]).some((one) => accepts(one, value));
			case 'const':
				return value === due;
			case 'enum':
				return (due as unknown[]).includes(value);
			case 'pattern':
				return new RegExp(String(due)).test(String(value));
			case 'minLength':
				return String(value).length >= Number(due);
			case 'minItems':
				return Array.isArray(value) && value.length >= Number(due);
			case 'items':
				return Array.isArray(value) && value.every((item) => accepts(due as Schema, item));
			case 'required':
				return (due as string[]).every((name) => Object.hasOwn(value as object, name));
			case 'properties':
				return Object.entries(due as Schema).every(
					([name, one]) =>
						!Object.hasOwn(value as object, name) || accepts(one as Schema, (value as Schema)[name]),
				);
			case 'additionalProperties': {
				const named = Object.keys((schema.properties as object | undefined) ?? {});
				const others = Object.entries(value as object).filter(([name]) => !named.includes(name));
				return due === false
					? others.length === 0
					: others.every(([, other]) => accepts(due as Schema, other));
			}
			case 'type':
				if (due === 'array') return Array.isArray(value);
				if (due === 'null') return value === null;
				if (due === 'integer') return Number.isInteger(value);
				return typeof value === due && value !== null && !Array.isArray(value);
			default:
				throw new Error(`the schema uses '${keyword}', which this test does not know`);
		}
	});
}
// `type` goes first in every schema, so that the other keywords see the right kind of value.
const valid = (value: unknown): boolean => accepts(LAW_SCHEMA as Schema, JSON.parse(JSON.stringify(value)));

test('the schema accepts the frozen law', () => {
	expect(valid(law)).toBe(true);
});

test.each([
	['a rule without sources', { rules: law.rules.map((rule) => ({ ...rule, sources: [] })) }],
	['a fact without a question', { facts: { hungry: { ...law.facts.hungry, ask: {} } } }],
	[
		'a condition of an unknown kind',
		{ derived: { a: { states: 'a', denies: 'b', condition: { op: 'xor' } } } },
	],
	['a property that does not exist', { rules: law.rules.map((rule) => ({ ...rule, note: 'a' })) }],
	['a validity that is no day', { rules: law.rules.map((rule) => ({ ...rule, valid: { from: 'today' } })) }],
])('the schema refuses %s', (_, change) => {
	expect(valid({ ...law, ...change })).toBe(false);
});
