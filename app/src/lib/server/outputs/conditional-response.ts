import { createHash } from 'node:crypto';

/** Something to be sent. */
export interface Sendable {
	readonly body: string | Uint8Array<ArrayBuffer>;
	readonly contentType: string;
	/** Offered as a download under this name; without one it is shown. */
	readonly fileName?: string;
	readonly status?: number;
}

const openHeaders = {
	'access-control-allow-origin': '*',
	'access-control-expose-headers': 'etag',
	'cross-origin-resource-policy': 'cross-origin',
} as const;

/**
 * Sends it for anybody on any page to read, or says that the asker's copy is still right. Cached by its ETag, never
 * by time alone, so that a correction arrives at once.
 */
export function conditionalResponse(
	request: Request,
	{ body, contentType, fileName, status }: Sendable,
): Response {
	const etag = `"${createHash('sha256').update(body).digest('base64url').slice(0, 27)}"`;
	const headers = { ...openHeaders, etag, 'cache-control': 'public, no-cache' };
	const asked = request.headers.get('if-none-match')?.split(/\s*,\s*/) ?? [];
	// A proxy that compresses marks the tag as weak; the content is the same.
	if (status === undefined && asked.some((tag) => tag === '*' || tag.replace(/^W\//, '') === etag)) {
		return new Response(null, { status: 304, headers });
	}
	return new Response(body, {
		status: status ?? 200,
		headers: {
			...headers,
			'content-type': contentType,
			...(fileName !== undefined && { 'content-disposition': `attachment; filename="${fileName}"` }),
		},
	});
}

/** The answer to a browser that asks whether a page of another origin may read here: by GET, yes. */
export function preflightResponse(): Response {
	return new Response(null, {
		status: 204,
		headers: {
			...openHeaders,
			'access-control-allow-methods': 'GET, HEAD',
			'access-control-allow-headers': 'if-none-match',
			'access-control-max-age': '86400',
			allow: 'GET, HEAD, OPTIONS',
		},
	});
}
