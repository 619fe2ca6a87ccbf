import { existsSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';

/** What a PostgreSQL server writes into its folder about itself. */
export interface PostmasterFile {
	readonly pid: number;
	readonly socketFolder: string;
	readonly isReady: boolean;
	/** Whether that process lives and serves this folder; a number reused after a reboot is somebody else. */
	readonly isAlive: boolean;
}

/** Reads `postmaster.pid`; `undefined` when there is none or it is not written completely. */
export function readPostmasterFile(clusterFolder: string): PostmasterFile | undefined {
	const file = join(clusterFolder, 'postmaster.pid');
	if (!existsSync(file)) return undefined;
	const lines = readFileSync(file, 'utf8').split('\n');
	const pid = Number(lines[0]);
	if (!Number.isInteger(pid) || pid <= 0) return undefined;
	return {
		pid,
		socketFolder: lines[4]?.trim() ?? '',
		isReady: lines[7]?.trim() === 'ready',
		isAlive: servesFolder(pid, clusterFolder),
	};
}

/** A server's working directory is its folder, which tells it from a stranger with the same number. */
function servesFolder(pid: number, clusterFolder: string): boolean {
	try {
		return readlinkSync(`/proc/${pid}/cwd`) === realpathSync(clusterFolder);
	} catch {
		return false;
	}
}

/** Whether the process lives; a zombie that nobody has collected yet does not count. */
export function isProcessAlive(pid: number): boolean {
	try {
		return !/^State:\s+[ZX]/m.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
	} catch {
		return false;
	}
}

/**
 * Whether somebody answers on the server's socket. A server in another container that shares the folder has no
 * process number here, but its socket is the same file.
 */
export function answersOnSocket(socketFolder: string): Promise<boolean> {
	return new Promise((done) => {
		const socket = connect(join(socketFolder, '.s.PGSQL.5432'));
		socket.once('connect', () => {
			socket.destroy();
			done(true);
		});
		socket.once('error', () => done(false));
	});
}
