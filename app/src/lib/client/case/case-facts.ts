/**
 * What was answered, as the engine reads it (`readFacts`), in the order in which it was asked. An unknown answer is
 * an answer too: `{"unknown": "doesNotKnow"}`.
 */
export type Answers = Readonly<Record<string, unknown>>;

/** The same answers with one more, changed in place where it stood; undefined takes it back. */
export function withAnswer(answers: Answers, fact: string, answer: unknown): Answers {
	if (answer !== undefined) return { ...answers, [fact]: answer };
	return Object.fromEntries(Object.entries(answers).filter(([name]) => name !== fact));
}

/** Equal answers, whatever the order of their keys. */
export function isSameAnswer(one: unknown, other: unknown): boolean {
	return canonical(one) === canonical(other);
}

function canonical(value: unknown): string {
	if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'undefined';
	if (Array.isArray(value)) return `[${value.map(canonical).toSorted().join()}]`;
	const entries = Object.entries(value).map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`);
	return `{${entries.toSorted().join()}}`;
}
