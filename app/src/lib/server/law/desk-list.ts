import type { Rule } from '@schutznetz/rights';
import type { Db } from '../db/index.ts';
import { askedOfList, folded } from '../rights/index.ts';
import { rulesOfToday } from './rules-of-today.ts';
import { checksOfRules, type RuleStanding } from './standing-of-rules.ts';

/** What the desk can look for. */
const deskStates = [
	'reread',
	'changed',
	'doubted',
	'outdated',
	'unchecked',
	'signed',
	'contested',
	'unverified',
	'mixed',
	'verified',
] as const;
export type DeskState = (typeof deskStates)[number];
/** In what order the rules stand. */
const deskOrders = ['recht', 'dringend', 'geprueft'] as const;

/** A rule in the list of the desk. Days are 'YYYY-MM-DD'. */
export interface DeskRule {
	readonly id: string;
	readonly title: string;
	readonly area: string;
	readonly states: readonly DeskState[];
	readonly lawAsRead: string;
	/** The newest change after reading: of the law itself, or recorded here. */
	readonly changedOn: string | null;
	readonly check: { readonly by: string; readonly on: string; readonly textDay: string } | null;
}

/** The list of the desk for an address. */
export interface DeskList {
	readonly rules: readonly DeskRule[];
	readonly total: number;
	readonly counts: readonly { readonly state: DeskState; readonly count: number }[];
	readonly areas: readonly { readonly area: string; readonly count: number }[];
	readonly chosen: Readonly<{ suche: string; bereich: string; stand: string; ordnung: string }>;
	/** Parts of the address that name nothing. */
	readonly leftOut: readonly string[];
}

/** Every rule in force with what is to be known of it, as far as the address lets it through. */
export async function deskList(db: Db, query: URLSearchParams, today: Temporal.PlainDate): Promise<DeskList> {
	const standings = await checksOfRules(db, today);
	const all = [...rulesOfToday(today).values()].map(({ rule, places }) => ({
		item: listedRule(rule, standings.get(rule.id), today.toString()),
		text: folded(
			[rule.id, rule.title.de, rule.area, ...places.map(({ act, paragraph }) => `${paragraph} ${act}`)].join(
				' \n ',
			),
		),
	}));
	const areas = [...new Set(all.map(({ item }) => item.area))];
	const { pick, suche, matches, leftOut } = askedOfList(query);
	const chosen = {
		suche,
		bereich: pick('bereich', areas),
		stand: pick('stand', deskStates),
		ordnung: pick('ordnung', deskOrders),
	};
	const rules = all
		.filter(
			({ item, text }) =>
				(chosen.bereich === '' || item.area === chosen.bereich) &&
				(chosen.stand === '' || item.states.some((state) => state === chosen.stand)) &&
				matches(text),
		)
		.map(({ item }) => item);
	return {
		rules: ordered(rules, chosen.ordnung),
		total: all.length,
		counts: deskStates.map((state) => ({
			state,
			count: all.filter(({ item }) => item.states.includes(state)).length,
		})),
		areas: areas.map((area) => ({ area, count: all.filter(({ item }) => item.area === area).length })),
		chosen,
		leftOut,
	};
}

/** What is to be known of a rule, the most urgent first. */
export function statesOf(
	rule: Rule,
	standing: RuleStanding | undefined,
	today: string,
): readonly DeskState[] {
	const { check = null, toReread = [], signed = null } = standing ?? {};
	const isChanged = (rule.changedAfterReading ?? []).some(({ on }) => on <= today);
	return [
		...(toReread.length > 0 ? (['reread'] as const) : []),
		...(isChanged ? (['changed'] as const) : []),
		...(check && check.result !== 'holds' ? (['doubted'] as const) : []),
		...(check?.isOutdated ? (['outdated'] as const) : []),
		...(check ? [] : (['unchecked'] as const)),
		...(signed ? (['signed'] as const) : []),
		...(rule.contested ? (['contested'] as const) : []),
		rule.confidence,
	];
}

function listedRule(rule: Rule, standing: RuleStanding | undefined, today: string): DeskRule {
	const check = standing?.check ?? null;
	const changes = [
		...(rule.changedAfterReading ?? []).map(({ on }) => on),
		...(standing?.toReread ?? []).map(({ changedOn }) => changedOn),
	];
	return {
		id: rule.id,
		title: rule.title.de,
		area: rule.area,
		states: statesOf(rule, standing, today),
		lawAsRead: rule.lawAsRead,
		changedOn: changes.toSorted().at(-1) ?? null,
		check: check && { by: check.checkedBy, on: check.checkedOn, textDay: check.textDay },
	};
}

function ordered(rules: readonly DeskRule[], order: string): readonly DeskRule[] {
	// What needs a reader first: the place of the first state, which is the most urgent one.
	const urgency = ({ states: [first = 'verified'] }: DeskRule) => deskStates.indexOf(first);
	if (order === 'dringend') return rules.toSorted((a, b) => urgency(a) - urgency(b));
	if (order === 'geprueft')
		return rules.toSorted((a, b) => (a.check?.textDay ?? '').localeCompare(b.check?.textDay ?? ''));
	return rules;
}
