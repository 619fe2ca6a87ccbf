import { describeContentProblem, type PublicContent, readContent } from '@schutznetz/plans';
import { type Db, findContentRelease, readPublicContent } from '../db/index.ts';
import { contentKind } from './load-public-content.ts';

/** The content as it stands in the database, with the hash that names it. */
export interface CurrentContent {
	readonly sha256: string;
	readonly content: PublicContent;
}

let held: CurrentContent | undefined;

/**
 * The public content. It is read and checked once per release and then held in memory: a page costs one look
 * at the release's hash.
 *
 * @throws when nothing was loaded yet or the database holds what the reader refuses
 */
export async function currentContent(db: Db): Promise<CurrentContent> {
	const sha256 = await findContentRelease(db, contentKind);
	if (held !== undefined && held.sha256 === sha256) return held;
	const stored = await readPublicContent(db, contentKind);
	if (stored === undefined) throw new Error('no public content was loaded: the start loads it');
	const read = readContent(stored.raw);
	if (!read.ok) {
		throw new Error(`stored content is broken:\n${read.error.map(describeContentProblem).join('\n')}`);
	}
	held = { sha256: stored.sha256, content: read.value };
	return held;
}
