/** Where a text stops being JSON: line and column, both from 1. */
export interface JsonErrorPlace {
	readonly line: number;
	readonly column: number;
	/** What stands there, or null at the end of the text. */
	readonly found: string | null;
}

/**
 * Finds the first place at which the text cannot go on as JSON; null for a text that is JSON. `JSON.parse` names
 * a place only for some mistakes, so the grammar is walked once more here.
 */
export function locateJsonError(text: string): JsonErrorPlace | null {
	let at = 0;
	const skip = () => {
		while (/[ \t\r\n]/.test(text[at] ?? '')) at++;
	};
	const match = (pattern: RegExp): boolean => {
		pattern.lastIndex = at;
		const found = pattern.exec(text)?.[0];
		if (found === undefined) return false;
		at += found.length;
		return true;
	};
	const value = (): boolean => {
		skip();
		if (text[at] === '{') return list('}', () => match(STRING) && match(/[ \t\r\n]*:/y) && value());
		if (text[at] === '[') return list(']', value);
		return (
			match(STRING) || match(/-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y) || match(/true|false|null/y)
		);
	};
	const list = (end: string, entry: () => boolean): boolean => {
		at++;
		skip();
		if (text[at] === end) {
			at++;
			return true;
		}
		for (;;) {
			skip();
			if (!entry()) return false;
			skip();
			if (text[at] === end) {
				at++;
				return true;
			}
			if (text[at] !== ',') return false;
			at++;
		}
	};
	const good = value();
	skip();
	if (good && at === text.length) return null;
	const before = text.slice(0, at).split('\n');
	return {
		line: before.length,
		column: (before.at(-1) ?? '').length + 1,
		found: at < text.length ? (text.slice(at).match(/^\S+?(?=[\s,:{}[\]]|$)|^./s)?.[0] ?? null) : null,
	};
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: JSON forbids exactly these characters inside a string.
const STRING = /"(?:[^"\\\u0000-\u001f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"/y;
