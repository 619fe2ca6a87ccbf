import { execFileSync, fork } from 'node:child_process';
import { Agent, request } from 'node:http';
import { join } from 'node:path';
import { quantile } from './median.ts';

/**
 * How GlobaLeaks' server hashes a receipt: Argon2id (PyNaCl's argon2id.kdf) with 128 MiB and 16 passes, one lane, 32
 * bytes. Source: globaleaks/whistleblowing-software, backend/globaleaks/utils/crypto.py, class GCE,
 * ALGORITM_CONFIGURATION.HASH, at commit 00779bfa82df36a7e2b8ad6a46f6c800af1a5086. It derives a second key with 17
 * passes for the submission's key pair; the stand-in leaves that, the database and the encryption out, all in
 * GlobaLeaks' favour. One derivation at a time is our model of a server that guards its memory by a lock.
 */
export const globaleaksKdf = { memory: 128 * 1024, passes: 16, parallelism: 1, tagLength: 32 } as const;

/** What the stand-in takes on one core. */
export interface StandIn {
	readonly perSecond: number;
	readonly p95Ms: number;
	readonly submissions: number;
}

/** Sends submissions to a stand-in on the first core, as many at once as the house got. */
export async function measureStandIn(
	submissions: number,
	connections: number,
	body: string,
): Promise<StandIn> {
	const child = fork(join(import.meta.dirname, 'globaleaks-server.ts'));
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	try {
		const port = await new Promise<number>((listening, fail) => {
			child.once('message', (message) => listening(Number(message)));
			child.once('error', fail);
		});
		execFileSync('taskset', ['-acp', '0', String(child.pid)]);
		const send = (): Promise<number> =>
			new Promise((done, fail) => {
				const sentAt = performance.now();
				const sent = request({ host: '127.0.0.1', port, path: '/', method: 'POST', agent }, (response) => {
					response.resume();
					response.on('end', () => done(performance.now() - sentAt));
				});
				sent.on('error', fail);
				sent.end(body);
			});
		const startedAt = performance.now();
		const times: number[] = [];
		let left = submissions;
		await Promise.all(
			Array.from({ length: connections }, async () => {
				while (left > 0) {
					left -= 1;
					times.push(await send());
				}
			}),
		);
		const seconds = (performance.now() - startedAt) / 1000;
		return {
			perSecond: Number((times.length / seconds).toFixed(2)),
			p95Ms: Math.round(quantile(times, 0.95)),
			submissions: times.length,
		};
	} finally {
		agent.destroy();
		child.kill();
	}
}
