import { dayInBerlin, type PlainDate, parsePlainDate } from '@schutznetz/kernel';
import { type FieldDifference, fieldDiff } from '@schutznetz/plans/editions';
import type { RecordKind } from '@schutznetz/plans/records';
import {
	countStates,
	type Db,
	firstPublicAt,
	listContributions,
	listStateChanges,
	type StateChange,
} from '../db/index.ts';
import { type PlanName, readNames } from '../measures/index.ts';
import { publishedOn } from '../records/index.ts';
import { inventedPlanOf } from './invented-ids.ts';

/** A record that somebody published, changed or withdrew between two days. */
export interface ChangedRecord {
	readonly kind: RecordKind;
	readonly id: string;
	readonly title: string;
	readonly what: 'added' | 'changed' | 'withdrawn';
	readonly changes: readonly FieldDifference[];
	readonly plan: PlanName | null;
	readonly href: string | null;
}

/** A count on two days. */
export interface CountPair {
	readonly before: number;
	readonly after: number;
}

/** Two review dates side by side. */
export interface StatesPage {
	readonly from: string;
	readonly to: string;
	/** What the address asked for could not be read, and the days shown are ours. */
	readonly hasBadDay: boolean;
	/** null: nothing was ever published. */
	readonly firstOn: string | null;
	readonly today: string;
	readonly plans: readonly {
		readonly plan: PlanName;
		readonly measures: CountPair;
		readonly base: { readonly before: number | null; readonly after: number | null };
		readonly hasBaseChanged: boolean;
	}[];
	/** Of real plans and of none; what is invented is not among them. */
	readonly kinds: readonly ({ readonly kind: RecordKind } & CountPair)[];
	readonly contributions: readonly ({ readonly kind: 'report' | 'assessment' | 'reply' } & CountPair)[];
	readonly changes: readonly ChangedRecord[];
	/** More changed than is shown. */
	readonly isCut: boolean;
}

const mostChanges = 300;
const zone = 'Europe/Berlin';

/** What was public at the end of two days, and what changed between them. */
export async function statesOf(db: Db, today: PlainDate, search: URLSearchParams): Promise<StatesPage> {
	const first = await firstPublicAt(db);
	const firstOn = first ? dayInBerlin(first) : null;
	const asked = { from: search.get('von'), to: search.get('bis') };
	const to = readDay(asked.to) ?? today;
	const from = readDay(asked.from) ?? usualStart(to, firstOn);
	const [start, end] = Temporal.PlainDate.compare(from, to) <= 0 ? [from, to] : [to, from];
	const names = await readNames(db);
	const madeUpWith = inventedPlanOf(names);
	const inventedIds = [...names.plans.values()].filter((plan) => plan.isInvented).map(({ id }) => id);
	const [plansBefore, plansAfter, changes, counts, words] = await Promise.all([
		publishedOn(db, 'plan', endOf(start)),
		publishedOn(db, 'plan', endOf(end)),
		listStateChanges(db, endOf(start), endOf(end), mostChanges + 1),
		countStates(db, endOf(start), endOf(end), inventedIds),
		listContributions(db, {}),
	]);
	const isInvented = (plan: string | null): boolean =>
		plan !== null && (names.plans.get(plan)?.isInvented ?? false);
	const realWords = words.filter(({ measureId }) => madeUpWith(measureId) === null);
	const kinds = new Map<RecordKind, CountPair>();
	for (const { kind, planId, before, after } of counts) {
		if (isInvented(planId)) continue;
		const sum = kinds.get(kind) ?? { before: 0, after: 0 };
		kinds.set(kind, { before: sum.before + before, after: sum.after + after });
	}
	return {
		from: start.toString(),
		to: end.toString(),
		hasBadDay: [asked.from, asked.to].some((day) => day !== null && day !== '' && readDay(day) === null),
		firstOn: firstOn?.toString() ?? null,
		today: today.toString(),
		plans: [...names.plans.values()].map((plan) => {
			const measures = counts.find(({ kind, planId }) => kind === 'measure' && planId === plan.id);
			const baseIn = (plans: typeof plansBefore): number | null =>
				baseOf(plans.find(({ id }) => id === plan.id)?.body);
			const base = { before: baseIn(plansBefore), after: baseIn(plansAfter) };
			return {
				plan,
				measures: { before: measures?.before ?? 0, after: measures?.after ?? 0 },
				base,
				hasBaseChanged: base.before !== base.after && base.before !== null && base.after !== null,
			};
		}),
		kinds: [...kinds].map(([kind, pair]) => ({ kind, ...pair })),
		contributions: (['report', 'assessment', 'reply'] as const).map((kind) => {
			const own = realWords.filter((word) => word.kind === kind);
			const until = (day: PlainDate): number =>
				own.filter(({ at }) => Temporal.Instant.compare(at, endOf(day)) < 0).length;
			return { kind, before: until(start), after: until(end) };
		}),
		changes: changes
			.slice(0, mostChanges)
			.map((change) => changedRecord(change, names.plans, madeUpWith(change.id))),
		isCut: changes.length > mostChanges,
	};
}

function changedRecord(
	{ kind, id, before, after }: StateChange,
	plans: ReadonlyMap<string, PlanName>,
	madeUpWith: string | null,
): ChangedRecord {
	const body = after ?? before ?? {};
	const title = [body['title'], body['name'], body['short'], endsOf(body)].find(
		(text) => typeof text === 'string' && text !== '',
	);
	const plan = typeof body['plan'] === 'string' ? (plans.get(body['plan']) ?? null) : null;
	return {
		kind,
		id,
		title: typeof title === 'string' ? title : id,
		what: before === null ? 'added' : after === null ? 'withdrawn' : 'changed',
		changes: before === null || after === null ? [] : fieldDiff(before, after),
		plan: plans.get(kind === 'plan' ? id : (madeUpWith ?? '')) ?? plan,
		href: after === null ? null : hrefOf(kind, id),
	};
}

/** A link has no title: its ends name it. */
function endsOf(body: Readonly<Record<string, unknown>>): string | null {
	const [from, to] = ['from', 'to'].map((key) => {
		const end = body[key];
		return typeof end === 'object' && end !== null && 'id' in end ? String(end.id) : null;
	});
	return from === null || from === undefined ? null : `${from} → ${to ?? '–'}`;
}

function hrefOf(kind: RecordKind, id: string): string | null {
	const folder = {
		measure: 'massnahmen',
		body: 'stellen',
		obligation: 'verpflichtungen',
		round: 'runden',
		consultation: 'konsultationen',
		plan: 'plaene',
		demand: 'forderungen',
		recommendation: 'empfehlungen',
	}[kind as string];
	return folder === undefined ? null : `/de/monitor/${folder}/${id}`;
}

const baseOf = (body: object | null | undefined): number | null => {
	const measures = body && 'measures' in body ? body.measures : null;
	if (typeof measures !== 'object' || measures === null || !('base' in measures)) return null;
	return typeof measures.base === 'number' ? measures.base : null;
};

/** A review date means what stood there when the day was over. */
const endOf = (day: PlainDate): Temporal.Instant => day.add({ days: 1 }).toZonedDateTime(zone).toInstant();

function readDay(text: string | null): PlainDate | null {
	const read = text === null ? undefined : parsePlainDate(text);
	return read?.ok ? read.value : null;
}

/** Three months back, but not before the first day: what the release brought on it is no news. */
function usualStart(to: PlainDate, first: PlainDate | null): PlainDate {
	const back = to.subtract({ months: 3 });
	if (first === null || Temporal.PlainDate.compare(back, first) >= 0) return back;
	return Temporal.PlainDate.compare(first, to) > 0 ? to : first;
}
