import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { startBrowser } from './support/browser.ts';
import type { KnownAnswersReport } from './support/open-known-answers.ts';

let server: Server;
let browser: Browser;

/** A page of nothing and its worker, each with the content policy that the house gives to such files. */
async function serveWorker(): Promise<Server> {
	const entry = join(import.meta.dirname, 'support/open-known-answers.ts');
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, rolldownOptions: { input: entry } },
	});
	const chunks = 'output' in built ? built.output : [];
	const [script] = chunks.filter((chunk) => chunk.type === 'chunk' && chunk.isEntry);
	if (script?.type !== 'chunk') throw new Error('the build made no script');
	const serving = createServer((request, response) => {
		const isScript = request.url === '/worker.js';
		const policy = isScript ? "script-src 'self' 'wasm-unsafe-eval'" : "worker-src 'self'";
		response.setHeader('content-type', isScript ? 'text/javascript' : 'text/html');
		response.setHeader('content-security-policy', `default-src 'none'; ${policy}`);
		response.end(isScript ? script.code : '<!doctype html><title>Vault</title>');
	});
	await new Promise<void>((listening) => serving.listen(0, '127.0.0.1', listening));
	return serving;
}

beforeAll(async () => {
	[server, browser] = await Promise.all([serveWorker(), startBrowser()]);
});

afterAll(async () => {
	await browser?.close();
	server?.close();
});

test('a browser’s worker without network opens what the first release stored', async () => {
	const page = await browser.newPage();
	await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/`);
	const report = await page.evaluate(
		() =>
			new Promise<KnownAnswersReport>((answered, failed) => {
				const worker = new Worker('/worker.js', { type: 'module' });
				worker.onmessage = ({ data }) => answered(data);
				worker.onerror = ({ message }) => failed(new Error(message));
			}),
	);
	expect(report).toEqual({ wrong: [] });
	await page.close();
});
