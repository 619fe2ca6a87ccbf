import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from 'vitest';
import { bodyLimit, holdBodyTo, statedLimit } from './body-limit.ts';

test('lets documents through at the import desk alone', () => {
	expect(bodyLimit('staff', '/de/werkstatt/einlesen')).toBeGreaterThan(50_000_000);
	for (const [door, path] of [
		['staff', '/de/werkstatt/einlesen/3f0c'],
		['staff', '/de/werkstatt'],
		['seeker', '/de/werkstatt/einlesen'],
		['public', '/de/werkstatt/einlesen'],
	] as const) {
		expect(bodyLimit(door, path)).toBeLessThan(600_000);
	}
});

test('names the limit that counts at the address', () => {
	expect(statedLimit('seeker', '/x/intake')).toBe(65_536);
	expect(statedLimit('staff', '/de/werkstatt')).toBe(bodyLimit('staff', '/de/werkstatt'));
});

/** Sends so many bytes to a server with a limit of 1000: what it heard of them, or that it was cut off. */
async function send(bytes: number, saysLength: boolean): Promise<string> {
	const server = createServer((req, res) => {
		if (!holdBodyTo(1000, req)) return void res.writeHead(413).end('refused');
		let heard = 0;
		req.on('data', (chunk: Buffer) => {
			heard += chunk.length;
		});
		req.on('error', () => {});
		req.on('end', () => void res.end(`heard ${heard}`));
	});
	await new Promise<void>((done) => void server.listen(0, '127.0.0.1', () => done()));
	const { port } = server.address() as AddressInfo;
	const answer = await new Promise<string>((done) => {
		const headers = saysLength ? { 'content-length': String(bytes) } : {};
		const req = request({ port, host: '127.0.0.1', method: 'POST', headers }, (res) => {
			let text = '';
			res.on('data', (chunk) => {
				text += chunk;
			});
			res.on('end', () => done(text));
		});
		req.on('error', () => done('cut off'));
		for (let sent = 0; sent < bytes; sent += 100) req.write(Buffer.alloc(Math.min(100, bytes - sent)));
		req.end();
	});
	server.closeAllConnections();
	await new Promise((done) => server.close(done));
	return answer;
}

test('hears what fits, with and without its length', async () => {
	expect(await send(1000, true)).toBe('heard 1000');
	expect(await send(1000, false)).toBe('heard 1000');
});

test('refuses what says that it is too large, and cuts off what only proves to be', async () => {
	expect(await send(1100, true)).toMatch(/refused|cut off/);
	expect(await send(50_000, false)).toBe('cut off');
});
