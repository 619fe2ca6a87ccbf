import type { WorkerCaller } from '../worker/call-worker.ts';
import type { ListProblem } from './core/read-list.ts';
import type { CentreList, FirstText, SeekerCore, WordLanguage } from './core/seeker-core.ts';
import type { HouseApi } from './house-api.ts';
import type { Language } from './languages.ts';
import type { ShownStatement } from './listed-centre.ts';
import type { OutboxOptions } from './outbox.svelte.ts';

export type Step =
	| 'start'
	| 'watched'
	| 'calm'
	| 'danger'
	| 'about'
	| 'centre'
	| 'words'
	| 'check'
	| 'write'
	| 'sent'
	| 'enter'
	| 'thread'
	| 'locked'
	| 'gone';

/** An online service of somebody else. */
export type OtherService = { readonly url: string; readonly name: string };

/** What was answered before writing. */
export type About = Omit<FirstText, 'text' | 'writtenOn'> & {
	readonly centreId: string;
	/** What was shown of it when it was chosen, as it was signed. */
	readonly statement?: ShownStatement;
	/** May read it too where nobody of the first one comes for it. */
	readonly coverId?: string;
};

/** The first of it: who it is about. */
export type Person = Pick<About, 'forWhom' | 'ageGroup'>;

export type CentresState =
	| { readonly kind: 'unasked' }
	| { readonly kind: 'loading' }
	| { readonly kind: 'unreachable' }
	| { readonly kind: 'refused'; readonly problem: ListProblem }
	| ({ readonly kind: 'read' } & CentreList);

/** What stands in the way right now, as the page says it. */
export type Trouble =
	| {
			readonly kind:
				| 'unreachable'
				| 'broken'
				| 'checksum'
				| 'other-words'
				| 'incomplete'
				| 'too-long'
				| 'little-memory';
	  }
	/** `fact`: what exactly, for experts. */
	| { readonly kind: 'refused'; readonly why: string; readonly fact?: string };

/** What the words, or the digits, came as. */
export type Entered =
	| { readonly kind: 'words'; readonly words: readonly string[]; readonly language: WordLanguage }
	| { readonly kind: 'digits'; readonly digits: string };

export type VisitOptions = Omit<OutboxOptions, 'api' | 'stamp'> & {
	readonly api: HouseApi;
	readonly startCore: () => WorkerCaller<SeekerCore>;
	/** In which the page speaks. */
	readonly locale: WordLanguage;
	/** In which words and digits are shown, where that is another one. */
	readonly language?: Language;
	/** How long the house keeps what nobody takes, as it says itself. */
	readonly keptDays: { readonly intake: number; readonly slot: number };
	/** Another online service that the operator of this house names, so that there is one entry. */
	readonly otherService?: OtherService | undefined;
	/** Milliseconds since 1970. */
	readonly now: () => number;
};
