import { createHash } from 'node:crypto';
import {
	type ContentRecord,
	describeContentProblem,
	overlayContent,
	type PublicContent,
	type RawContent,
	readContent,
} from '@schutznetz/plans';
import {
	contentEditsMark,
	type Db,
	findContentRelease,
	readPublicContent,
	readPublished,
} from '../db/index.ts';
import { contentKind } from './load-public-content.ts';

/** The content as it stands in the database, with the hash that names it. */
export interface CurrentContent {
	readonly sha256: string;
	readonly content: PublicContent;
}

// By database: a process that serves one has one entry, and tests with several never mix them.
const held = new WeakMap<Db, CurrentContent & { readonly mark: string }>();

/** The content as the release brought it; undefined before the first load. */
export const storedContent = (db: Db) => readPublicContent(db, contentKind);

/**
 * The public content, with what people edited and published since in its place. It is read and checked once per
 * release and publication and then held in memory: a page costs one look at what names it.
 *
 * @throws when nothing was loaded yet or the database holds what the reader refuses
 */
export async function currentContent(db: Db): Promise<CurrentContent> {
	const mark = `${await findContentRelease(db, contentKind)} ${await contentEditsMark(db)}`;
	const known = held.get(db);
	if (known?.mark === mark) return known;
	const stored = await storedContent(db);
	if (stored === undefined) throw new Error('no public content was loaded: the start loads it');
	const records = [
		...(await readPublished(db, 'plan')),
		...(await readPublished(db, 'demand')),
		...(await readPublished(db, 'recommendation')),
	];
	const raw = overlayContent(stored.raw, fitting(stored.raw, records));
	const read = readContent(raw);
	if (!read.ok) {
		throw new Error(`stored content is broken:\n${read.error.map(describeContentProblem).join('\n')}`);
	}
	const edits = JSON.stringify([raw.plans, raw.demands, raw.recommendations]);
	const isEdited =
		edits !== JSON.stringify([stored.raw.plans, stored.raw.demands, stored.raw.recommendations]);
	const sha256 = isEdited
		? createHash('sha256').update(stored.sha256).update(edits).digest('hex')
		: stored.sha256;
	const current = { mark, sha256, content: read.value };
	held.set(db, current);
	return current;
}

/**
 * Each edit fitted when it was published; a later release may have taken away what it names. Such a one waits for
 * somebody to mend it, and the release's own wording stands meanwhile.
 */
function fitting(raw: RawContent, records: readonly ContentRecord[]): readonly ContentRecord[] {
	if (readContent(overlayContent(raw, records)).ok) return records;
	return records.filter((record) => readContent(overlayContent(raw, [record])).ok);
}
