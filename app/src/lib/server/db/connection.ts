import { AsyncLocalStorage } from 'node:async_hooks';
import { Kysely, PostgresDialect, type PostgresPool, type Transaction } from 'kysely';
import pg from 'pg';
import type { Database } from './schema.ts';

/** A pool of connections that speaks the tables of Schutznetz. */
export type Db = Kysely<Database>;

/** One open transaction. */
export type Tx = Transaction<Database>;

const outside = AsyncLocalStorage.snapshot();

/** The schema that holds everything of ours, so that a server shared with others stays tidy. */
export const schemaName = 'schutznetz';

const { DATE, INT8, TIMESTAMPTZ } = pg.types.builtins;

const typeParsers = new Map<number, (text: string) => unknown>([
	// A calendar day has no time and no zone: as a Date it can become the day before.
	[DATE, (text) => text],
	[TIMESTAMPTZ, (text) => Temporal.Instant.from(text)],
	[
		INT8,
		(text) => {
			const value = Number(text);
			if (!Number.isSafeInteger(value)) throw new Error(`bigint ${text} does not fit into a number`);
			return value;
		},
	],
]);

/** The options of every connection that we open, pool or single. */
export function connectionOptions(url: string): pg.ClientConfig {
	return {
		connectionString: url,
		application_name: 'schutznetz',
		connectionTimeoutMillis: 10_000,
		options: `-c search_path=${schemaName} -c timezone=UTC -c idle_in_transaction_session_timeout=60000`,
		types: {
			// pg types this function by overloads that no single signature satisfies.
			getTypeParser: ((id: number, format?: 'text' | 'binary') =>
				(format !== 'binary' && typeParsers.get(id)) ||
				pg.types.getTypeParser(id, format)) as typeof pg.types.getTypeParser,
		},
	};
}

/**
 * Opens a pool on an address. Connections are made when they are first needed; `destroy()` closes them.
 *
 * @param onLostConnection - told when an idle connection broke; the pool makes a new one by itself
 */
export function openDatabase(url: string, onLostConnection: (error: Error) => void = () => {}, max = 10): Db {
	const pool = new pg.Pool({ ...connectionOptions(url), max });
	pool.on('error', onLostConnection);
	// The pool listens to idle connections alone. One that breaks while somebody holds it, between two statements,
	// would end the process; the holder's next statement says it.
	pool.on('connect', (client) => client.on('error', () => {}));
	return new Kysely<Database>({ dialect: new PostgresDialect({ pool: withoutCaller(pool) }) });
}

/**
 * A connection outlives whoever opened it, and so does the timer that starts when it is given back. Made inside a
 * request, both would hold that request, its address and headers, for as long as they live.
 */
function withoutCaller(pool: pg.Pool): PostgresPool {
	return {
		options: pool.options,
		Client: pg.Client,
		connect: async () => {
			const client = await outside(() => pool.connect());
			const release = client.release;
			client.release = (failed) => outside(release, failed);
			return client;
		},
		end: () => pool.end(),
	};
}
