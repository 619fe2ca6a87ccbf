import { request } from 'node:http';

export type Asked = {
	readonly port: number;
	/** Host header: which door. */
	readonly host: string;
	readonly path: string;
	readonly method?: string;
	readonly headers?: Readonly<Record<string, string>>;
	readonly body?: string;
	/** Own address of the connection, any of 127.0.0.0/8. */
	readonly from?: string;
};

/** One request on a connection of its own, from an address that can be chosen. @returns the status */
export function askDirectly(asked: Asked): Promise<number> {
	const { port, host, path, method = 'GET', headers = {}, body, from } = asked;
	return new Promise((done, fail) => {
		const sent = request(
			{
				host: '127.0.0.1',
				port,
				path,
				method,
				headers: { host, connection: 'close', ...headers },
				...(from === undefined ? {} : { localAddress: from }),
			},
			(response) => {
				response.resume();
				response.once('end', () => done(response.statusCode ?? 0));
			},
		);
		sent.once('error', fail);
		sent.end(body);
	});
}
