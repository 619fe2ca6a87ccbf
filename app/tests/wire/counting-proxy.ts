import { connect, createServer, type Socket } from 'node:net';

/** What went over the wire in either direction. */
export type WireBytes = { readonly sent: number; readonly came: number };

export type CountingProxy = {
	readonly port: number;
	/** What one thing that somebody does puts on the wire. */
	readonly count: (work: () => Promise<unknown>) => Promise<WireBytes>;
	readonly stop: () => void;
};

/** Stands on the line before a house, as an observer of the network does, and counts bytes. */
export async function countingProxy(housePort: number): Promise<CountingProxy> {
	let sent = 0;
	let came = 0;
	const sockets = new Set<Socket>();
	const server = createServer((client) => {
		const house = connect(housePort, '127.0.0.1');
		for (const socket of [client, house]) {
			sockets.add(socket);
			socket.on('error', () => {});
			socket.once('close', () => sockets.delete(socket));
		}
		client.on('data', (chunk: Buffer) => {
			sent += chunk.length;
			house.write(chunk);
		});
		house.on('data', (chunk: Buffer) => {
			came += chunk.length;
			client.write(chunk);
		});
		client.once('end', () => house.end());
		house.once('end', () => client.end());
	});
	await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
	const address = server.address();
	if (typeof address !== 'object' || !address) throw new Error('a proxy listens at a port');
	return {
		port: address.port,
		async count(work) {
			[sent, came] = [0, 0];
			await work();
			return { sent, came };
		},
		stop() {
			for (const socket of sockets) socket.destroy();
			server.close();
		},
	};
}
