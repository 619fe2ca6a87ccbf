import type { JsonSchema } from '../schema/json-schema.ts';

const kinds: Readonly<Record<string, (value: unknown) => boolean>> = {
	string: (value) => typeof value === 'string',
	number: (value) => typeof value === 'number',
	integer: (value) => Number.isInteger(value),
	boolean: (value) => typeof value === 'boolean',
	object: (value) => typeof value === 'object' && value !== null && !Array.isArray(value),
	array: (value) => Array.isArray(value),
	null: (value) => value === null,
};
type Referring = JsonSchema & { readonly $ref?: string };

/**
 * Where a value breaks a schema, one line each; for tests, which read what the API says against its own document.
 *
 * @param root - where `$ref` points into; the schema itself unless told
 */
export function schemaProblems(
	schema: Referring,
	value: unknown,
	root: unknown = schema,
	at = '$',
): string[] {
	if (schema.$ref !== undefined) {
		const path = schema.$ref.replace(/^#\//, '').split('/');
		const target = path.reduce<unknown>((node, key) => (node as Record<string, unknown>)?.[key], root);
		if (target === undefined) return [`${at}: ${schema.$ref} leads nowhere`];
		return schemaProblems(target as Referring, value, root, at);
	}
	if (schema.oneOf) {
		const fits = schema.oneOf.filter((one) => schemaProblems(one, value, root, at).length === 0).length;
		return fits === 1 ? [] : [`${at}: fits ${fits} of ${schema.oneOf.length} shapes`];
	}
	const problems: string[] = [];
	const types = schema.type === undefined ? [] : [schema.type].flat();
	if (types.length > 0 && !types.some((type) => kinds[type]?.(value))) {
		return [`${at}: ${JSON.stringify(value)?.slice(0, 60)} is no ${types.join(' or ')}`];
	}
	if (schema.enum && !schema.enum.includes(value as never)) {
		problems.push(`${at}: ${JSON.stringify(value)} is none of ${schema.enum.join(', ')}`);
	}
	if (typeof value === 'string' && schema.format === 'date' && !/^\d{4}-\d\d-\d\d$/.test(value)) {
		problems.push(`${at}: ${value} is no day`);
	}
	if (Array.isArray(value)) {
		if (value.length < (schema.minItems ?? 0) || value.length > (schema.maxItems ?? Number.POSITIVE_INFINITY))
			problems.push(`${at}: has ${value.length} entries`);
		const items = schema.items;
		if (items) {
			const found = value.map((item, index) => schemaProblems(items, item, root, `${at}[${index}]`));
			problems.push(...found.flat());
		}
	} else if (kinds.object?.(value)) {
		const own = value as Readonly<Record<string, unknown>>;
		for (const key of schema.required ?? []) if (!(key in own)) problems.push(`${at}.${key}: missing`);
		for (const [key, item] of Object.entries(own)) {
			const property = schema.properties?.[key];
			if (property) problems.push(...schemaProblems(property, item, root, `${at}.${key}`));
			else if (schema.additionalProperties === false) problems.push(`${at}.${key}: not described`);
		}
	}
	return problems;
}
