import { err, ok, type Result } from '@schutznetz/kernel';
import { toB64 } from '@schutznetz/vault/public';
import { abortAfter } from '../../abort-after.ts';
import { workDueOf } from '../../work/work-due-of.ts';
import type { PieceToken } from '../core/files.ts';
import type { MoreWork } from '../house-api.ts';

/** Why a piece is not at the house: `later` means that the same one may be sent again, `work-due` with more work. */
export type PieceProblem =
	| { readonly kind: 'later' }
	| MoreWork
	| { readonly kind: 'storage-full' }
	| { readonly kind: 'refused'; readonly why: string };

/** The house's calls for pieces of files. */
export type PieceApi = {
	write(body: Uint8Array<ArrayBuffer>): Promise<Result<null, PieceProblem>>;
	/** Deletes pieces; what does not get through expires by itself. */
	forget(pieces: readonly PieceToken[]): Promise<void>;
};

/** A piece of 64 KiB takes half a minute on the slowest line that still works. */
const timeoutMs = 60_000;
const piecesAtOnce = 256;

/** Asks by `fetch`, without cookies, without a cache, without saying where from. */
export function pieceApi(fetchOf: typeof fetch = fetch): PieceApi {
	const order = {
		credentials: 'omit',
		cache: 'no-store',
		referrerPolicy: 'no-referrer',
		redirect: 'error',
	} as const;
	return {
		async write(body) {
			const patience = abortAfter(timeoutMs);
			try {
				const headers = { 'content-type': 'application/octet-stream' };
				const init = { ...order, method: 'PUT', headers, body, signal: patience.signal };
				const response = await fetchOf('/x/pieces', init);
				const answer: unknown = await response.json();
				const kind = (answer as { kind?: unknown } | null)?.kind;
				if (response.ok && kind === 'stored') return ok(null);
				if (kind === 'storage-full') return err({ kind });
				if (response.ok || response.status >= 500 || response.status === 429) return err({ kind: 'later' });
				const due = workDueOf(answer);
				return err(due ? { kind: 'work-due', ...due } : { kind: 'refused', why: String(kind) });
			} catch {
				return err({ kind: 'later' });
			} finally {
				patience.end();
			}
		},
		async forget(pieces) {
			for (let at = 0; at < pieces.length; at += piecesAtOnce) {
				// A token of nothing: the conversation stays.
				const intakeToken = toB64(crypto.getRandomValues(new Uint8Array(32)));
				const body = JSON.stringify({ slots: pieces.slice(at, at + piecesAtOnce), intakeToken });
				const headers = { 'content-type': 'application/json' };
				// With credentials, as the house's order to the browser to forget this site counts only then.
				const init = { ...order, credentials: 'same-origin', method: 'POST', headers, body } as const;
				await fetchOf('/x/forget', init).catch(() => undefined);
			}
		},
	};
}
