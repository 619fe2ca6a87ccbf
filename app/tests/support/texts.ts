import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

const folder = join(import.meta.dirname, '../../messages/de');
const texts = new Map<string, string>(
	readdirSync(folder).flatMap((file) =>
		Object.entries(JSON.parse(readFileSync(join(folder, file), 'utf8')) as object),
	),
);

/** A German text as it stands on the page, so that a walk goes on when somebody words it better. */
export function german(key: string, values: Readonly<Record<string, string | number>> = {}): string {
	const text = texts.get(key);
	if (text === undefined) throw new Error(`no German text "${key}" in the catalogues`);
	return text.replace(/\{(\w+)\}/g, (_, name: string) => {
		const value = values[name];
		if (value === undefined) throw new Error(`"${key}" needs a value for {${name}}`);
		return String(value);
	});
}
