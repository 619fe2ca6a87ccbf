import { readFile } from 'node:fs/promises';
import { err, ok, type PlainDate, type Result } from '@schutznetz/kernel';
import { lawDe, migrateFacts, migrationProblemSentence, VOCABULARY_VERSION } from '@schutznetz/law-de';
import { type CaseFacts, factErrorSentence, readFacts } from '@schutznetz/rights';
import { locateJsonError } from './locate-json-error.ts';

/**
 * Reads a fact file: a JSON object keyed by fact names, or one that holds such an object under `facts` and, where its names
 * are older than today's, the version of its vocabulary under `vocabulary`; where none is named it is the first.
 *
 * @param today - what lies after it cannot have happened
 * @returns the case, or German sentences about what is wrong
 */
export async function readCaseFile(
	path: string,
	today: PlainDate,
): Promise<Result<CaseFacts, readonly string[]>> {
	const text = await readText(path);
	if (!text.ok) return text;
	const place = locateJsonError(text.value);
	if (place) {
		const found = place.found === null ? 'endet die Datei zu früh' : `passt „${place.found}“ nicht`;
		return err([
			`„${path}“ ist kein gültiges JSON: In Zeile ${place.line}, Spalte ${place.column} ${found}.`,
		]);
	}
	const form = formIn(JSON.parse(text.value));
	if (!form.ok) return form;
	const { facts, vocabulary } = form.value;
	const migrated = migrateFacts(facts, vocabulary);
	const problems = migrated.ok ? [] : migrated.error;
	// A wrong value or form says the reader of facts better: it names what is due.
	const grave = problems.filter(({ kind }) => kind !== 'removedValue' && kind !== 'notAnObject');
	if (grave.length > 0) return err(grave.map(migrationProblemSentence));
	const read = readFacts(lawDe, migrated.ok ? migrated.value : facts, { asOf: today });
	if (!read.ok) return err(read.error.map(factErrorSentence));
	return problems.length === 0 ? read : err(problems.map(migrationProblemSentence));
}

async function readText(path: string): Promise<Result<string, readonly string[]>> {
	try {
		return ok((await readFile(path, 'utf8')).replace(/^\uFEFF/, ''));
	} catch (error) {
		const code = error instanceof Error && 'code' in error ? String(error.code) : '';
		const why =
			{
				ENOENT: 'Die Datei gibt es nicht',
				EISDIR: 'Das ist ein Ordner, keine Datei',
				EACCES: 'Die Datei darf nicht gelesen werden',
			}[code] ?? `Die Datei lässt sich nicht lesen (${code})`;
		return err([`${why}: „${path}“.`]);
	}
}

interface Form {
	readonly facts: unknown;
	readonly vocabulary: number;
}

/** Names of facts hold a dot, so `facts` can only be the wrapper of a worked case and `vocabulary` its version. */
function formIn(json: unknown): Result<Form, readonly string[]> {
	if (typeof json !== 'object' || json === null || Array.isArray(json))
		return ok({ facts: json, vocabulary: 1 });
	const { vocabulary = 1, ...rest }: { readonly vocabulary?: unknown } = json;
	if (typeof vocabulary !== 'number' || !Number.isInteger(vocabulary)) {
		return err([
			`„vocabulary“ hat den Wert ${JSON.stringify(vocabulary)}; erwartet wird eine ganze Zahl von 1 bis ${VOCABULARY_VERSION}.`,
		]);
	}
	return ok({ facts: 'facts' in rest ? rest.facts : rest, vocabulary });
}
