import { err, type Result } from '@schutznetz/kernel';
import { abortAfter } from '../abort-after.ts';
import type { WorkerCaller } from '../worker/call-worker.ts';
import type { FileNotHere, FilePlace, OpenFile } from './core/files.ts';
import type { VaultCore } from './core/vault-core.ts';

type Finished = Awaited<ReturnType<VaultCore['finishFile']>>;
export type OpenFileProblem =
	| Extract<Finished, { ok: false }>['error']
	| FileNotHere
	| { readonly kind: 'away' };

const patienceMs = 60_000;

/** Without a cookie: the server must not see who of us asks for which pieces. */
async function readPiece(id: string): Promise<Uint8Array | undefined> {
	const { signal, end } = abortAfter(patienceMs);
	try {
		const response = await fetch('/x/pieces/read', {
			method: 'POST',
			credentials: 'omit',
			cache: 'no-store',
			redirect: 'error',
			headers: { 'content-type': 'application/json' },
			body: JSON.stringify({ id }),
			signal,
		});
		return response.ok ? new Uint8Array(await response.arrayBuffer()) : undefined;
	} catch {
		return undefined;
	} finally {
		end();
	}
}

/** Fetches the pieces of a file one by one and opens it in the worker: the whole of it, or nothing. */
export async function openFile(
	core: WorkerCaller<VaultCore>,
	place: FilePlace,
	progress: (done: number, pieces: number) => void,
): Promise<Result<OpenFile, OpenFileProblem>> {
	const ids = await core.call('beginFile', place);
	if (!ids.ok) return ids;
	for (const [index, id] of ids.value.entries()) {
		progress(index, ids.value.length);
		const piece = await readPiece(id);
		if (!piece) return err({ kind: 'away' });
		const taken = await core.call('takeFilePiece', place, index, piece);
		if (!taken.ok) return taken;
	}
	return core.call('finishFile', place);
}
