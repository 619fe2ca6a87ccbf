import { err, ok, type Result } from '@schutznetz/kernel';
import { abortAfter } from '../abort-after.ts';
import type { IntakeLetter } from './core/seeker-core.ts';
import type { Forgetting, SlotLetter } from './core/thread.ts';

/** No answer, or one that means "later": nothing is lost, the same may be sent again. */
export type Unreachable = { readonly kind: 'unreachable' };
/** The house understood and will not take it, however often it is sent. */
export type Refused = { readonly kind: 'refused'; readonly why: string };

/** The house's endpoints for the seeker's page. */
export type HouseApi = {
	readCentres(): Promise<Result<unknown, Unreachable>>;
	writeFirst(letter: IntakeLetter): Promise<Result<'stored', Unreachable | Refused>>;
	readSlots(ids: readonly string[]): Promise<Result<readonly (string | null)[], Unreachable>>;
	writeSlot(letter: SlotLetter): Promise<Result<'stored' | 'taken', Unreachable | Refused>>;
	forget(what: Forgetting): Promise<Result<null, Unreachable>>;
};

const timeoutMs = 30_000;
const unreachable = err<Unreachable>({ kind: 'unreachable' });

/** Asks by `fetch`, without cookies, without a cache, without saying where from. */
export function houseApi(fetchOf: typeof fetch = fetch): HouseApi {
	async function ask(
		path: string,
		body?: unknown,
		credentials: RequestCredentials = 'omit',
	): Promise<Result<unknown, Unreachable | Refused>> {
		const patience = abortAfter(timeoutMs);
		try {
			const response = await fetchOf(path, {
				credentials,
				cache: 'no-store',
				referrerPolicy: 'no-referrer',
				redirect: 'error',
				signal: patience.signal,
				...(body !== undefined && {
					method: 'POST',
					headers: { 'content-type': 'application/json' },
					body: JSON.stringify(body),
				}),
			});
			// Too many at once, or the house is starting: later it is another answer.
			if (response.status >= 500 || response.status === 429) return unreachable;
			const answer: unknown = await response.json();
			return response.ok ? ok(answer) : err({ kind: 'refused', why: kindOf(answer) });
		} catch {
			return unreachable;
		} finally {
			patience.end();
		}
	}

	return {
		async readCentres() {
			const answer = await ask('/x/centres');
			return answer.ok ? answer : unreachable;
		},
		async writeFirst(letter) {
			const answer = await ask('/x/intake', letter);
			if (!answer.ok) return answer;
			return kindOf(answer.value) === 'stored' ? ok('stored') : unreachable;
		},
		async readSlots(ids) {
			const answer = await ask('/x/slots/read', { ids });
			const envelopes = answer.ok ? envelopesOf(answer.value) : undefined;
			return envelopes?.length === ids.length ? ok(envelopes) : unreachable;
		},
		async writeSlot(letter) {
			const answer = await ask('/x/slots/write', letter);
			if (!answer.ok) return answer;
			const kind = kindOf(answer.value);
			return kind === 'stored' || kind === 'taken' ? ok(kind) : unreachable;
		},
		async forget(what) {
			// The house answers with an order to the browser to forget this site, which counts only with credentials.
			const answer = await ask('/x/forget', what, 'same-origin');
			return answer.ok && kindOf(answer.value) === 'done' ? ok(null) : unreachable;
		},
	};
}

function kindOf(answer: unknown): string {
	const kind = (answer as { kind?: unknown } | null)?.kind;
	return typeof kind === 'string' ? kind : '';
}

function envelopesOf(answer: unknown): readonly (string | null)[] | undefined {
	const envelopes = (answer as { envelopes?: unknown } | null)?.envelopes;
	if (!Array.isArray(envelopes)) return undefined;
	return envelopes.every((entry) => entry === null || typeof entry === 'string') ? envelopes : undefined;
}
