import { type Db, type LawChange, type LawCheck, listLawChanges, listLawChecks } from '../db/index.ts';
import { type DeskState, statesOf } from './desk-list.ts';
import { rulesOfToday } from './rules-of-today.ts';
import { changesTouching, checksOfRules } from './standing-of-rules.ts';

/** The page of one rule at the desk. Days are 'YYYY-MM-DD'. */
export interface DeskRulePage {
	readonly id: string;
	readonly title: string;
	readonly effect: string;
	readonly version: string;
	readonly states: readonly DeskState[];
	readonly lawAsRead: string;
	readonly contested: string | null;
	readonly changedAfterReading: readonly { readonly on: string; readonly states: string }[];
	readonly sources: readonly {
		readonly act: string;
		readonly paragraph: string;
		/** Other rules on the same place. */
		readonly others: readonly string[];
	}[];
	/** Recorded changes that touch it. */
	readonly changes: readonly (LawChange & { readonly isOpen: boolean })[];
	/** All of its checks, the newest text first, also those that were taken back. */
	readonly checks: readonly (LawCheck & { readonly isOutdated: boolean })[];
}

/** One rule as the desk sees it; undefined where none of this id is in force. */
export async function deskRule(
	db: Db,
	id: string,
	today: Temporal.PlainDate,
): Promise<DeskRulePage | undefined> {
	const rules = rulesOfToday(today);
	const one = rules.get(id);
	if (!one) return undefined;
	const [standings, checks, changes] = await Promise.all([
		checksOfRules(db, today),
		listLawChecks(db),
		listLawChanges(db),
	]);
	const { rule, version, places } = one;
	const standing = standings.get(id);
	const open = new Set(standing?.toReread.map((change) => change.id));
	return {
		id,
		title: rule.title.de,
		effect: rule.effect,
		version,
		states: statesOf(rule, standing, today.toString()),
		lawAsRead: rule.lawAsRead,
		contested: rule.contested?.states ?? null,
		changedAfterReading: rule.changedAfterReading ?? [],
		sources: places.map(({ act, paragraph }) => ({
			act,
			paragraph,
			others: [...rules.values()]
				.filter(
					(other) =>
						other !== one && other.places.some((place) => place.act === act && place.paragraph === paragraph),
				)
				.map((other) => other.rule.id),
		})),
		changes: changesTouching(one, changes).map((change) => ({ ...change, isOpen: open.has(change.id) })),
		checks: checks
			.filter(({ ruleId }) => ruleId === id)
			.map((check) => ({ ...check, isOutdated: check.ruleVersion !== version })),
	};
}
