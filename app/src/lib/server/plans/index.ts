import { createHash } from 'node:crypto';
import { type Db, findContentRelease, recordContentRelease } from '../db/index.ts';

/**
 * Brings the public content of the monitor into the database, unless the same content is there already. Runs at
 * every start, as the owner.
 *
 * @returns whether anything was loaded, and the SHA-256 of the content that is there now
 */
export async function loadPublicContent(db: Db): Promise<{ loaded: boolean; sha256: string }> {
	const sha256 = createHash('sha256').digest('hex');
	if ((await findContentRelease(db, 'monitor')) === sha256) return { loaded: false, sha256 };
	await recordContentRelease(db, 'monitor', sha256);
	return { loaded: true, sha256 };
}
