import type { PublicItem } from './public-state.ts';
import type { JsonSchema } from './schema/json-schema.ts';

/** A column of a table, with what it means. */
export interface Column {
	/** The field's path: `title`, `scale.unit`. */
	readonly name: string;
	readonly meaning: string;
	/** As a person reads it: 'Text', 'Tag', 'Liste', … */
	readonly type: string;
	/** What may stand there, where that is a closed list. */
	readonly values: readonly string[];
}
/** What stands in a cell. */
export type Cell = string | number | boolean | null;

const typeNames: Readonly<Record<string, string>> = {
	string: 'Text',
	number: 'Zahl',
	integer: 'ganze Zahl',
	boolean: 'true oder false',
	array: 'Liste',
	object: 'Angaben als JSON',
};

/** The columns of a schema: an object's fields become columns of their own, lists stay one cell. */
export function columnsOf(schema: JsonSchema, path = ''): readonly Column[] {
	const columns = new Map<string, Column>();
	const add = (column: Column): void => {
		const known = columns.get(column.name);
		const values = [...new Set([...(known?.values ?? []), ...column.values])];
		columns.set(column.name, { ...(known ?? column), values });
	};
	const parts = schema.oneOf?.filter(({ properties }) => properties) ?? (schema.properties ? [schema] : []);
	if (parts.length === 0) add(columnOf(path, schema));
	for (const part of parts) {
		for (const [key, property] of Object.entries(part.properties ?? {})) {
			for (const column of columnsOf(property, path === '' ? key : `${path}.${key}`)) add(column);
		}
	}
	return [...columns.values()];
}

function columnOf(name: string, schema: JsonSchema): Column {
	const types = [schema.type ?? []].flat().filter((type) => type !== 'null');
	const named = types.map((type) => (schema.format === 'date' ? 'Tag' : (typeNames[type] ?? type)));
	return {
		name,
		meaning: schema.description,
		type: named.join(' oder '),
		values: [...(schema.enum ?? schema.items?.enum ?? [])].filter((value) => value !== null).map(String),
	};
}

/** The cells of an item, in the order of the columns. Lists of words are joined with ` | `, others stand as JSON. */
export function cellsOf(item: PublicItem, columns: readonly Column[]): readonly Cell[] {
	return columns.map(({ name }) => {
		const value = name
			.split('.')
			.reduce<unknown>((node, key) => (node as Record<string, unknown> | null | undefined)?.[key], item);
		if (value === undefined || value === null) return null;
		if (typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
		const isWords = Array.isArray(value) && value.every((part) => typeof part === 'string');
		return isWords ? value.join(' | ') : JSON.stringify(value);
	});
}
