import { createHash } from 'node:crypto';
import type { Manifest } from '../manifest.ts';
import { placeholders } from '../shells.ts';

/** Files of a release that was never built. */
export const inventedContent: ReadonlyMap<string, Buffer> = new Map([
	['/_app/immutable/start.js', Buffer.from('export const start = 1;')],
	['/_app/immutable/style.css', Buffer.from('p{}')],
	['/_app/immutable/workers/vault.js', Buffer.from('onmessage = null;')],
	['/_app/version.json', Buffer.from('{"version":"build-1"}')],
	['/icon.svg', Buffer.from('<svg/>')],
]);

/** What starts its page, as the framework writes it. */
export const inventedScript = `{
	x = { version: "build-1" };
	import("../_app/immutable/start.js").then(({ start }) => start({
		data: {origins:{public:"${placeholders.public}",seeker:"${placeholders.seeker}",staff:"${placeholders.staff}"},quickExitUrl:"${placeholders.quickExitUrl}"}
	}));
}`;

/** The page of that release's client. */
export const inventedShell = `<!doctype html>
<html lang="de" data-door="staff"><head><link rel="icon" href="/icon.svg">
<link href="../_app/immutable/style.css" rel="stylesheet"></head>
<body><a href="/de/anmelden">param-id</a><script nonce="nonce-of-this-answer">${inventedScript}</script></body></html>
`;

const staffPolicy =
	"default-src 'none'; script-src 'self'; style-src 'self'; trusted-types svelte-trusted-html schutznetz-worker";
const door = (policy: string, pages: readonly string[]) => ({
	headers: { 'content-security-policy': policy, 'x-content-type-options': 'nosniff' },
	pages,
});

/** Its manifest. */
export const inventedManifest: Manifest = {
	v: 1,
	version: '0.1.0',
	commit: null,
	build: 'build-1',
	node: 'v26.10.0',
	releasedOn: '2026-11-21',
	doors: {
		public: door("default-src 'none'; script-src 'none'", ['/de']),
		seeker: door("default-src 'none'; script-src 'self'", ['/de', '/de/5']),
		staff: door(staffPolicy, ['/de', '/de/anmelden']),
	},
	filePolicies: { plain: "default-src 'none'", worker: "default-src 'none'; script-src 'self'" },
	files: [...inventedContent].map(([path, content]) => ({
		path,
		bytes: content.length,
		sha256: createHash('sha256').update(content).digest('hex'),
		policy: path.includes('/workers/') ? 'worker' : 'plain',
	})),
	shells: [
		{ route: '/de/anmelden', html: inventedShell },
		{ route: '/de/eingang/[id]', html: inventedShell },
	],
};
