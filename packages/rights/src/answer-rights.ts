import { dayOfEpoch, germanDay } from './day.ts';
import { type CaseExplainer, type Explanation, explainCase, openFacts } from './explain.ts';
import type { Burden, Question } from './facts.ts';
import { type CaseVector, isKnown, isOpen } from './layout.ts';
import {
	endOfPeriod,
	type IsHoliday,
	moveToWorkingDay,
	type PeriodCount,
	type PeriodLength,
} from './periods.ts';
import type { CaseFacts, UnknownReason } from './read-facts.ts';
import type { LawAsOf } from './resolve-law.ts';
import type { Deadline, Modality, Notice, Rule, Source } from './rule.ts';
import { germanLength, numberOf } from './sentences.ts';
import { truthInAllCompletions } from './settle.ts';
import { FALSE, TRUE } from './truth.ts';

/** Unknown is never shown as no. */
export type Status = 'applies' | 'doesNotApply' | 'open';

/**
 * An open fact on which a right may still hang, with its question; none that could matter is left out, one or
 * the other may turn out not to. Only where the reason is 'notAsked' may it be asked.
 */
export interface MissingFact {
	readonly fact: string;
	readonly ask: Question;
	readonly subject: string;
	readonly burden: Burden;
	readonly reason: UnknownReason;
}

/** A deadline in this case. `from` and `to` are equal where the start is known to the day. */
export interface DeadlineAnswer {
	readonly id: string;
	readonly states: string;
	readonly meaning: Deadline['meaning'];
	/** 'YYYY-MM-DD'; null where nothing is known of the start. */
	readonly from: string | null;
	readonly to: string | null;
	/** How it was counted, in German. */
	readonly how: string;
	/** The start day that has to be asked for, where it is not known to the day. */
	readonly missing: string | null;
	/** False where it is open whether this deadline runs at all. */
	readonly certain: boolean;
	readonly source: Source;
}

/** A notice that is not excluded; `certain` is false where its condition is open. */
export interface ShownNotice {
	readonly states: string;
	readonly certain: boolean;
}

/** The answer for one right. */
export interface RightAnswer {
	readonly id: string;
	readonly status: Status;
	/** No open fact can change the status any more, and it rests on no presumption. */
	readonly settled: boolean;
	readonly modality: Modality;
	readonly missing: readonly MissingFact[];
	readonly deadlines: readonly DeadlineAnswer[];
	readonly contested: ShownNotice | null;
	readonly warnings: readonly ShownNotice[];
	/** The act changed after the text was read: such an answer is no more than a hint. */
	readonly changedAfterReading: readonly { readonly on: string; readonly states: string }[];
	/** What to try instead; empty where the right applies. */
	readonly alternatives: readonly {
		readonly rule: string;
		readonly title: string;
		readonly status: Status;
		readonly note?: string;
	}[];
	readonly explanation: Explanation;
	readonly sources: readonly Source[];
	/** The rule itself: title, effect, authority, evidence, confidence, Rechtsstand. */
	readonly rule: Rule;
}

/** What an answer may be given besides the law and the case. */
export interface AnswerOptions {
	/** Evaluations for looking at open cases one by one (see `truthInAllCompletions`); 0 is Kleene's logic alone. */
	readonly splitLimit?: number;
	/** Public holidays for deadlines that move to a working day; without it only weekends count. */
	readonly isHoliday?: IsHoliday;
}

/** One answer for each rule in force, in the order of the law. A `gap` never applies. */
export function answerRights(
	law: LawAsOf,
	facts: CaseFacts,
	options: AnswerOptions = {},
): readonly RightAnswer[] {
	const explain = explainCase(law, facts);
	const statuses = new Map<string, Status>();
	for (const rule of law.rules.values()) {
		statuses.set(rule.id, statusOf(law, rule, facts.vector, options.splitLimit));
	}
	return [...law.rules.values()].map((rule) => {
		const status = statuses.get(rule.id) ?? 'open';
		const explanation = explain.rule(rule.id);
		const missing = status === 'open' ? [...openFacts(explanation)] : [];
		return {
			id: rule.id,
			status,
			settled: isSettled(law, rule, status, missing, facts, options.splitLimit),
			modality: rule.modality,
			missing: missing.map((fact) => missingFact(law, facts, fact)),
			deadlines: (rule.deadlines ?? []).flatMap((deadline) => {
				const shown = status === 'doesNotApply' ? null : shownNotice(deadline, status, explain);
				return shown ? [deadlineAnswer(law, facts, deadline, shown.certain, options.isHoliday)] : [];
			}),
			contested: rule.contested ? shownNotice(rule.contested, status, explain) : null,
			warnings: (rule.warnings ?? []).flatMap((notice) => shownNotice(notice, status, explain) ?? []),
			changedAfterReading: (rule.changedAfterReading ?? []).filter(({ on }) => on <= law.asOf.toString()),
			alternatives: status === 'applies' ? [] : alternatives(law, rule, statuses),
			explanation,
			sources: rule.sources,
			rule,
		};
	});
}

/** What a rule in force says of a case. A `gap` never applies. */
export function statusOf(
	law: LawAsOf,
	{ id, modality }: Rule,
	vector: CaseVector,
	limit: number | undefined,
): Status {
	if (modality === 'gap') return 'doesNotApply';
	const truth = truthInAllCompletions(law, id, vector, limit);
	return truth === TRUE ? 'applies' : truth === FALSE ? 'doesNotApply' : 'open';
}

function isSettled(
	law: LawAsOf,
	rule: Rule,
	status: Status,
	missing: readonly string[],
	facts: CaseFacts,
	limit: number | undefined,
): boolean {
	if (rule.modality === 'gap') return true;
	if (facts.presumed.size > 0)
		return status !== 'open' && statusOf(law, rule, facts.stated, limit) === status;
	return status !== 'open' || missing.length === 0;
}

function missingFact(law: LawAsOf, facts: CaseFacts, name: string): MissingFact {
	const { ask, subject, burden } = law.layout.slot(name).fact;
	return { fact: name, ask, subject, burden, reason: facts.unknownBecause.get(name) ?? 'notAsked' };
}

function shownNotice(
	{ states, when }: Pick<Notice, 'states' | 'when'>,
	status: Status,
	explain: CaseExplainer,
): ShownNotice | null {
	if (!when) return status === 'doesNotApply' ? null : { states, certain: true };
	const { truth } = explain.condition(when);
	return truth === 'false' ? null : { states, certain: truth === 'true' };
}

function deadlineAnswer(
	law: LawAsOf,
	facts: CaseFacts,
	deadline: Deadline,
	certain: boolean,
	isHoliday: IsHoliday = () => false,
): DeadlineAnswer {
	const { id, states, meaning, source, counts } = deadline;
	const slot = law.layout.slot(deadline.start);
	const known = isKnown(slot, facts.vector);
	const words = isOpen(slot, facts.vector) ? [] : known ? [0] : [0, 1];
	const start = words.map((word) => dayOfEpoch(facts.vector[slot.offset + word] ?? 0));
	const [from = null, to = from] = start.map((day) => {
		const end = endOfPeriod(day, periodOf(law, deadline), counts);
		return (deadline.movesToWorkingDay ? moveToWorkingDay(end, isHoliday) : end).toString();
	});
	const begin = known && start[0] ? germanDay(start[0]) : 'Beginn';
	const moving = deadline.movesToWorkingDay
		? '; fällt das Ende auf einen Samstag, Sonntag oder Feiertag, gilt der nächste Werktag (§ 193 BGB)'
		: '';
	return {
		id,
		states,
		meaning,
		from,
		to,
		how: `${germanLength(law, deadline.length)} ab ${known ? 'dem ' : ''}${begin}; ${COUNTING[counts]}${moving}`,
		missing: known ? null : deadline.start,
		certain,
		source,
	};
}

const COUNTING: { readonly [C in PeriodCount]: string } = {
	event: 'der Tag des Ereignisses zählt nicht mit (§ 187 Abs. 1, § 188 BGB)',
	beginningOfDay: 'der erste Tag zählt mit (§ 187 Abs. 2, § 188 BGB)',
	endOfYear: 'die Frist beginnt mit dem Schluss dieses Jahres (§ 199 Abs. 1 BGB)',
};

function periodOf(law: LawAsOf, { length }: Deadline): PeriodLength {
	if ('days' in length) return { days: numberOf(law, length.days) };
	if ('weeks' in length) return { weeks: numberOf(law, length.weeks) };
	if ('months' in length) return { months: numberOf(law, length.months) };
	return { years: numberOf(law, length.years) };
}

function alternatives(
	law: LawAsOf,
	rule: Rule,
	statuses: ReadonlyMap<string, Status>,
): RightAnswer['alternatives'] {
	return (rule.related ?? []).flatMap(({ kind, rule: id, note }) => {
		const other = law.rules.get(id);
		const status = statuses.get(id);
		if (kind !== 'alternative' || !other || !status) return [];
		return [{ rule: id, title: other.title.de, status, ...(note === undefined ? {} : { note }) }];
	});
}
