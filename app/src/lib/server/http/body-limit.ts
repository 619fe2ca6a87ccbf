import type { IncomingMessage } from 'node:http';
import type { Door } from '../../doors.ts';

const usualLimitBytes = 512 * 1024;
/** A document of 50 MB with the fields around it. */
export const uploadLimitBytes = 51_000_000;

/**
 * What a call of the channel may send: the largest text takes 25 kB on its way, the longest list of tokens 30 kB. It
 * is counted where the body is read; the usual limit stands before it.
 */
export const channelLimitBytes = 65_536;

/** The one call of the channel whose body is bytes: a piece of a file with what goes in front of it. */
export const pieceLimitBytes = 65_707;

/** How much one request may send: little, but for documents at the import desk, whose action asks who sends first. */
export const bodyLimit = (door: Door, path: string): number =>
	door === 'staff' && /^\/[a-z]{2}\/werkstatt\/einlesen\/?$/.test(path) ? uploadLimitBytes : usualLimitBytes;

/**
 * Holds a request to its limit: at once where it says its length, else by ending it when it passes.
 *
 * @returns false where it says already that it is too large
 */
export function holdBodyTo(limit: number, req: IncomingMessage): boolean {
	const length = Number(req.headers['content-length'] ?? 0);
	if (length > limit) return false;
	if (req.headers['transfer-encoding'] === undefined) return true;
	let seen = 0;
	const push = req.push.bind(req);
	req.push = (chunk: unknown, encoding?: BufferEncoding): boolean => {
		if (chunk instanceof Uint8Array) seen += chunk.length;
		if (seen <= limit) return push(chunk, encoding);
		req.destroy(new Error('a body went on beyond its limit'));
		return false;
	};
	return true;
}

/** The number to name to somebody who sent too much. */
export const statedLimit = (door: Door, path: string): number =>
	path === '/x/pieces' ? pieceLimitBytes : path.startsWith('/x/') ? channelLimitBytes : bodyLimit(door, path);
