import { err, ok, type Result } from '@schutznetz/kernel';
import type { LargeClass, SlotAnswer } from '@schutznetz/vault/public';
import { abortAfter } from '../abort-after.ts';
import type { WorkDue } from '../work/core/stamp-of.ts';
import { workDueOf } from '../work/work-due-of.ts';
import type { IntakeLetter } from './core/seal-first.ts';
import type { Forgetting, SlotLetter } from './core/thread.ts';

/** No answer, or one that means "later": nothing is lost, the same may be sent again. */
export type Unreachable = { readonly kind: 'unreachable' };
/** The house understood and will not take it, however often it is sent. */
export type Refused = { readonly kind: 'refused'; readonly why: string };

/** It asks for more work first, of that day: the same may be sent with another stamp. */
export type MoreWork = { readonly kind: 'work-due' } & WorkDue;
/** With the work that was done for it. */
export type Stamped<Letter> = Letter & { readonly stamp: string };

/** The house's endpoints for the seeker's page. */
export type HouseApi = {
	readCentres(): Promise<Result<unknown, Unreachable>>;
	/** Of two centres: as many bytes whichever they are. */
	readKeys(ids: readonly [string, string]): Promise<Result<unknown, Unreachable>>;
	writeFirst(letter: Stamped<IntakeLetter>): Promise<Result<'stored', Unreachable | Refused | MoreWork>>;
	readSlots(ids: readonly string[]): Promise<Result<SlotAnswer, Unreachable>>;
	readLarge(id: string, largeClass: LargeClass): Promise<Result<{ readonly envelope: string }, Unreachable>>;
	writeSlot(
		letter: Stamped<SlotLetter>,
	): Promise<Result<'stored' | 'taken', Unreachable | Refused | MoreWork>>;
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
	): Promise<Result<unknown, Unreachable | Refused | MoreWork>> {
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
			if (response.ok) return ok(answer);
			const due = workDueOf(answer);
			return err(due ? { kind: 'work-due', ...due } : { kind: 'refused', why: kindOf(answer) });
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
		async readKeys(ids) {
			const answer = await ask('/x/keys', { ids });
			return answer.ok ? answer : unreachable;
		},
		async writeFirst(letter) {
			const answer = await ask('/x/intake', letter);
			if (!answer.ok) return answer;
			return kindOf(answer.value) === 'stored' ? ok('stored') : unreachable;
		},
		async readSlots(ids) {
			const answer = await ask('/x/slots/read', { ids });
			const { classes, cells } = fieldsOf(answer);
			return typeof classes === 'string' && typeof cells === 'string' ? ok({ classes, cells }) : unreachable;
		},
		async readLarge(id, largeClass) {
			const { envelope } = fieldsOf(await ask('/x/slots/large', { id, class: largeClass }));
			return typeof envelope === 'string' ? ok({ envelope }) : unreachable;
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

/** The fields of an answer that came, none of one that did not. */
function fieldsOf(answer: Result<unknown, unknown>): Readonly<Record<string, unknown>> {
	return answer.ok && typeof answer.value === 'object' ? { ...answer.value } : {};
}
