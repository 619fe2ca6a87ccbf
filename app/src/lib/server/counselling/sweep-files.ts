import { dropChangeLog } from '../db/channel/drop-change-log.ts';
import { type NotRewritten, rewriteTables } from '../db/channel/rewrite-tables.ts';
import type { Db } from '../db/index.ts';
import { sweep } from './sweep.ts';

/** What a day's sweep could not do, and tries again the next day. */
export interface LeftBehind extends NotRewritten {
	/** The server's owner does not let us drop the database's log of changes. */
	readonly isChangeLogKept: boolean;
}

/** The sweep, and then its traces: dead copies of rows in the files, and all of it in the log of changes. */
export async function sweepFiles(db: Db, now: Temporal.Instant): Promise<LeftBehind> {
	await sweep(db, now);
	const notRewritten = await rewriteTables(db);
	return { ...notRewritten, isChangeLogKept: !(await dropChangeLog(db)) };
}
