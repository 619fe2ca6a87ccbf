/**
 * The part of JSON Schema (2020-12, as OpenAPI 3.1 uses it) that describes what is public here. Every schema has
 * its description: the data dictionary, the columns of the tables and the API's document are all made from it.
 */
export interface JsonSchema {
	readonly description: string;
	readonly type?: JsonType | readonly JsonType[];
	readonly enum?: readonly (string | number | boolean | null)[];
	readonly format?: 'date' | 'date-time' | 'uri';
	readonly properties?: Readonly<Record<string, JsonSchema>>;
	readonly required?: readonly string[];
	readonly additionalProperties?: false;
	readonly items?: JsonSchema;
	readonly oneOf?: readonly JsonSchema[];
	readonly minItems?: number;
	readonly maxItems?: number;
}
type JsonType = 'string' | 'number' | 'integer' | 'boolean' | 'object' | 'array' | 'null';

export const text = (description: string): JsonSchema => ({ type: 'string', description });
export const day = (description: string): JsonSchema => ({ type: 'string', format: 'date', description });
export const whole = (description: string): JsonSchema => ({ type: 'integer', description });
export const number = (description: string): JsonSchema => ({ type: 'number', description });
export const yesNo = (description: string): JsonSchema => ({ type: 'boolean', description });
export const oneOf = (values: readonly (string | number)[], description: string): JsonSchema => ({
	type: typeof values[0] === 'number' ? 'integer' : 'string',
	enum: values,
	description,
});
export const list = (items: JsonSchema, description = items.description): JsonSchema => ({
	type: 'array',
	items,
	description,
});

/** An object that has exactly these properties, each of them always. */
export const object = (
	properties: Readonly<Record<string, JsonSchema>>,
	description: string,
): JsonSchema => ({
	type: 'object',
	properties,
	required: Object.keys(properties),
	additionalProperties: false,
	description,
});

/** The same or null, which is said in the schema and never left out. */
export function orNull(schema: JsonSchema): JsonSchema {
	if (schema.oneOf) return { ...schema, oneOf: [...schema.oneOf, { type: 'null', description: 'nichts' }] };
	const types = schema.type === undefined ? [] : [schema.type].flat();
	return { ...schema, type: [...types, 'null'], ...(schema.enum && { enum: [...schema.enum, null] }) };
}
