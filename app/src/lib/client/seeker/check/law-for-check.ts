import type { WhoLearns } from '@schutznetz/law-de';
import type {
	Amount,
	Condition,
	Constraint,
	Deadline,
	Derived,
	Fact,
	InterviewOptions,
	Law,
	Rule,
	Source,
	Sources,
} from '@schutznetz/rights';
import { factsBehind } from './facts-behind.ts';

/** What the anonymous check needs of a law, and nothing that it never shows. */
export type CheckLaw = Readonly<{
	law: Law;
	interview: InterviewOptions;
	/** Reproaches and own offences: nobody is asked for them here. */
	neverAsked: readonly string[];
	/** Who comes to know something when a right is used; by the right's id. */
	whoLearns: Readonly<Record<string, WhoLearns>>;
}>;

const noSource: Source = { type: 'practice', body: '', title: '', textReadOn: null };
const noSources: Sources = [noSource];

/** Who somebody is, as far as rules are for some people alone; the check filters by it. */
export const whoFacts: readonly string[] = ['person.nationality', 'person.age', 'age.disputed'];
/** What only a counsellor or a centre can answer, and what binds them. */
const centreSubject = 'Beratungsstelle';

type Cut = Pick<CheckLaw, 'interview' | 'neverAsked'> &
	Readonly<{
		/** False of what may not stand in a list of somebody's rights. */
		isRight: (rule: Rule) => boolean;
		whoLearnsBy: (rule: Rule) => WhoLearns;
	}>;

/**
 * The law without sentences that the check never shows: what follows, sources, evidence, authorities, reforms, and
 * the questions that it never asks. Every condition stays as it is, so that each right gets the same answer as under
 * the whole law.
 */
export function lawForCheck(law: Law, { interview, neverAsked, isRight, whoLearnsBy }: Cut): CheckLaw {
	const isChanged = ({ changedAfterReading }: Rule): boolean => (changedAfterReading ?? []).length > 0;
	const rights = law.rules.filter(isRight);
	const asked = factsBehind(
		law,
		rights.filter((rule) => !isChanged(rule)),
	);
	const isAsked = (name: string, { burden, subject }: Fact): boolean =>
		(asked.has(name) || whoFacts.includes(name)) &&
		burden !== 'never' &&
		subject !== centreSubject &&
		!neverAsked.includes(name);
	return {
		law: {
			facts: Object.fromEntries(
				Object.entries(law.facts).map(([name, fact]) => [name, factForCheck(fact, isAsked(name, fact))]),
			),
			derived: mapped(law.derived, ({ condition }: Derived) => ({
				states: '',
				denies: '',
				condition: withoutWords(condition),
			})),
			rules: law.rules.map((rule) => ruleForCheck(rule, isRight(rule), isChanged(rule))),
			constraints: law.constraints.map(({ id, constraint }: Constraint) => ({ id, states: '', constraint })),
			amounts: mapped(law.amounts, ({ unit, values: [first, ...more] }: Amount) => ({
				title: { de: '' },
				unit,
				values: [{ ...first, source: noSource }, ...more.map((value) => ({ ...value, source: noSource }))],
			})),
			reforms: [],
		},
		interview,
		neverAsked,
		whoLearns: Object.fromEntries(rights.map((rule) => [rule.id, whoLearnsBy(rule)])),
	};
}

const mapped = <From, To>(all: Readonly<Record<string, From>>, change: (one: From) => To) =>
	Object.fromEntries(Object.entries(all).map(([name, one]) => [name, change(one)]));

function factForCheck(fact: Fact, isAsked: boolean): Fact {
	const ask = isAsked ? fact.ask : { de: '' };
	switch (fact.type) {
		case 'yesNo':
			return { ...fact, ask, states: '', denies: '' };
		case 'choice': {
			const { labels, values, ...rest } = fact;
			const shown = isAsked ? { values, ...(labels && { labels }) } : { values: mapped(values, () => '') };
			return { ...rest, ...shown, ask, noun: '' };
		}
		default:
			return { ...fact, ask, noun: '' };
	}
}

function ruleForCheck(rule: Rule, isShown: boolean, isChanged: boolean): Rule {
	const { contested, deadlines, related, changedAfterReading } = rule;
	return {
		id: rule.id,
		title: isShown ? rule.title : { de: '', en: '' },
		area: rule.area,
		holder: '',
		condition: withoutWords(rule.condition),
		modality: rule.modality,
		effect: '',
		authority: '',
		evidence: [],
		sources: noSources,
		confidence: rule.confidence,
		lawAsRead: rule.lawAsRead,
		valid: rule.valid,
		// What it was about before the change may promise a time that nobody gets today.
		...(isShown && !isChanged && rule.inShort && { inShort: rule.inShort }),
		...(contested && {
			contested: { states: '', ...(contested.when && { when: withoutWords(contested.when) }) },
		}),
		...(deadlines && { deadlines: deadlines.map(deadlineForCheck) }),
		...(related && { related: related.map(({ kind, rule: other }) => ({ kind, rule: other })) }),
		...(changedAfterReading && {
			changedAfterReading: changedAfterReading.map(({ on }) => ({ on, states: '' })),
		}),
	};
}

function deadlineForCheck({ ifMissed: _missed, when, ...deadline }: Deadline): Deadline {
	return { ...deadline, states: '', source: noSource, ...(when && { when: withoutWords(when) }) };
}

/** Conditions hold no words but those of an open point, which the check never quotes. */
function withoutWords(condition: Condition): Condition {
	switch (condition.op) {
		case 'all':
		case 'any':
			return { ...condition, of: condition.of.map(withoutWords) };
		case 'not':
			return { ...condition, of: withoutWords(condition.of) };
		case 'undecided':
			return { ...condition, states: '' };
		default:
			return condition;
	}
}
