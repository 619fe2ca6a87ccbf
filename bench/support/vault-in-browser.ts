import { createServer, type Server } from 'node:http';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build } from 'vite';
import type { VaultTimes } from './vault-worker.ts';

const entry = join(import.meta.dirname, 'vault-worker.ts');

/** Bundles the worker as the house does, runs it in a page of nothing, and gives what it measured. */
export async function measureVault(browser: Browser): Promise<VaultTimes> {
	const { server, scriptPath } = await serveWorker();
	const page = await browser.newPage();
	try {
		const address = server.address();
		await page.goto(`http://127.0.0.1:${typeof address === 'object' && address ? address.port : 0}/`);
		// A text, as the types here know no browser.
		return await page.evaluate<VaultTimes>(`new Promise((done, fail) => {
			const worker = new Worker('${scriptPath}', { type: 'module' });
			worker.onmessage = ({ data }) => done(data);
			worker.onerror = ({ message }) => fail(new Error(message));
		})`);
	} finally {
		await page.close();
		server.close();
	}
}

async function serveWorker(): Promise<{ server: Server; scriptPath: string }> {
	const built = await build({
		configFile: false,
		logLevel: 'silent',
		build: { write: false, target: 'esnext', rolldownOptions: { input: entry } },
	});
	const chunks = 'output' in built ? built.output.filter((chunk) => chunk.type === 'chunk') : [];
	const codeAt = new Map(chunks.map(({ fileName, code }) => [`/${fileName}`, code]));
	const script = chunks.find(({ isEntry }) => isEntry);
	if (!script) throw new Error('the build made no script');
	const server = createServer(({ url = '' }, response) => {
		const code = codeAt.get(url);
		response.setHeader('content-type', code === undefined ? 'text/html' : 'text/javascript');
		response.end(code ?? '<!doctype html><title>Vault</title>');
	});
	await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening));
	return { server, scriptPath: `/${script.fileName}` };
}
