import { statSync } from 'node:fs';
import { createServer } from 'node:net';

/** Held until `release`, or until the process ends in whatever way. */
export interface FolderLock {
	release(): Promise<void>;
}

/**
 * Takes the one lock of a folder for this process; `undefined` when another process holds it.
 *
 * An abstract Unix socket: the kernel gives it to one process alone and takes it back even after kill -9, so no
 * stale lock file can remain. The name is made of device and inode, so two paths to one folder share a lock.
 */
export async function takeFolderLock(folder: string, purpose: string): Promise<FolderLock | undefined> {
	const { dev, ino } = statSync(folder);
	const server = createServer((socket) => socket.destroy());
	const isTaken = await new Promise<boolean>((done, fail) => {
		server.once('error', (error: NodeJS.ErrnoException) =>
			error.code === 'EADDRINUSE' ? done(false) : fail(error),
		);
		server.listen(`\0schutznetz-${purpose}-${dev}-${ino}`, () => done(true));
	});
	if (!isTaken) return undefined;
	server.unref();
	return { release: () => new Promise((done) => server.close(() => done())) };
}
