/** Databases for integration tests: real PostgreSQL, one per test file, gone afterwards. */
export { type TemporaryDatabase, temporaryDatabase } from './temporary-database.ts';
export { type TestEngine, type TestServer, testEngines } from './test-engines.ts';
