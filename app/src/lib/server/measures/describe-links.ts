import type { Link, LinkEnd, LinkType } from '@schutznetz/plans/records';
import { bundledStatistics } from '@schutznetz/plans/statistics';
import { type Db, type PublishedRecord, readPublished } from '../db/index.ts';
import { currentContent } from '../plans/index.ts';
import { type Names, type PlanName, planOf } from './read-names.ts';

/** One end of a link as a page shows it. */
export interface EndView {
	readonly kind: LinkEnd['kind'];
	readonly id: string;
	/** null: there is no public record of it (yet). */
	readonly title: string | null;
	/** Where it is shown; null where it has no page of its own. */
	readonly href: string | null;
	/** Of a measure. */
	readonly plan: PlanName | null;
}

/** A typed, reasoned link as a page shows it. */
export interface LinkView extends Pick<Link, 'reason' | 'assessor' | 'place'> {
	readonly id: string;
	readonly type: LinkType;
	readonly from: EndView;
	readonly to: EndView | null;
	/** The plan that was looked through, or that the measure belongs to. */
	readonly plan: PlanName | null;
}

const monitor = '/de/monitor';

/** Links with what their ends are called. */
export async function describeLinks(
	db: Db,
	names: Names,
	links: readonly PublishedRecord<'link'>[],
): Promise<readonly LinkView[]> {
	const ends = links.flatMap(({ body }) => (body.to === null ? [body.from] : [body.from, body.to]));
	const idsOf = (kind: LinkEnd['kind']) => [
		...new Set(ends.filter((end) => end.kind === kind).map(({ id }) => id)),
	];
	const [{ content }, measures, obligations, events] = await Promise.all([
		currentContent(db),
		readPublished(db, 'measure', { ids: idsOf('measure') }),
		readPublished(db, 'obligation', { ids: idsOf('obligation') }),
		readPublished(db, 'event', { ids: idsOf('event') }),
	]);
	const viewOf = ({ kind, id }: LinkEnd): EndView => {
		const view = (title: string | undefined, href: string | null, plan: PlanName | null = null): EndView => ({
			kind,
			id,
			title: title ?? null,
			href: title === undefined ? null : href,
			plan,
		});
		switch (kind) {
			case 'demand':
				return view(content.demands.find((one) => one.id === id)?.title, `${monitor}/forderungen/${id}`);
			case 'recommendation':
				return view(
					content.recommendations.find((one) => one.id === id)?.title,
					`${monitor}/empfehlungen/${id}`,
				);
			case 'obligation': {
				const body = obligations.find((one) => one.id === id)?.body;
				return view(
					body && `${body.instrument} ${body.article}: ${body.title}`,
					`${monitor}/verpflichtungen/${id}`,
				);
			}
			case 'measure': {
				const body = measures.find((one) => one.id === id)?.body;
				return view(
					body && `${body.number} ${body.title}`,
					`${monitor}/massnahmen/${id}`,
					body ? planOf(names, body) : null,
				);
			}
			case 'event':
				return view(events.find((one) => one.id === id)?.body.title, `${monitor}/zeitleiste`);
			case 'statement': {
				const statement = content.statements.find((one) => one.id === id);
				return view(statement?.subject, `${monitor}/plaene/${statement?.plans[0] ?? ''}#${id}`);
			}
			case 'series':
				return view(
					bundledStatistics.series.find((one) => one.id === id)?.title,
					`${monitor}/statistik/${id}`,
				);
		}
	};
	return links.map(({ id, body }) => {
		const from = viewOf(body.from);
		const to = body.to && viewOf(body.to);
		const { type, reason, assessor, place } = body;
		const plan = body.plan === null ? (to?.plan ?? from.plan) : planOf(names, { plan: body.plan });
		return { id, type, reason, assessor, place, from, to, plan };
	});
}

/** The end of a link that is not the one whose page it stands on. */
export function otherEnd(link: LinkView, here: LinkEnd): EndView | null {
	return link.from.kind === here.kind && link.from.id === here.id ? link.to : link.from;
}
