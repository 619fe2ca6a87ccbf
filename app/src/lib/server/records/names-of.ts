import { recordKinds, recordTitle } from '@schutznetz/plans/records';
import { bundledStatistics } from '@schutznetz/plans/statistics';
import { type Db, inOrganisation } from '../db/index.ts';
import { readNewestOf } from '../db/monitor/versions.ts';
import { currentContent } from '../plans/index.ts';
import type { Editor } from './editor.ts';

// What an id looks like: 'muster-1-z1', 'F2.1', 'MH1-03'.
const idPattern = /^[A-Za-z]+[A-Za-z0-9]*([.-][A-Za-z0-9]+)*$/;

/**
 * What the ids inside some bodies are called, drafts among them: people confirm a measure or a demand, not an id.
 * An id that nothing is called by is left out.
 */
export async function namesOf(
	db: Db,
	editor: Pick<Editor, 'organisationId'>,
	bodies: readonly unknown[],
): Promise<ReadonlyMap<string, string>> {
	const ids = new Set<string>();
	for (const body of bodies) collect(body, ids);
	const keys = [...ids].flatMap((id) => recordKinds.map((kind) => ({ kind, id })));
	const [{ content }, rows] = await Promise.all([
		currentContent(db),
		inOrganisation(db, editor.organisationId, (tx) => readNewestOf(tx, keys)),
	]);
	const names = new Map<string, string>();
	for (const { id, subject } of content.statements) if (ids.has(id)) names.set(id, `${id} ${subject}`);
	for (const { id, title } of bundledStatistics.series) if (ids.has(id)) names.set(id, title);
	for (const { kind, id, body, publicBody } of rows) {
		// What a link is called is made of ids itself.
		if (kind !== 'link') names.set(id, recordTitle(kind, id, body ?? publicBody));
	}
	return names;
}

function collect(value: unknown, into: Set<string>): void {
	if (typeof value === 'string') {
		if (value.length <= 120 && idPattern.test(value)) into.add(value);
	} else if (typeof value === 'object' && value !== null) {
		for (const part of Object.values(value)) collect(part, into);
	}
}
