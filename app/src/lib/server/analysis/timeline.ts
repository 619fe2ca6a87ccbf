import type { PlainDate } from '@schutznetz/kernel';
import { type Db, listDueMeasures, readLinksOf, readPublished } from '../db/index.ts';
import { listRounds, type PlanName, readNames } from '../measures/index.ts';
import { currentContent } from '../plans/index.ts';
import { inventedPlanOf } from './invented-ids.ts';

/** What kinds of days a timeline knows. */
const timelineKinds = ['event', 'endangers', 'obligation', 'measure', 'round', 'consultation'] as const;
/** One of `timelineKinds`. */
export type TimelineKind = (typeof timelineKinds)[number];

/** Something on a day. */
export interface TimelineEntry {
	readonly on: string;
	readonly kind: TimelineKind;
	readonly title: string;
	readonly text: string;
	readonly href: string | null;
	readonly source: string;
	readonly sourceHref: string | null;
	readonly isInvented: boolean;
	/** Measures that an event endangers, by a link that is public. */
	readonly endangers: readonly { readonly id: string; readonly title: string }[];
}

/** All days, and how many of each kind. */
export interface TimelinePage {
	readonly asOf: string;
	readonly today: string;
	readonly kind: TimelineKind | '';
	readonly counts: Readonly<Record<TimelineKind, number>>;
	readonly entries: readonly TimelineEntry[];
	/** How many real days there are in each year, for the picture. */
	readonly years: readonly { readonly year: number; readonly past: number; readonly due: number }[];
}

// Ten thousand due measures are a benchmark, no page: the nearest days are what somebody reads.
const mostShown = 400;

/** What happened, what is due, and when rounds run; invented entries say so and count in no figure. */
export async function timelineOf(db: Db, today: PlainDate, search: URLSearchParams): Promise<TimelinePage> {
	const [{ content }, names, events, obligations, measures, rounds, consultations] = await Promise.all([
		currentContent(db),
		readNames(db),
		readPublished(db, 'event'),
		readPublished(db, 'obligation'),
		listDueMeasures(db),
		listRounds(db, today),
		readPublished(db, 'consultation'),
	]);
	const madeUpWith = inventedPlanOf(names);
	const invented = (plan: string): boolean => names.plans.get(plan)?.isInvented ?? false;
	const planOf = (plan: string): PlanName['short'] => names.plans.get(plan)?.short ?? plan;
	const bare = { href: null, source: '', sourceHref: null, isInvented: false, endangers: [], text: '' };
	const recorded = await Promise.all(
		events.map(async ({ id, body }): Promise<TimelineEntry> => {
			const links = (await readLinksOf(db, { kind: 'event', id })).filter(
				({ body: link }) => link.type === 'endangers' && link.to?.kind === 'measure',
			);
			const ids = links.map(({ body: link }) => link.to?.id ?? '');
			const ends = ids.length > 0 ? await readPublished(db, 'measure', { ids }) : [];
			return {
				...bare,
				on: body.on,
				kind: ends.length > 0 ? 'endangers' : 'event',
				title: body.title,
				text: body.text,
				source: body.source,
				sourceHref: body.url,
				isInvented: madeUpWith(id) !== null,
				endangers: ends.map((end) => ({ id: end.id, title: end.body.title })),
			};
		}),
	);
	const all: readonly TimelineEntry[] = [
		...content.events.map(
			({ on, text, plans, sources, note }): TimelineEntry => ({
				...bare,
				on: on.toString(),
				kind: 'event',
				title: text,
				text: [plans.map(planOf).join(', '), note].filter(Boolean).join('. '),
				source: content.sources.find(({ id }) => id === sources[0]?.source)?.short ?? '',
				sourceHref: sources[0] === undefined ? null : `/de/monitor/quellen#${sources[0].source}`,
			}),
		),
		...recorded,
		...obligations.flatMap(({ id, body }): readonly TimelineEntry[] =>
			body.dueOn === null
				? []
				: [
						{
							...bare,
							on: body.dueOn,
							kind: 'obligation',
							title: body.title,
							text: body.instrument,
							isInvented: madeUpWith(id) !== null,
							href: `/de/monitor/verpflichtungen/${id}`,
						},
					],
		),
		...measures.map(
			({ id, plan, title, number, dueOn }): TimelineEntry => ({
				...bare,
				on: dueOn,
				kind: 'measure',
				title,
				text: `${planOf(plan)}, ${number}`,
				href: `/de/monitor/massnahmen/${id}`,
				isInvented: invented(plan),
			}),
		),
		...rounds.flatMap(({ id, title, planName, opensOn, reportsDueOn, closesOn }): readonly TimelineEntry[] =>
			[opensOn, reportsDueOn, closesOn].map((on, at) => ({
				...bare,
				on,
				kind: 'round',
				title,
				text: roundSteps[at] ?? '',
				href: `/de/monitor/runden/${id}`,
				isInvented: planName.isInvented,
			})),
		),
		...consultations.flatMap(({ id, body }): readonly TimelineEntry[] =>
			[body.opensOn, body.closesOn].map((on, at) => ({
				...bare,
				on,
				kind: 'consultation',
				title: body.title,
				text: consultationSteps[at] ?? '',
				href: `/de/monitor/konsultationen/${id}`,
				isInvented: invented(body.plan),
			})),
		),
	];
	const counts: Record<TimelineKind, number> = {
		event: 0,
		endangers: 0,
		obligation: 0,
		measure: 0,
		round: 0,
		consultation: 0,
	};
	for (const { kind } of all) counts[kind] += 1;
	const kind = timelineKinds.find((one) => one === search.get('art')) ?? '';
	const shown = all
		.filter((entry) => kind === '' || entry.kind === kind)
		.toSorted((a, b) => a.on.localeCompare(b.on) || a.title.localeCompare(b.title, 'de'));
	const real = shown.filter(({ isInvented }) => !isInvented);
	return {
		asOf: content.asOf.toString(),
		today: today.toString(),
		kind,
		counts,
		entries: nearest(shown, today.toString()),
		years: yearsOf(real, today.toString()),
	};
}

const roundSteps = ['Beginn', 'Frist für Berichte', 'Ende'];
const consultationSteps = ['Beginn', 'Ende'];

function nearest(entries: readonly TimelineEntry[], today: string): readonly TimelineEntry[] {
	if (entries.length <= mostShown) return entries;
	const turn = entries.findIndex(({ on }) => on >= today);
	const from = Math.max(0, (turn === -1 ? entries.length : turn) - mostShown / 2);
	return entries.slice(from, from + mostShown);
}

function yearsOf(
	entries: readonly TimelineEntry[],
	today: string,
): readonly { readonly year: number; readonly past: number; readonly due: number }[] {
	const years = entries.map(({ on }) => Number(on.slice(0, 4)));
	if (years.length === 0) return [];
	const [first, last] = [Math.min(...years), Math.max(...years)];
	return Array.from({ length: last - first + 1 }, (_, at) => {
		const own = entries.filter(({ on }) => Number(on.slice(0, 4)) === first + at);
		return {
			year: first + at,
			past: own.filter(({ on }) => on <= today).length,
			due: own.filter(({ on }) => on > today).length,
		};
	});
}
