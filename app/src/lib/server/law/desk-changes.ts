import { type Db, type LawChange, listLawChanges } from '../db/index.ts';
import { rulesOfToday } from './rules-of-today.ts';
import { changesTouching, checksOfRules } from './standing-of-rules.ts';

/** A recorded change with the rules that it touches. */
export interface DeskChange extends LawChange {
	readonly rules: readonly {
		readonly id: string;
		readonly title: string;
		/** Nobody has held the rule against the new text. */
		readonly isOpen: boolean;
	}[];
}

/** Every recorded change, the newest first, also those that were taken back. */
export async function deskChanges(db: Db, today: Temporal.PlainDate): Promise<readonly DeskChange[]> {
	const [changes, standings] = await Promise.all([listLawChanges(db), checksOfRules(db, today)]);
	const rules = [...rulesOfToday(today).values()];
	return changes.map((change) => ({
		...change,
		rules: rules
			.filter((one) => changesTouching(one, [change]).length > 0)
			.map(({ rule }) => ({
				id: rule.id,
				title: rule.title.de,
				isOpen: standings.get(rule.id)?.toReread.some(({ id }) => id === change.id) ?? false,
			})),
	}));
}
