import pg from 'pg';

const networkCodes = ['ECONNRESET', 'ECONNREFUSED', 'ECONNABORTED', 'EPIPE', 'ETIMEDOUT', 'EHOSTUNREACH'];

/** Whether an error says that the connection to the server broke, and nothing about what was asked of it. */
export function isConnectionLoss(error: unknown): boolean {
	if (!(error instanceof Error)) return false;
	const { code = '' } = error as { code?: string };
	// 08: connection exceptions; 57P0x: the server was stopped, crashed, or is not up yet.
	if (error instanceof pg.DatabaseError) return /^(08|57P0[1-3])/.test(code);
	// pg gives these two no code.
	const isOfClient = /^Connection terminated|Client has encountered a connection error/.test(error.message);
	return networkCodes.includes(code) || isOfClient;
}

/** Its code, or the first line of its message. */
export function reasonOf(error: unknown): string {
	const { code, message = '' } = error as { code?: string; message?: string };
	return code ?? message.split('\n')[0] ?? '';
}
