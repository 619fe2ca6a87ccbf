import { isUuid, ok, type Result } from '@schutznetz/kernel';
import { readBytes, readCount, readList, readText } from '#lib/server/http/index.ts';

/** What came in under `field` is not what it has to be; the frame of the endpoints answers with 400. */
export class MalformedField extends Error {
	readonly field: string;

	constructor(field: string) {
		super(`malformed: ${field}`);
		this.field = field;
	}
}

/** The fields of a body, each read as what it has to be. */
export class Fields {
	readonly #values: Readonly<Record<string, unknown>>;
	readonly #path: string;

	constructor(value: unknown, path = '') {
		if (typeof value !== 'object' || value === null || Array.isArray(value)) {
			throw new MalformedField(path.slice(0, -1) || 'body');
		}
		this.#values = { ...value };
		this.#path = path;
	}

	/** Whether something stands there: for what may be left out. */
	has(name: string): boolean {
		return this.#values[name] !== undefined;
	}

	text(name: string, mostLength = 1_000): string {
		const value = this.#due(name, readText(this.#values, name));
		if (value.length > mostLength || hasControls(value)) throw this.#malformed(name);
		return value;
	}

	textOrNull(name: string, mostLength?: number): string | null {
		return this.#values[name] === null ? null : this.text(name, mostLength);
	}

	bytes(name: string, dueBytes?: number): Uint8Array {
		return this.#due(name, readBytes(this.#values, name, dueBytes));
	}

	uuid(name: string): string {
		const value = this.text(name);
		if (!isUuid(value)) throw this.#malformed(name);
		return value;
	}

	/** False where it is not there. */
	flag(name: string): boolean {
		const value = this.#values[name] ?? false;
		if (typeof value !== 'boolean') throw this.#malformed(name);
		return value;
	}

	count(name: string): number {
		const value = this.#due(name, readCount(this.#values, name));
		if (value < 1 || value > 2 ** 31 - 1) throw this.#malformed(name);
		return value;
	}

	/** A day of the calendar, 'YYYY-MM-DD'. */
	day(name: string): Temporal.PlainDate {
		const value = this.text(name);
		try {
			if (/^\d{4}-\d{2}-\d{2}$/.test(value)) return Temporal.PlainDate.from(value);
		} catch {
			// No such day.
		}
		throw this.#malformed(name);
	}

	/** A count that may be none. */
	wholeNumber(name: string): number {
		return this.#due(name, readCount(this.#values, name));
	}

	object(name: string): Fields {
		return new Fields(this.#values[name], `${this.#path}${name}.`);
	}

	/** As it came, for a library that checks it itself. */
	json(name: string): object {
		const value = this.#values[name];
		if (typeof value !== 'object' || value === null) throw this.#malformed(name);
		return value;
	}

	list(name: string, mostItems: number): readonly Fields[] {
		const items = this.#due(name, readList<unknown>(this.#values, name, [0, mostItems], ok));
		return items.map((item) => new Fields(item, `${this.#path}${name}.`));
	}

	#due<T>(name: string, read: Result<T, unknown>): T {
		if (!read.ok) throw this.#malformed(name);
		return read.value;
	}

	#malformed(name: string): MalformedField {
		return new MalformedField(this.#path + name);
	}
}

/** What is read here stands on one line; and the database takes no NUL in a text. */
const hasControls = (text: string): boolean => /\p{Cc}/u.test(text);
