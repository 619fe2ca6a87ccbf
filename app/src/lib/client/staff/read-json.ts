/** Reads one value out of JSON: the value as it must be, or `unread`. */
export type Read<T> = (json: unknown) => T | typeof unread;
/** What a reader makes of anything else. */
export const unread: unique symbol = Symbol('not as it must be');
/** What a reader gives. */
export type Reading<R> = R extends Read<infer T> ? T : never;

export const text: Read<string> = (json) => (typeof json === 'string' ? json : unread);
export const flag: Read<boolean> = (json) => (typeof json === 'boolean' ? json : unread);
export const count: Read<number> = (json) =>
	typeof json === 'number' && Number.isSafeInteger(json) && json >= 0 ? json : unread;
/** Whatever came is not looked at. */
export const nothing: Read<null> = () => null;

export const oneOf =
	<const T extends string>(...values: readonly T[]): Read<T> =>
	(json) =>
		values.find((value) => value === json) ?? unread;

export const orNull =
	<T>(read: Read<T>): Read<T | null> =>
	(json) =>
		json === null ? null : read(json);

export const listOf =
	<T>(read: Read<T>): Read<readonly T[]> =>
	(json) => {
		if (!Array.isArray(json)) return unread;
		const values: T[] = [];
		for (const one of json) {
			const value = read(one);
			if (value === unread) return unread;
			values.push(value);
		}
		return values;
	};

type Fields<Readers> = { readonly [Name in keyof Readers]: Reading<Readers[Name]> };

/** An object with at least these fields; others are left out. */
export const shape =
	<Readers extends Readonly<Record<string, Read<unknown>>>>(readers: Readers): Read<Fields<Readers>> =>
	(json) => {
		if (typeof json !== 'object' || json === null) return unread;
		const values: Record<string, unknown> = {};
		for (const [name, read] of Object.entries(readers)) {
			const value = read((json as Readonly<Record<string, unknown>>)[name]);
			if (value === unread) return unread;
			values[name] = value;
		}
		return values as Fields<Readers>;
	};
