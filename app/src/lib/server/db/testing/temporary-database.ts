import type { Db } from '../connection.ts';
import { describeDatabaseProblem } from '../database-problem.ts';
import { prepareDatabase } from '../prepare-database.ts';
import { type TestEngine, type TestServer, testEngines } from './test-engines.ts';

/** A migrated database of its own for one test file, with a pool for each role. */
export interface TemporaryDatabase extends TestServer {
	/** As the serving role: row-level security applies. */
	readonly app: Db;
	/** As the role that owns the tables and loads content. */
	readonly owner: Db;
}

/**
 * Starts a server and migrates it; takes about a second. Call `stop()` in `afterAll`.
 *
 * @param engine - from `testEngines`, in `describe.each(testEngines)('on $name', (engine) => …)`; without it the
 *   embedded one
 */
export async function temporaryDatabase(
	engine: TestEngine | undefined = testEngines[0],
): Promise<TemporaryDatabase> {
	if (!engine) throw new Error('there is no engine to test on');
	const server = await engine.start();
	const prepared = await prepareDatabase(server);
	if (!prepared.ok) {
		await server.stop();
		throw new Error(describeDatabaseProblem(prepared.error));
	}
	return { ...server, app: server.pool(server.appUrl), owner: server.pool(server.ownerUrl) };
}
