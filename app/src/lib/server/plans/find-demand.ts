import { err, ok, type Result } from '@schutznetz/kernel';
import { nearestIds } from '@schutznetz/plans';
import type { Db } from '../db/index.ts';
import { currentContent } from './current-content.ts';
import { type DemandDetail, type DemandItem, demandDetail, demandItem } from './demand-view.ts';

/** Nothing has this id; these come nearest. */
export type NotFound = Readonly<{ kind: 'notFound'; asked: string; nearest: readonly string[] }>;

/** A title that leads somewhere. */
export interface Neighbour {
	readonly id: string;
	readonly title: string;
}

/** The page of one demand. */
export interface DemandPage {
	readonly demand: DemandDetail;
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
	/** Demands of other chapters that share most topics. */
	readonly related: readonly DemandItem[];
	readonly asOf: string;
	readonly sha256: string;
}

const mostRelated = 4;

/** One demand with what stands around it. */
export async function findDemand(db: Db, id: string): Promise<Result<DemandPage, NotFound>> {
	const { content, sha256 } = await currentContent(db);
	const index = content.demands.findIndex((demand) => demand.id.toLowerCase() === id.toLowerCase());
	const demand = content.demands[index];
	if (demand === undefined) {
		const known = content.demands.map((candidate) => candidate.id);
		return err({ kind: 'notFound', asked: id, nearest: nearestIds(id, known) });
	}
	const shared = (topics: readonly string[]): number =>
		topics.filter((topic) => demand.topics.includes(topic)).length;
	const related = content.demands
		.filter((other) => other.chapter !== demand.chapter && shared(other.topics) > 0)
		.toSorted((a, b) => shared(b.topics) - shared(a.topics))
		.slice(0, mostRelated);
	const neighbour = (at: number): Neighbour | null => {
		const other = content.demands[at];
		return other === undefined ? null : { id: other.id, title: other.title };
	};
	return ok({
		demand: demandDetail(content, demand),
		previous: index === 0 ? null : neighbour(index - 1),
		next: neighbour(index + 1),
		related: related.map((other) => demandItem(content, other)),
		asOf: content.asOf.toString(),
		sha256,
	});
}
