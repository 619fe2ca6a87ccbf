import type { WorkerCaller } from '../worker/call-worker.ts';
import type { CentresProblem } from './core/read-centres.ts';
import type { CentreList, FirstText, SeekerCore, WordLanguage } from './core/seeker-core.ts';
import type { HouseApi } from './house-api.ts';
import type { OutboxOptions } from './outbox.svelte.ts';

export type Step =
	| 'start'
	| 'watched'
	| 'calm'
	| 'danger'
	| 'about'
	| 'words'
	| 'check'
	| 'write'
	| 'sent'
	| 'enter'
	| 'thread'
	| 'locked'
	| 'gone';

/** What was answered before writing. */
export type About = Omit<FirstText, 'text' | 'writtenOn'> & { readonly centreId: string };

export type CentresState =
	| { readonly kind: 'unasked' }
	| { readonly kind: 'loading' }
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'refused'; readonly problem: CentresProblem }
	| ({ readonly kind: 'read' } & CentreList);

/** What stands in the way right now, as the page says it. */
export type Trouble =
	| { readonly kind: 'unreachable' | 'broken' | 'checksum' | 'other-words' | 'incomplete' | 'too-long' }
	| { readonly kind: 'refused'; readonly why: string };

/** What the words, or the digits, came as. */
export type Entered =
	| { readonly kind: 'words'; readonly words: readonly string[]; readonly language: WordLanguage }
	| { readonly kind: 'digits'; readonly digits: string };

export type VisitOptions = Omit<OutboxOptions, 'api'> & {
	readonly api: HouseApi;
	readonly startCore: () => WorkerCaller<SeekerCore>;
	readonly locale: WordLanguage;
	/** How long the house keeps what nobody takes, as it says itself. */
	readonly keptDays: { readonly intake: number; readonly slot: number };
	/** Milliseconds since 1970. */
	readonly now: () => number;
};
