import { randomBytes, timingSafeEqual } from 'node:crypto';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname } from 'node:path';
import { securityHeaders } from '../../../app/src/lib/server/http/index.ts';
import { deskProxy, isCall } from './desk-proxy.ts';
import type { CheckedRelease } from './release-folder.ts';
import { fillShell, type HouseAddresses, matchRoute } from './shells.ts';

/** A desk that serves. */
export type Desk = {
	readonly origin: string;
	/** Good once: it tells the browser of whoever started the desk from all others on this machine. */
	readonly openingAddress: string;
	readonly close: () => Promise<void>;
};

const types: Readonly<Record<string, string>> = {
	'.css': 'text/css',
	'.js': 'text/javascript',
	'.json': 'application/json',
	'.svg': 'image/svg+xml',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2',
};
const cookieName = 'schutznetz-tisch';
const firstPage = '/de/anmelden';
const newSecret = (): string => randomBytes(32).toString('base64url');

/**
 * The counsellor's client on this machine alone: files and pages come from a release that was checked, calls go to
 * the server, and everything else is refused.
 */
export async function startDesk(
	release: CheckedRelease,
	addresses: HouseAddresses,
	port: number,
): Promise<Desk> {
	const { manifest } = release;
	const proxy = deskProxy(addresses.staff);
	const policies = new Map(manifest.files.map(({ path, policy }) => [path, manifest.filePolicies[policy]]));
	// A page with a name of its own goes before one with a part that differs.
	const shells = [...manifest.shells].sort(
		(a, b) => Number(a.route.includes('[')) - Number(b.route.includes('[')),
	);
	const pagePolicy = manifest.doors.staff.headers['content-security-policy'] ?? '';
	const cookie = newSecret();
	let opening: string | undefined = newSecret();
	let host = '';

	const server = createServer((req, res) => {
		for (const [name, value] of Object.entries(securityHeaders('staff', false))) res.setHeader(name, value);
		// A name that a stranger lets point here is not this desk, whatever it points to.
		if (req.headers.host !== host) return say(res, 421, 'Diese Adresse gehört nicht zu diesem Arbeitsplatz.');
		const url = req.url ?? '/';
		const path = url.split('?', 1)[0] ?? '/';
		if (isCall(url)) {
			if (isForeign(req, `http://${host}`))
				return say(res, 403, 'Diese Eingabe kam von einer fremden Seite.');
			if (url.startsWith('/api/') && !hasCookie(req, cookie))
				return say(res, 403, 'Bitte öffnen Sie den Arbeitsplatz mit der Adresse, die beim Start erschien.');
			return proxy.pass(req, res);
		}
		if (req.method !== 'GET' && req.method !== 'HEAD') return say(res, 405, 'Das geht hier nicht.');
		if (opening !== undefined && path === `/oeffnen/${opening}`) {
			opening = undefined;
			res.setHeader('set-cookie', `${cookieName}=${cookie}; Path=/; HttpOnly; SameSite=Strict`);
			return go(res, firstPage);
		}
		if (path === '/' || path === '/de') return go(res, firstPage);
		const file = release.files.get(path);
		if (file) {
			res.setHeader('content-security-policy', policies.get(path) ?? '');
			return send(req, res, types[extname(path)] ?? 'application/octet-stream', file);
		}
		const page = pageAt(path);
		if (page === undefined)
			return say(res, 404, `Diese Seite gehört nicht zum Arbeitsplatz. Sie steht unter ${addresses.staff}.`);
		res.setHeader('content-security-policy', page.policy);
		send(req, res, 'text/html; charset=utf-8', Buffer.from(page.html));
	});

	function pageAt(path: string): { readonly html: string; readonly policy: string } | undefined {
		for (const { route, html } of shells) {
			const parameters = matchRoute(route, path);
			if (!parameters) continue;
			const nonce = randomBytes(16).toString('base64');
			return {
				html: fillShell(html, addresses, nonce, parameters).replace(
					'<html ',
					`<html data-desk-version="${manifest.version}, ${manifest.releasedOn}" data-desk-keys="${release.signers.join(', ')}" `,
				),
				policy: pagePolicy.replace("script-src 'self'", `script-src 'self' 'nonce-${nonce}'`),
			};
		}
		return undefined;
	}

	await new Promise<void>((done, fail) => {
		server.once('error', fail);
		server.listen(port, '127.0.0.1', done);
	});
	host = `127.0.0.1:${(server.address() as AddressInfo).port}`;
	return {
		origin: `http://${host}`,
		openingAddress: `http://${host}/oeffnen/${opening}`,
		close: async () => {
			const closed = new Promise((done) => server.close(done));
			server.closeAllConnections();
			await closed;
			await proxy.signOut();
		},
	};
}

/** Made by a page of somebody else: browsers say so, and who says nothing has to name this very origin to write. */
function isForeign(req: IncomingMessage, origin: string): boolean {
	const site = req.headers['sec-fetch-site'];
	if (site !== undefined) return site !== 'same-origin';
	return req.method !== 'GET' && req.method !== 'HEAD' && req.headers.origin !== origin;
}

function hasCookie(req: IncomingMessage, due: string): boolean {
	const came = (req.headers.cookie ?? '')
		.split(';')
		.map((pair) => pair.trim())
		.find((pair) => pair.startsWith(`${cookieName}=`))
		?.slice(cookieName.length + 1);
	return came?.length === due.length && timingSafeEqual(Buffer.from(came), Buffer.from(due));
}

function send(req: IncomingMessage, res: ServerResponse, type: string, body: Buffer): void {
	res.writeHead(200, { 'content-type': type, 'content-length': body.length });
	res.end(req.method === 'HEAD' ? undefined : body);
}

function say(res: ServerResponse, status: number, text: string): void {
	res.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', connection: 'close' });
	res.end(`${text}\n`);
}

function go(res: ServerResponse, path: string): void {
	res.writeHead(303, { location: path });
	res.end();
}
