import { type Db, type LawChange, type LawCheck, listLawChanges, listLawChecks } from '../db/index.ts';
import { type RuleOfToday, rulesOfToday } from './rules-of-today.ts';
import { touchedBy } from './touched-by.ts';

/** A check that stands, beside the rule as it is today. */
export interface StandingCheck extends LawCheck {
	/** The rule was rewritten since. */
	readonly isOutdated: boolean;
}

/** What the desk knows of a rule. */
export interface RuleStanding {
	/** The check against the newest text; null where nobody checked. */
	readonly check: StandingCheck | null;
	/** Recorded changes that touch the rule and that no check has looked at. */
	readonly toReread: readonly LawChange[];
	/** Who says that the rule as it is today still holds; null: nobody, or not any more. */
	readonly signed: Pick<LawCheck, 'checkedBy' | 'checkedAs' | 'checkedOn' | 'textDay'> | null;
	/** What everybody has to know today, in the form of a rule's own changes: then nobody may rely on the rule. */
	readonly changes: readonly { readonly on: string; readonly states: string }[];
}

/** What the desk recorded of every rule in force, by id. Public: needs no session. */
export async function checksOfRules(
	db: Db,
	today: Temporal.PlainDate,
): Promise<ReadonlyMap<string, RuleStanding>> {
	const [checks, changes] = await Promise.all([listLawChecks(db), listLawChanges(db)]);
	const standing = changes.filter(({ withdrawn }) => withdrawn === null);
	return new Map(
		[...rulesOfToday(today).values()].map((one) => {
			const own = checks.filter(({ ruleId, withdrawn }) => ruleId === one.rule.id && withdrawn === null);
			return [one.rule.id, standingOf(one, own, standing, today.toString())];
		}),
	);
}

/** The recorded changes that touch a rule, also those that were looked at. */
export const changesTouching = ({ places }: RuleOfToday, changes: readonly LawChange[]) =>
	changes.filter((change) =>
		places.some(({ act, paragraph }) => act === change.act && touchedBy(paragraph, change.paragraph)),
	);

function standingOf(
	one: RuleOfToday,
	checks: readonly LawCheck[],
	changes: readonly LawChange[],
	today: string,
): RuleStanding {
	const [newest] = checks;
	const check = newest ? { ...newest, isOutdated: newest.ruleVersion !== one.version } : null;
	const holding = checks.filter(
		({ result, ruleVersion }) => result === 'holds' && ruleVersion === one.version,
	);
	const toReread = changesTouching(one, changes).filter(
		({ changedOn }) => !holding.some(({ textDay }) => textDay >= changedOn),
	);
	const isDoubted = check !== null && check.result !== 'holds';
	return {
		check,
		toReread,
		signed: check !== null && check.result === 'holds' && !check.isOutdated ? check : null,
		changes: [
			...toReread
				.filter(({ changedOn }) => changedOn <= today)
				.map(({ act, paragraph, changedOn, source }) => ({
					on: changedOn,
					states: `${paragraph} ${act} wurde geändert (${source}); diese Regel ist am neuen Text noch nicht geprüft.`,
				})),
			// Also after the rule was rewritten: only a check of what stands there today takes the doubt away.
			...(isDoubted
				? [
						{
							on: check.textDay,
							states:
								check.result === 'changed'
									? 'Eine Prüfung am Text hat ergeben, dass diese Regel so nicht mehr gilt.'
									: 'Eine Prüfung am Text hat Zweifel ergeben, ob diese Regel so gilt.',
						},
					]
				: []),
		],
	};
}
