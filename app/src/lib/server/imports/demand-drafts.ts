import { isDeepStrictEqual } from 'node:util';
import { nearestTexts, termVectors } from '@schutznetz/plans/likeness';
import type { DemandReading, ProposedDemand } from '@schutznetz/plans/readers';
import type { DemandWording } from '@schutznetz/plans/records';
import type { NewestVersion } from '../db/monitor/versions.ts';
import type { ImportChoices } from './import-choices.ts';
import type { PlannedDraft } from './plan-drafts.ts';
import type { DemandTarget } from './plan-target.ts';

/** A demand that the house knows, with everything that is written about what it asks. */
export interface KnownDemand {
	readonly id: string;
	readonly title: string;
	readonly text: string;
}

/** A proposal with the demand whose wording it would become. */
export interface PlannedDemand {
	readonly key: string;
	readonly proposal: ProposedDemand;
	/** null: it belongs to none that is known, and is not taken over until somebody says to which. */
	readonly demand: string | null;
	readonly score: number | null;
	readonly isExcluded: boolean;
}

/** What an import of demands would do. */
export interface DemandPlan {
	readonly demands: readonly PlannedDemand[];
	readonly drafts: readonly PlannedDraft[];
}

const leastAlike = 0.35;

/** Proposes for each demand of a document the known one that it words, and the drafts that come of it. Pure. */
export function demandDrafts({
	target,
	reading,
	choices,
	known,
	wordings,
	runId,
}: {
	readonly target: DemandTarget;
	readonly reading: DemandReading;
	readonly choices: ImportChoices;
	readonly known: readonly KnownDemand[];
	readonly wordings: readonly NewestVersion<'demandWording'>[];
	/** Names new records, so that the same run writes them once. */
	readonly runId: string;
}): DemandPlan {
	const excluded = new Set(choices.excluded);
	const vectors = termVectors([...reading.demands.map(({ text }) => ({ title: '', text })), ...known]);
	const near = nearestTexts(vectors.slice(0, reading.demands.length), vectors.slice(reading.demands.length), {
		least: leastAlike,
		most: 1,
	});
	const demands = reading.demands.map((proposal, index): PlannedDemand => {
		const key = String(index + 1);
		const chosen = choices.matches[key];
		const [best] = near[index] ?? [];
		const demand = chosen === 'new' ? null : (chosen ?? (best ? (known[best.index]?.id ?? null) : null));
		return {
			key,
			proposal: { ...proposal, text: choices.texts[key]?.text ?? proposal.text },
			demand,
			score: chosen === undefined ? (best?.score ?? null) : null,
			isExcluded: excluded.has(key),
		};
	});
	const drafts = demands.flatMap(({ key, proposal, demand, isExcluded }): readonly PlannedDraft[] => {
		if (demand === null || isExcluded) return [];
		const body: DemandWording = {
			demand,
			on: target.on,
			text: proposal.text,
			source: target.source,
			url: null,
		};
		const isThere = wordings.some((one) => isDeepStrictEqual(one.body, JSON.parse(JSON.stringify(body))));
		if (isThere) return [];
		const id = `wortlaut-${runId.slice(0, 8)}-${key}`;
		return [
			{ kind: 'demandWording', id, body, basedOn: wordings.find((one) => one.id === id)?.version ?? null },
		];
	});
	return { demands, drafts };
}
