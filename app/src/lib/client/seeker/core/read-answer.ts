/** The fields of what came as JSON; undefined where it has none. */
export const recordOf = (value: unknown): Readonly<Record<string, unknown>> | undefined =>
	typeof value === 'object' && value !== null ? { ...value } : undefined;

/** All entries, or undefined where one is not what it must be. */
export function listOf<T>(value: unknown, read: (entry: unknown) => T | undefined): T[] | undefined {
	if (!Array.isArray(value)) return undefined;
	const entries = value.map(read).filter((entry) => entry !== undefined);
	return entries.length === value.length ? entries : undefined;
}
