import pg from 'pg';

const networkCodes = [
	'ECONNRESET',
	'ECONNREFUSED',
	'ECONNABORTED',
	'EPIPE',
	'ETIMEDOUT',
	'EHOSTUNREACH',
	'ENOTFOUND',
	'EAI_AGAIN',
];

/** Whether an error says that the connection to the server broke, and nothing about what was asked of it. */
export function isConnectionLoss(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code = '', syscall } = error as { code?: string; syscall?: string };
	// 08: connection exceptions; 53300: too many of them; 57P0x: the server was stopped, crashed, or is not up yet.
	if (error instanceof pg.DatabaseError) return /^(08|53300|57P0[1-3])/.test(code);
	// pg gives these no code.
	const isOfClient =
		/^Connection terminated|Client has encountered a connection error|^timeout exceeded when trying to connect/.test(
			error.message,
		);
	// The socket file of a local server goes with it.
	const isSocketGone = code === 'ENOENT' && syscall === 'connect';
	return networkCodes.includes(code) || isSocketGone || isOfClient;
}

/** Whether the database has no room left on its disk: what was to be written was not. */
export function isStorageFull(error: unknown): boolean {
	return error instanceof pg.DatabaseError && error.code === '53100';
}

/** Its code, or the first line of its message. */
export function reasonOf(error: unknown): string {
	const { code, message = '' } = error as { code?: string; message?: string };
	return code ?? message.split('\n')[0] ?? '';
}
