import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { inventedMeasure } from '@schutznetz/plans/invented';
import { recordTerms, searchQuery, searchTerms } from '@schutznetz/plans/terms';
import { sql } from 'kysely';
import type { Db } from '../../app/src/lib/server/db/index.ts';

type Pair = { readonly written: string; readonly asked: string };
const listPath = join(import.meta.dirname, '../../packages/plans/src/terms/compound-terms.json');

/** How many written compounds are found by a part, beside PostgreSQL's own German dictionary. */
export interface Recall {
	readonly base: number;
	readonly found: number;
	readonly percent: number;
	readonly foundByGermanDictionary: number;
	readonly missed: readonly string[];
}

/** The half of the list of compounds that the splitter was not tuned on, or the other. */
export async function compoundRecall(db: Db, half: 'seen' | 'unseen'): Promise<Recall> {
	const pairs = (JSON.parse(readFileSync(listPath, 'utf8')) as Record<typeof half, readonly Pair[]>)[half];
	const results = [];
	for (const { written, asked } of pairs) {
		const ours = await matches(db, searchTerms(`Erfunden: ${written} im Text`), searchQuery(asked).tsquery);
		const { rows } = await sql<{ hit: boolean }>`SELECT to_tsvector('german', ${written})
			@@ plainto_tsquery('german', ${asked}) AS hit`.execute(db);
		results.push({ name: `${asked} in ${written}`, ours, german: rows[0]?.hit === true });
	}
	const found = results.filter(({ ours }) => ours).length;
	return {
		base: pairs.length,
		found,
		percent: Number(((100 * found) / pairs.length).toFixed(1)),
		foundByGermanDictionary: results.filter(({ german }) => german).length,
		missed: results.filter(({ ours }) => !ours).map(({ name }) => name),
	};
}

const acts = ['AufenthG', 'StGB'] as const;
const numbers = ['2', '23', '25', '32', '59', '132', '232', '232a', '325'] as const;
const parts = [null, '3', '4a', '7'] as const;
type Paragraph = { readonly act: string; readonly number: string; readonly part: string | null };
const paragraphs: readonly Paragraph[] = acts.flatMap((act) =>
	numbers.flatMap((number) => parts.map((part) => ({ act, number, part }))),
);
const written = ({ act, number, part }: Paragraph): string =>
	`§ ${number}${part === null ? '' : ` Abs. ${part}`} ${act}`;

/** Every paragraph is asked of every other: a match is right where act and number are the same and the asked part, if any, too. */
export async function paragraphMatches(
	db: Db,
): Promise<{ readonly pairs: number; readonly falseMatches: number; readonly missed: number }> {
	let falseMatches = 0;
	let missed = 0;
	for (const text of paragraphs) {
		const measure = inventedMeasure({
			at: 1,
			number: '1',
			title: 'Erfunden',
			text: `Nach ${written(text)} gilt es.`,
		});
		const { heading, text: terms } = recordTerms('measure', measure);
		for (const asked of paragraphs) {
			const isRight =
				asked.act === text.act &&
				asked.number === text.number &&
				(asked.part === null || asked.part === text.part);
			const isFound = await matches(db, `${heading} ${terms}`, searchQuery(written(asked)).tsquery);
			if (isFound && !isRight) falseMatches += 1;
			if (!isFound && isRight) missed += 1;
		}
	}
	return { pairs: paragraphs.length ** 2, falseMatches, missed };
}

async function matches(db: Db, terms: string, query: string): Promise<boolean> {
	const { rows } = await sql<{ hit: boolean }>`SELECT to_tsvector('simple', ${terms})
		@@ to_tsquery('simple', ${query}) AS hit`.execute(db);
	return rows[0]?.hit === true;
}
