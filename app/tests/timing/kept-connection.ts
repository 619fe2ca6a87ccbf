import { connect, type Socket } from 'node:net';

/** What came back of one request: as much as tells two answers apart, and how long it took. */
export type Answered = {
	readonly microseconds: number;
	/** Status line and headers, without the day and the second. */
	readonly head: string;
	readonly bodyBytes: number;
};

/** One connection that is kept, over which one request after the other is asked and timed to the last byte. */
export class KeptConnection {
	readonly #socket: Socket;
	#came: Buffer = Buffer.alloc(0);
	#wake: () => void = () => {};
	#error: Error | undefined;

	private constructor(socket: Socket) {
		this.#socket = socket;
		socket.setNoDelay(true);
		socket.on('data', (chunk: Buffer) => {
			this.#came = this.#came.length === 0 ? chunk : Buffer.concat([this.#came, chunk]);
			this.#wake();
		});
		socket.on('error', (error) => this.#fail(error));
		socket.on('close', () => this.#fail(new Error('the house closed a kept connection')));
	}

	static open(port: number): Promise<KeptConnection> {
		return new Promise((done, fail) => {
			const socket = connect(port, '127.0.0.1', () => done(new KeptConnection(socket)));
			socket.once('error', fail);
		});
	}

	/** @param afterwards - still counted: what a test plants */
	async ask(request: Buffer, afterwards: () => void = () => {}): Promise<Answered> {
		const startedAt = process.hrtime.bigint();
		this.#socket.write(request);
		for (;;) {
			const end = this.#came.indexOf('\r\n\r\n');
			if (end >= 0) {
				const head = this.#came.subarray(0, end).toString('latin1');
				const bodyBytes = Number(/\r\ncontent-length: (\d+)/i.exec(head)?.[1] ?? Number.NaN);
				if (Number.isNaN(bodyBytes)) throw new Error(`an answer does not say its length:\n${head}`);
				if (this.#came.length >= end + 4 + bodyBytes) {
					afterwards();
					const microseconds = Number(process.hrtime.bigint() - startedAt) / 1000;
					this.#came = this.#came.subarray(end + 4 + bodyBytes);
					return { microseconds, head: head.replace(/\r\ndate: [^\r]*/i, ''), bodyBytes };
				}
			}
			if (this.#error) throw this.#error;
			await new Promise<void>((wake) => {
				this.#wake = wake;
			});
		}
	}

	end(): void {
		this.#socket.removeAllListeners('close');
		this.#socket.destroy();
	}

	#fail(error: Error): void {
		this.#error = error;
		this.#wake();
	}
}

/** The bytes of a call of the channel as a browser would send them. */
export function callBytes(host: string, path: string, body: object): Buffer {
	const json = JSON.stringify(body);
	const head = [
		`POST ${path} HTTP/1.1`,
		`host: ${host}`,
		'sec-fetch-site: same-origin',
		'content-type: application/json',
		`content-length: ${Buffer.byteLength(json)}`,
	];
	return Buffer.from(`${head.join('\r\n')}\r\n\r\n${json}`);
}
