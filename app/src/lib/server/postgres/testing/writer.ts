/**
 * A process for the kill tests, as small as an app can be: starts the embedded PostgreSQL on the folder it is
 * given, writes one row after the other as the owner, and prints each number only after its commit.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import { describeEngineProblem, startEmbedded } from '../index.ts';

const [dataFolder = '', first = '0'] = process.argv.slice(2);
let isRestarting: Promise<unknown> = Promise.resolve();
const started = await startEmbedded({
	dataFolder,
	onCrash(restarted) {
		process.stdout.write('crashed\n');
		isRestarting = restarted.then((result) => {
			process.stdout.write(result.ok ? 'restarted\n' : `${describeEngineProblem(result.error)}\n`);
		});
	},
});
if (!started.ok) {
	process.stdout.write(`refused ${describeEngineProblem(started.error)}\n`);
	process.exit(1);
}
const pool = new pg.Pool({ connectionString: started.value.ownerUrl, max: 3 });
pool.on('error', () => {});
await pool.query('CREATE TABLE IF NOT EXISTS public.written (id int PRIMARY KEY)');
process.stdout.write('ready\n');

for (let id = Number(first); ; id += 1) {
	try {
		await pool.query('INSERT INTO public.written VALUES ($1)', [id]);
		process.stdout.write(`${id}\n`);
	} catch {
		// The server was killed: whether this row arrived is open, so it is not printed.
		await sleep(20);
		await isRestarting;
	}
}
