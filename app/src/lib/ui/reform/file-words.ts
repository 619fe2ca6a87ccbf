import { m } from '#lib/paraglide/messages.js';
import { groupKindWords, groupWords } from './group-words.ts';

/** The words that stand in a file of effects. */
export const fileWords = () => ({
	label: m.reform_invented_label(),
	everybody: m.reform_file_everybody(),
	group: (id: string, of: string) => `${groupKindWords(of)}: ${groupWords(id)}`,
});
