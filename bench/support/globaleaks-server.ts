// Runs as a process of its own; `globaleaks-stand-in.ts` starts it.
import { argon2, randomBytes } from 'node:crypto';
import { createServer } from 'node:http';
import { promisify } from 'node:util';
import { globaleaksKdf } from './globaleaks-stand-in.ts';

const derive = promisify(argon2);
const stored: Buffer[] = [];
let lock: Promise<unknown> = Promise.resolve();

/** Takes a submission as a server does that makes its keys itself: one derivation at a time, then it is kept. */
const server = createServer((request, response) => {
	const chunks: Buffer[] = [];
	request.on('data', (chunk: Buffer) => chunks.push(chunk));
	request.on('end', () => {
		const turn = lock.then(() =>
			derive('argon2id', { message: randomBytes(16), nonce: randomBytes(16), ...globaleaksKdf }),
		);
		lock = turn;
		void turn.then(() => {
			stored.push(Buffer.concat(chunks));
			response.writeHead(201).end('{}');
		});
	});
});
server.listen(0, '127.0.0.1', () => {
	const address = server.address();
	process.send?.(typeof address === 'object' && address ? address.port : 0);
});
