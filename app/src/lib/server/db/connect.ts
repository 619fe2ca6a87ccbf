import { err, ok, type Result } from '@schutznetz/kernel';
import pg from 'pg';
import { connectionOptions } from './connection.ts';
import type { AddressName, DatabaseProblem } from './database-problem.ts';

/** Opens one connection, or says in our words why there is none. The caller ends it. */
export async function connectClient(
	url: string,
	address: AddressName,
): Promise<Result<pg.Client, DatabaseProblem>> {
	const client = new pg.Client(connectionOptions(url));
	// A connection that breaks later rejects the query that runs; without this it would end the process.
	client.on('error', () => {});
	try {
		await client.connect();
		return ok(client);
	} catch (error) {
		await client.end().catch(() => {});
		return err(connectProblem(client, address, error));
	}
}

function connectProblem(client: pg.Client, address: AddressName, error: unknown): DatabaseProblem {
	const { code, message } = error as { code?: string; message: string };
	const server = client.host.startsWith('/') ? client.host : `${client.host}:${client.port}`;
	if (code === '28P01' || code === '28000') return { kind: 'loginRefused', address, role: client.user ?? '' };
	if (code === '42501') {
		return { kind: 'mayNotConnect', address, role: client.user ?? '', database: client.database ?? '' };
	}
	if (code === '3D000') return { kind: 'noSuchDatabase', address, database: client.database ?? '' };
	const isNetwork = code !== undefined && /^E[A-Z]+/.test(code);
	if (isNetwork || /timeout/i.test(message)) {
		return { kind: 'unreachable', address, server, reason: code ?? 'keine Antwort in 10 Sekunden' };
	}
	return { kind: 'notPostgres', address, server, reason: message.split('\n')[0] ?? '' };
}
