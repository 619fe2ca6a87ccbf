/** What commands do to a database as its owner; the serving process imports `index.ts` instead. */
export type { Access } from './check-access.ts';
export { type DatabaseProblem, describeDatabaseProblem } from './database-problem.ts';
export type { MigrationReport } from './migrate.ts';
export { closeOpenPools, openPools } from './open-pools.ts';
export { type DatabaseAddresses, prepareDatabase } from './prepare-database.ts';
