import type { RecordBodies, RecordKind } from '../records/index.ts';
import { searchTerms } from './search-terms.ts';

/** What a record is found by: the terms of its heading, which weigh more, and of its other texts. */
export interface RecordTerms {
	readonly heading: string;
	readonly text: string;
}

const headings = ['title', 'name', 'short', 'number', 'article'];

/** The search terms of a record, made when it is published; every text of the body counts, ids too. */
export function recordTerms<Kind extends RecordKind>(kind: Kind, body: RecordBodies[Kind]): RecordTerms {
	const entries = Object.entries(body);
	const textsOf = (isHeading: boolean): string =>
		entries
			.filter(([key]) => headings.includes(key) === isHeading)
			.flatMap(([, value]) => textsIn(value))
			.join('\n');
	return { heading: searchTerms(textsOf(true)), text: searchTerms(`${textsOf(false)}\n${kind}`) };
}

function textsIn(value: unknown): readonly string[] {
	if (typeof value === 'string') return [value];
	if (Array.isArray(value)) return value.flatMap(textsIn);
	if (typeof value === 'object' && value !== null) return Object.values(value).flatMap(textsIn);
	return [];
}
