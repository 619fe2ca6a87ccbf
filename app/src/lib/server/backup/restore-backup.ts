import { createReadStream } from 'node:fs';
import { Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { err, ok, type Result } from '@schutznetz/kernel';
import { type RestoreOptions, restoreDump } from '../db/index.ts';
import { type OpenedHeader, openHeader, readHeader } from './backup-header.ts';
import type { BackupProblem } from './backup-problem.ts';
import { ForgedChunk, openChunks } from './sealed-chunks.ts';
import type { BackupReport } from './write-backup.ts';

/**
 * Puts a backup in the place of the database's content, all of it or nothing: whatever is wrong with the file,
 * the database stays as it was.
 */
export async function restoreBackup(
	file: string,
	passphrase: string,
	options: RestoreOptions,
): Promise<Result<BackupReport, BackupProblem>> {
	const stream = createReadStream(file);
	try {
		const bytes = stream[Symbol.asyncIterator]() as AsyncIterator<Buffer>;
		const started = await readStart(bytes, file, passphrase);
		if (!started.ok) return started;
		const { opened, rest } = started.value;
		const sealed = { [Symbol.asyncIterator]: () => withStart(rest, bytes) };
		const gunzip = createGunzip();
		const dump = Readable.from(openChunks(sealed, opened), { objectMode: false });
		// pipe() alone passes no errors on: a forged chunk has to reach whoever reads the lines.
		dump.once('error', (error) => gunzip.destroy(error));
		// Whoever reads gets the error; when nobody reads at that moment it must not end the process.
		gunzip.on('error', () => {});
		const restored = await restoreDump(dump.pipe(gunzip), options);
		if (!restored.ok) return err({ kind: 'restore', problem: restored.error });
		const { contentHash, rows } = restored.value;
		return ok({ contentHash, rows });
	} catch (error) {
		const { code = '', syscall } = error as NodeJS.ErrnoException;
		if (error instanceof ForgedChunk || code.startsWith('Z_')) return err({ kind: 'altered', file });
		if (code && syscall) return err({ kind: 'fileNotReadable', file, reason: code });
		throw error;
	} finally {
		stream.destroy();
	}
}

async function readStart(
	bytes: AsyncIterator<Buffer>,
	file: string,
	passphrase: string,
): Promise<Result<{ opened: OpenedHeader; rest: Buffer }, BackupProblem>> {
	let start: Buffer = Buffer.alloc(0);
	for (;;) {
		const { value, done } = await bytes.next();
		if (done) return err({ kind: 'notABackup', file });
		start = Buffer.concat([start, value]);
		const read = readHeader(start);
		if (read.kind === 'more') continue;
		if (read.kind === 'newerBackup') return err({ kind: 'newerBackup', file, version: read.version });
		if (read.kind === 'notABackup') return err({ kind: 'notABackup', file });
		const opened = await openHeader(read.header, start.subarray(0, read.length), passphrase);
		return opened ? ok({ opened, rest: start.subarray(read.length) }) : err({ kind: 'wrongPassphrase' });
	}
}

async function* withStart(start: Buffer, bytes: AsyncIterator<Buffer>): AsyncGenerator<Buffer> {
	if (start.length > 0) yield start;
	for (;;) {
		const { value, done } = await bytes.next();
		if (done) return;
		yield value;
	}
}
