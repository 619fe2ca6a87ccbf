import { execFileSync } from 'node:child_process';
import { argon2Sync } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { Agent, request } from 'node:http';
import { cpus } from 'node:os';
import { join } from 'node:path';
import type { Result } from '@schutznetz/kernel';
import {
	epochAt,
	fromB64,
	parseStatement,
	sealFirstMessage,
	toB64,
	verifyEpochs,
	verifyRoster,
} from '@schutznetz/vault';
import { leadingZeroBits, STAMP, stampSeed, writeStamp } from '@schutznetz/vault/public';
import type { RunningHouse } from '../../app/tests/support/running-house.ts';
import { measureStandIn, type StandIn } from './globaleaks-stand-in.ts';
import { median, quantile } from './median.ts';
import { measurePeakLoad, type PeakLoad } from './peak-load.ts';

const rounds = 3;
/** Submissions to the stand-in in each round: each takes most of a second, one after the other. */
const standInEach = 8;
const peakMessages = 200;

/** How many sealed first messages a house takes in a second, and how long the slowest twentieth waits. */
export interface FirstMessages {
	/** Whether server and database had one core, and this process the others; else they shared them all. */
	readonly isOnOneCore: boolean;
	readonly perSecond: number;
	readonly p50Ms: number;
	readonly p95Ms: number;
	/** Processor time that server and database spent on each: on a busy machine the surer figure. */
	readonly cpuMsEach: number;
	readonly envelopeBytes: number;
	/** In the same rounds, on the same core: a server that derives keys itself. */
	readonly standIn: StandIn;
	/** At a chance time each, twenty times as many as are to be expected. */
	readonly peak: PeakLoad;
}

/**
 * Sends sealed messages over kept-alive connections, each once, as fast as they are taken.
 *
 * @param each - messages a round; they are sealed beforehand
 */
export async function measureFirstMessages(
	house: RunningHouse,
	each: number,
	connections: number,
): Promise<FirstMessages> {
	const isOnOneCore = pin(house);
	const agent = new Agent({ keepAlive: true, maxSockets: connections });
	const ask = (path: string, body?: string): Promise<{ status: number; text: string }> =>
		new Promise((done, fail) => {
			const { host } = new URL(house.origins.seeker);
			const headers = { host, 'sec-fetch-site': 'same-origin', 'content-type': 'application/json' };
			const method = body === undefined ? 'GET' : 'POST';
			const options = { host: '127.0.0.1', port: house.port, path, method, agent, headers };
			const sent = request(options, (response) => {
				let text = '';
				response.setEncoding('utf8');
				response.on('data', (chunk: string) => {
					text += chunk;
				});
				response.on('end', () => done({ status: response.statusCode ?? 0, text }));
			});
			sent.on('error', fail);
			sent.end(body);
		});
	try {
		const seal = await sealer((await ask('/x/chains')).text);
		const runs = [];
		const standIns: StandIn[] = [];
		const send = async (body: string): Promise<void> => {
			const { status, text } = await ask('/x/intake', body);
			if (status !== 201) throw new Error(`the intake answered ${status} ${text}`);
		};
		// The first round warms up and does not count.
		for (let round = 0; round <= rounds; round += 1) {
			const bodies: string[] = [];
			while (bodies.length < each) bodies.push(await seal());
			const times: number[] = [];
			const cpuBefore = cpuMs(house);
			const startedAt = performance.now();
			await Promise.all(
				Array.from({ length: connections }, async () => {
					for (let body = bodies.pop(); body !== undefined; body = bodies.pop()) {
						const sentAt = performance.now();
						await send(body);
						times.push(performance.now() - sentAt);
					}
				}),
			);
			const seconds = (performance.now() - startedAt) / 1000;
			if (round > 0) {
				const [p50, p95] = [quantile(times, 0.5), quantile(times, 0.95)];
				const cpu = (cpuMs(house) - cpuBefore) / times.length;
				runs.push({ perSecond: times.length / seconds, p50, p95, cpu });
				if (isOnOneCore) standIns.push(await measureStandIn(standInEach, connections, await seal()));
			}
		}
		const calm: string[] = [];
		while (calm.length < peakMessages) calm.push(await seal());
		const peak = await measurePeakLoad(send, calm);
		const { envelope } = JSON.parse(await seal()) as { envelope: string };
		return {
			isOnOneCore,
			perSecond: Math.round(median(runs.map((run) => run.perSecond))),
			p50Ms: Number(median(runs.map((run) => run.p50)).toFixed(1)),
			p95Ms: Number(median(runs.map((run) => run.p95)).toFixed(1)),
			cpuMsEach: Number(median(runs.map((run) => run.cpu)).toFixed(2)),
			envelopeBytes: Buffer.from(envelope, 'base64url').length,
			standIn: {
				perSecond: median(standIns.map((one) => one.perSecond)),
				p95Ms: median(standIns.map((one) => one.p95Ms)),
				submissions: standInEach * standIns.length,
			},
			peak,
		};
	} finally {
		agent.destroy();
	}
}

function take<T>(result: Result<T, unknown>): T {
	if (!result.ok) throw new Error(JSON.stringify(result.error));
	return result.value;
}

/** Makes bodies for the intake, each another message of another person to the demo's centre. */
async function sealer(centresJson: string): Promise<() => Promise<string>> {
	const { root, centres } = JSON.parse(centresJson) as {
		root: string;
		centres: readonly { id: string; roster: readonly object[]; epochs: readonly object[] }[];
	};
	const [centre] = centres;
	if (!centre) throw new Error('the house has no centre that can be written to');
	const statements = (list: readonly object[]) => list.map((one) => take(parseStatement(one)));
	const roster = take(verifyRoster(take(fromB64(root)), centre.id, statements(centre.roster)));
	const epoch = epochAt(Date.now());
	const key = take(verifyEpochs(roster, statements(centre.epochs))).epochs.find((one) => one.epoch === epoch);
	if (!key) throw new Error(`the centre has no key for epoch ${epoch}`);
	const centreId = centre.id;
	return async () => {
		const message = {
			threadKey: crypto.getRandomValues(new Uint8Array(32)),
			text: 'Guten Tag, ich brauche Hilfe.',
			writtenOn: '2026-11-21',
			language: 'de',
			forWhom: 'self',
			ageGroup: null,
		} as const;
		const envelope = take(await sealFirstMessage(key.sealing, { centreId, epoch }, message));
		const deletionHash = crypto.getRandomValues(new Uint8Array(32));
		const stamp = toB64(stampFor(deletionHash));
		return JSON.stringify({
			centreId,
			epoch,
			envelope: toB64(envelope),
			deletionHash: toB64(deletionHash),
			stamp,
		});
	};
}

/** As much work as a house that asks for one bit asks for in a flood. */
const floodBits = 7;

/** What a page works for while somebody writes; here beforehand, and no part of what is measured. */
function stampFor(place: Uint8Array): Uint8Array {
	const day = Math.floor(Date.now() / 86_400_000);
	const salt = stampSeed({ kind: 'intake', place, day });
	for (;;) {
		const nonce = crypto.getRandomValues(new Uint8Array(STAMP.nonceBytes));
		const hash = argon2Sync('argon2id', {
			message: nonce,
			nonce: salt,
			parallelism: 1,
			tagLength: 32,
			memory: STAMP.memoryKiB,
			passes: STAMP.passes,
		});
		if (leadingZeroBits(hash) >= floodBits) return writeStamp({ nonce, day, bits: floodBits });
	}
}

/** The server and the processes of its database. */
function processesOf({ pid, dataDir }: RunningHouse): readonly string[] {
	const postmaster = readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0] ?? '';
	const children = readFileSync(`/proc/${postmaster}/task/${postmaster}/children`, 'utf8').trim();
	return [String(pid), postmaster, ...children.split(' ')];
}

/** Processor time that they have spent so far; Linux counts it in hundredths of a second. */
function cpuMs(house: RunningHouse): number {
	const spent = processesOf(house).map((one) => {
		const fields = readFileSync(`/proc/${one}/stat`, 'utf8').split(') ')[1]?.split(' ') ?? [];
		return (Number(fields[11]) + Number(fields[12])) * 10;
	});
	return spent.reduce((sum, ms) => sum + ms, 0);
}

/** Puts server and database on the first core and this process on the others; false where that cannot be done. */
function pin(house: RunningHouse): boolean {
	const last = cpus().length - 1;
	if (last < 1) return false;
	try {
		for (const one of processesOf(house)) taskset('0', one);
		taskset(`1-${last}`, String(process.pid));
		return true;
	} catch {
		return false;
	}
}

const taskset = (cores: string, pid: string): Buffer => execFileSync('taskset', ['-acp', cores, pid]);
