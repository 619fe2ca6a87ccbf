import { type Db, openDatabase } from './connection.ts';
import { openPools } from './open-pools.ts';

let appDb: Db | undefined;

/**
 * The serving process' database, as the role that owns nothing. `start` leaves the address of that role, and of
 * no other, in `SCHUTZNETZ_APP_DATABASE_URL`.
 */
export function appDatabase(): Db {
	if (appDb) return appDb;
	const url = process.env.SCHUTZNETZ_APP_DATABASE_URL;
	if (!url)
		throw new Error('SCHUTZNETZ_APP_DATABASE_URL is not set: the app is served by `schutznetz start`');
	appDb = openDatabase(url);
	openPools().add(appDb);
	return appDb;
}
