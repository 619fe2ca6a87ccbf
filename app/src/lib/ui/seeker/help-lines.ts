import type { Locale } from '#lib/paraglide/runtime.js';
import listed from './help-lines.json' with { type: 'json' };

type Text = Readonly<Record<Locale, string>>;

/** A service that may be called by people who need help. An office's number never stands here. */
export interface HelpLine {
	readonly id: string;
	/** Its own name, in German, so that it can be found and said on the phone. */
	readonly name: string;
	/** None where no number is certain; then there is an address to look it up. */
	readonly number: { readonly shown: string; readonly dial: string } | null;
	readonly website: string | null;
	readonly who: Text;
	readonly when: Text;
	readonly languages: Text;
	readonly cost: Text;
	/** Speaks with children and young people. */
	readonly isForYoung: boolean;
	/** Answers day and night, every day. */
	readonly isRoundTheClock: boolean;
	readonly source: string;
	/** Day on which somebody confirmed every detail with the service, 'YYYY-MM-DD'; null shows it as unchecked. */
	readonly checkedOn: string | null;
}

/** The nationwide help lines of help-lines.json, in the order in which they are shown. */
export const helpLines: readonly HelpLine[] = listed;
