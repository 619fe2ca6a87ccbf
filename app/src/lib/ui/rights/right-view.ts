import type { ModalityView, Reading } from './right-words.ts';

/** What the page of a right is given: plain data, made by the server's use case. Days are 'YYYY-MM-DD'. */
export type ClauseView = Readonly<{
	number: string;
	text: string;
	kind: 'list' | 'term';
	of: readonly ClauseView[];
}>;

export type PlaceView = Readonly<{
	place: string;
	readOn: string | null;
	note: string | null;
	link: string | null;
}>;

type Worded = Readonly<{ text: string; lang: 'de' | 'en' }>;

export type RightView = Readonly<{
	id: string;
	reading: Reading;
	title: Worded;
	short: Worded | null;
	area: string;
	holder: string;
	modality: ModalityView;
	isRight: boolean;
	whoLearns: 'control' | 'publicBody' | 'nobodyPublic';
	effect: string;
	introduction: string;
	conditions: readonly ClauseView[];
	duration: Readonly<{ states: string; length: string | null }> | null;
	deadlines: readonly Readonly<{
		states: string;
		start: string;
		length: string | null;
		ifMissed: string | null;
		source: PlaceView;
	}>[];
	authority: string;
	evidence: readonly string[];
	remedy: string | null;
	sources: readonly PlaceView[];
	confidence: 'verified' | 'mixed' | 'unverified';
	contested: string | null;
	warnings: readonly string[];
	lawAsRead: string;
	signed: Readonly<{ checkedBy: string; checkedAs: string; checkedOn: string; textDay: string }> | null;
	changes: readonly Readonly<{ on: string; states: string }>[];
	versions: readonly Readonly<{ from: string; until: string | null; isShown: boolean }>[];
	related: readonly Readonly<{ kind: string; id: string; title: Worded; note: string | null }>[];
	reforms: readonly Readonly<{ id: string; title: string; demands: readonly string[] }>[];
	aids: readonly Readonly<{ id: string; title: string; norm: string; content: string; certainty: string }>[];
	limits: readonly Readonly<{ says: string; why: string; instead: string }>[];
}>;
