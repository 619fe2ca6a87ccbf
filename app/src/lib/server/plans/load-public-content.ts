import { createHash } from 'node:crypto';
import {
	bundledContent,
	contentRecords,
	describeContentProblem,
	type RawContent,
	readContent,
} from '@schutznetz/plans';
import { releasedRecords } from '@schutznetz/plans/released-records';
import {
	type Db,
	findContentRelease,
	lockContentReleases,
	recordContentRelease,
	releaseRecords,
	replacePublicContent,
} from '../db/index.ts';

/** Under which name the monitor's content is recorded as loaded. */
export const contentKind = 'monitor';
/** Under which name the records of the release are. */
const recordsKind = 'monitor-records';

// Raise it when the same content has to be written differently: the hash changes, so the next start reloads.
const loaderVersion = 1;

/** The SHA-256 by which a load is recognised, in hexadecimal. */
export function hashOfContent(raw: RawContent): string {
	return hashOf({ loaderVersion, raw });
}

const hashOf = (value: object): string => createHash('sha256').update(JSON.stringify(value)).digest('hex');

/**
 * Brings the public content of this version into the database, in one transaction, and the records of the release,
 * where people go on editing them; does nothing where exactly this content stands there already.
 *
 * @param db - as the owner: the serving role may read the content only
 * @throws when the content that this version brings is broken, which its own tests forbid
 */
export async function loadPublicContent(
	db: Db,
	raw: RawContent = bundledContent,
): Promise<{ loaded: boolean; sha256: string }> {
	const content = await loadContent(db, raw);
	await loadRecords(db, raw);
	return content;
}

async function loadContent(db: Db, raw: RawContent): Promise<{ loaded: boolean; sha256: string }> {
	const sha256 = hashOfContent(raw);
	if ((await findContentRelease(db, contentKind)) === sha256) return { loaded: false, sha256 };
	const read = readContent(raw);
	if (!read.ok) {
		throw new Error(`public content is broken:\n${read.error.map(describeContentProblem).join('\n')}`);
	}
	return db.transaction().execute(async (tx) => {
		await lockContentReleases(tx);
		// Another process that starts at the same time may have been first.
		if ((await findContentRelease(tx, contentKind)) === sha256) return { loaded: false, sha256 };
		await replacePublicContent(tx, read.value);
		await recordContentRelease(tx, contentKind, sha256);
		return { loaded: true, sha256 };
	});
}

/** Twice at once is no harm: the records of a release are written one after the other, and the second finds them. */
async function loadRecords(db: Db, raw: RawContent): Promise<void> {
	// `releaseRecords` takes any record of the content: their shape was read before.
	const records = [
		...contentRecords(raw).map((record) => ({ ...record, body: { ...record.body } })),
		...releasedRecords,
	];
	const sha256 = hashOf(records);
	if ((await findContentRelease(db, recordsKind)) === sha256) return;
	await releaseRecords(db, records);
	await recordContentRelease(db, recordsKind, sha256);
}
