import type { Reform } from '@schutznetz/rights';
import { m } from '#lib/paraglide/messages.js';

/** All reforms for a list to choose from, by the chapter of the demand that each of them says as a rule. */
export const reformOptions = (reforms: readonly Reform[]) =>
	reforms.map(({ id, title, demands: [demand = id] }) => ({
		value: id,
		label: `${id}: ${title.de}`,
		group: m.monitor_chapter_label({ number: /\d+/.exec(demand)?.[0] ?? demand }),
	}));
