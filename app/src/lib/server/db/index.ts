/**
 * The database: the only folder with SQL, and the only importer of Kysely and pg. One repository file per
 * aggregate; use cases in `server/<subject>/` call those and never write SQL of their own.
 *
 * In the serving process: `appDatabase()` is the pool of the role `schutznetz_app`, which owns nothing, reads the
 * public content, and sees an organisation's rows only inside `inOrganisation(db, organisationId, (tx) => …)`.
 *
 * In a command: `maintenance.ts` migrates and loads as the owner; see `cli/src/open-database.ts`.
 *
 * In a test: `testing/index.ts` gives every test file databases of its own.
 *
 * Types of columns: `date` is text 'YYYY-MM-DD', `timestamptz` is `Temporal.Instant` (written as ISO text),
 * `bigint` is a number, `jsonb` comes parsed and is written with `JSON.stringify`.
 *
 * A new table: a file `migrations/<timestamp>_<name>.sql` (with `SELECT protect_by_organisation('…')` when it has
 * organisation_id), its shape in `schema.ts`, its rights in `grants.ts`; tests compare the three.
 */
export { appDatabase } from './app-database.ts';
export { type Db, openDatabase, type Tx } from './connection.ts';
export { findContentRelease, recordContentRelease } from './content-releases.ts';
export { inOrganisation, parseOrganisationId } from './in-organisation.ts';
export type {
	Database,
	DemandState,
	OperatorPageKind,
	OrganisationId,
	OrganisationKind,
} from './schema.ts';
