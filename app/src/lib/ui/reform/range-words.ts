import type { Range } from './reform-view.ts';

/** A range stays in one line: word joiners keep it from breaking at its dash. */
export const rangeWords = ({ low, high }: Range): string =>
	low === high ? `${low}` : `${low}\u2060–\u2060${high}`;
