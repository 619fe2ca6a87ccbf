import { createHash } from 'node:crypto';
import style from '#lib/ui/staff/viewer-frame.css?raw';
import script from '#lib/ui/staff/viewer-frame.js?raw';
import type { RequestHandler } from './$types';

const hashOf = (text: string): string => `'sha256-${createHash('sha256').update(text).digest('base64')}'`;

/**
 * The frame in which a counsellor looks at what a stranger sent. Its own policy puts it into an origin of its own,
 * wherever it is opened: without network, without our pages, and with one script, ours.
 */
const policy = [
	'sandbox allow-scripts',
	"default-src 'none'",
	`script-src ${hashOf(script)}`,
	`style-src ${hashOf(style)}`,
	'img-src blob:',
	'media-src blob:',
	"base-uri 'none'",
	"form-action 'none'",
	"frame-ancestors 'self'",
	"require-trusted-types-for 'script'",
	"trusted-types 'none'",
].join('; ');
const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Datei</title><style>${style}</style><body><script>${script}</script></body></html>`;

export const GET: RequestHandler = () =>
	new Response(page, {
		headers: {
			'content-type': 'text/html; charset=utf-8',
			'cache-control': 'no-store',
			'content-security-policy': policy,
			'x-frame-options': 'SAMEORIGIN',
		},
	});
