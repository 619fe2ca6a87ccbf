import type { Citation, PublicContent, Source } from '@schutznetz/plans';
import type { Db } from '../db/index.ts';
import { currentContent } from './current-content.ts';

/** The register of sources. */
export interface SourceList {
	readonly asOf: string;
	readonly note: string;
	readonly sources: readonly (Source & {
		/** How many records of the public content cite it. */
		readonly citedBy: number;
	})[];
}

/** All documents that the public content rests on or points to. */
export async function listSources(db: Db): Promise<SourceList> {
	const { content } = await currentContent(db);
	const cited = citationsOf(content);
	return {
		asOf: content.asOf.toString(),
		note: content.note,
		sources: content.sources.map((source) => ({
			...source,
			citedBy: cited.filter((records) => records.some((citation) => citation.source === source.id)).length,
		})),
	};
}

/** The citations of each record. */
function citationsOf(content: PublicContent): readonly (readonly Citation[])[] {
	return [
		...content.demands.map(({ source, laterDevelopment }) => [source, ...(laterDevelopment?.sources ?? [])]),
		...content.recommendations.map(({ source }) => [source]),
		...content.statements.map(({ source }) => [source]),
		...content.events.map(({ sources }) => sources),
		...content.plans.flatMap(({ measures, laenderMeasures, facts, conflicts, mentioned }) => [
			measures.sources,
			...(laenderMeasures ? [laenderMeasures.sources] : []),
			...facts.map(({ sources }) => sources),
			...conflicts.flatMap(({ claims }) => claims.map(({ sources }) => sources)),
			...mentioned.map(({ sources }) => sources),
		]),
	];
}
