import { readFile } from 'node:fs/promises';
import { err, ok, type Result } from '@schutznetz/kernel';
import { factsOfLaterParts, lawDe } from '@schutznetz/law-de';
import { type CaseFacts, factErrorSentence, readFacts } from '@schutznetz/rights';
import { locateJsonError } from './locate-json-error.ts';

/** A case read from a file, and the facts in it whose rules follow in later parts of the law. */
export interface CaseFile {
	readonly facts: CaseFacts;
	readonly withoutEffect: readonly string[];
}

/**
 * Reads a fact file: a JSON object keyed by fact names, or one that holds such an object under `facts`.
 *
 * @returns the case, or German sentences about what is wrong
 */
export async function readCaseFile(path: string): Promise<Result<CaseFile, readonly string[]>> {
	const text = await readText(path);
	if (!text.ok) return text;
	const place = locateJsonError(text.value);
	if (place) {
		const found = place.found === null ? 'endet die Datei zu früh' : `passt „${place.found}“ nicht`;
		return err([
			`„${path}“ ist kein gültiges JSON: In Zeile ${place.line}, Spalte ${place.column} ${found}.`,
		]);
	}
	const json = factsIn(JSON.parse(text.value));
	const everything = { ...lawDe, facts: { ...lawDe.facts, ...factsOfLaterParts } };
	const checked = readFacts(everything, json);
	if (!checked.ok) return err(checked.error.map(factErrorSentence));
	const given = Object.entries(json as object);
	const isLater = (name: string) => Object.hasOwn(factsOfLaterParts, name);
	const read = readFacts(lawDe, Object.fromEntries(given.filter(([name]) => !isLater(name))));
	if (!read.ok) return err(read.error.map(factErrorSentence));
	return ok({ facts: read.value, withoutEffect: given.map(([name]) => name).filter(isLater) });
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

/** Names of facts hold a dot, so `facts` can only be the wrapper of a worked case. */
function factsIn(json: unknown): unknown {
	return typeof json === 'object' && json !== null && 'facts' in json ? json.facts : json;
}
