import { m } from '#lib/paraglide/messages.js';

export type Reading = 'de' | 'easy' | 'en';
export type ModalityView = 'must' | 'should' | 'may' | 'automatic' | 'duty' | 'exclusion' | 'gap';
export type StateView = 'changed' | 'contested' | 'verified' | 'mixed' | 'unverified';

/** How binding a rule is, in a word or two. */
export const modalityTags: Readonly<Record<ModalityView, () => string>> = {
	must: m.right_tag_must,
	should: m.right_tag_should,
	may: m.right_tag_may,
	automatic: m.right_tag_automatic,
	duty: m.right_tag_duty,
	exclusion: m.right_tag_exclusion,
	gap: m.right_tag_gap,
};

const sentences: Readonly<Record<ModalityView, readonly [() => string, () => string]>> = {
	must: [m.right_modality_must, m.right_modality_must_easy],
	should: [m.right_modality_should, m.right_modality_should_easy],
	may: [m.right_modality_may, m.right_modality_may_easy],
	automatic: [m.right_modality_automatic, m.right_modality_automatic_easy],
	duty: [m.right_modality_duty, m.right_modality_duty_easy],
	exclusion: [m.right_modality_exclusion, m.right_modality_exclusion_easy],
	gap: [m.right_modality_gap, m.right_modality_gap_easy],
};

/** How binding a rule is, said plainly: what an authority may do is never promised. */
export const modalitySentence = (modality: ModalityView, reading: Reading): string =>
	sentences[modality][reading === 'easy' ? 1 : 0]();

/** What has to be known of a rule's text. */
export const stateWords: Readonly<Record<StateView, () => string>> = {
	changed: m.right_state_changed,
	contested: m.right_state_contested,
	verified: m.right_state_verified,
	mixed: m.right_state_mixed,
	unverified: m.right_state_unverified,
};

/** Easy words where somebody reads easy German, the usual ones everywhere else. */
export const inReading = (reading: Reading, plain: () => string, easy: () => string): string =>
	reading === 'easy' ? easy() : plain();

/** What an address needs so that it stays in easy language. */
export const queryOf = (reading: Reading): string => (reading === 'easy' ? '?sprache=einfach' : '');
