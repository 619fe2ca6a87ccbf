/** The sixteen Länder by the codes of ISO 3166-2 without "DE-". */
export const LANDS = [
	'BW',
	'BY',
	'BE',
	'BB',
	'HB',
	'HH',
	'HE',
	'MV',
	'NI',
	'NW',
	'RP',
	'SL',
	'SN',
	'ST',
	'SH',
	'TH',
] as const;

/** One of the sixteen Länder. */
export type Land = (typeof LANDS)[number];

/** What a centre advises on. */
export const TOPICS = [
	'exploitation-sex',
	'exploitation-labour',
	'begging-crime',
	'forced-marriage',
	'organs',
	'violence',
	'residence',
	'money',
	'other',
] as const;

/** Something that a centre advises on. */
export type Topic = (typeof TOPICS)[number];

/** For whom a centre is there: people of its town, of its Land, or of everywhere. */
export const REACHES = ['place', 'land', 'country'] as const;

/** A text by language (BCP 47). */
export type LocalText = Readonly<Record<string, string>>;

/** When somebody is there: Monday is 1; `from` before `to`, 'HH:MM'. */
export type OpeningHours = { readonly day: number; readonly from: string; readonly to: string };

/** What a centre says of itself to whoever looks for one. Signed by one of its admins; public. */
export type CentreProfile = {
	/** What people know it by, where that is not the name of its account. */
	readonly name?: string;
	readonly place: {
		readonly land: Land | null;
		readonly town: string | null;
		/** Street and number of an office whose address is public; never those of a shelter. */
		readonly street?: string;
		/** Five digits. */
		readonly postcode?: string;
	};
	readonly reach: (typeof REACHES)[number];
	/** In which it answers, BCP 47. */
	readonly languages: readonly string[];
	readonly topics: readonly Topic[];
	/** Whether it advises people under 18. */
	readonly forMinors: boolean;
	/** An office's number, never to be shown as a help line. */
	readonly phone: string | null;
	readonly phoneHours: string | null;
	readonly hours: readonly OpeningHours[];
	/** Working days within which an answer can be expected; null where that is not known. */
	readonly answerDays: number | null;
	/** What is shown at once when a first message has been sent. */
	readonly automatic: LocalText;
	readonly intake: 'open' | 'closed';
	readonly closedNote: LocalText | null;
	readonly notice: LocalText | null;
	/** The centre that takes over when nobody comes here. */
	readonly coverCentreId: string | null;
};

/** What the bytes of a profile may take. */
export const MOST_PROFILE_BYTES = 8192;
