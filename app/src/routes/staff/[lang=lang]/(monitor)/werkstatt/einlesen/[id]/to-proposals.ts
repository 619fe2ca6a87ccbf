import { wordDiff } from '@schutznetz/plans/editions';
import { describeReadProblem } from '@schutznetz/plans/readers';
import type { OpenedRun } from '#lib/server/imports/index.ts';

const perPage = 40;

/** The part of a run's proposals that one view shows: those of one page of the document, or forty. */
export function toProposals(
	{ plan, demands, run, choices }: OpenedRun,
	wantedPage: number | null,
	wantedPart: number,
) {
	const all = plan ? plan.measures.map(fromMeasure) : demands ? demands.demands.map(fromDemand) : [];
	const pages =
		run.mediaType.includes('pdf') || /\.pdf$/i.test(run.documentName)
			? [...new Set(all.flatMap(({ page }) => (page === null ? [] : [page])))].sort((a, b) => a - b)
			: [];
	if (pages.length > 0) {
		const page = wantedPage !== null && pages.includes(wantedPage) ? wantedPage : (pages[0] ?? 1);
		return {
			total: all.length,
			pages,
			page,
			part: 1,
			parts: 1,
			shown: all.filter((one) => one.page === page),
		};
	}
	const parts = Math.max(1, Math.ceil(all.length / perPage));
	const part = Math.min(Math.max(1, wantedPart), parts);
	return {
		total: all.length,
		pages,
		page: null,
		part,
		parts,
		shown: all.slice((part - 1) * perPage, part * perPage),
	};

	function fromMeasure(one: NonNullable<typeof plan>['measures'][number]) {
		const { proposal, fate, before, body } = one;
		const isNews = before !== null && fate !== 'unchanged' && fate !== 'same';
		return {
			key: proposal.key,
			id: one.id,
			kind: 'measure' as const,
			fate,
			from: one.from,
			score: one.score,
			number: proposal.texts.number,
			title: proposal.texts.title,
			texts: proposal.texts,
			field: proposal.field,
			page: proposal.page,
			line: proposal.line,
			box: proposal.box,
			confidence: Math.round(proposal.confidence * 100),
			leads: body.leads,
			dueOn: body.dueOn,
			isBlocked: one.isBlocked,
			problems: proposal.problems.map(describeReadProblem),
			words: isNews ? wordDiff(before.title, body.title) : null,
			match: choices.matches[proposal.key] ?? '',
			demand: null,
		};
	}

	function fromDemand(one: NonNullable<typeof demands>['demands'][number]) {
		const { proposal, key } = one;
		return {
			key,
			id: key,
			kind: 'demand' as const,
			fate: null,
			from: [],
			score: one.score,
			number: key,
			title: proposal.text,
			texts: null,
			field: null,
			page: proposal.page,
			line: Number(key),
			box: proposal.box,
			confidence: Math.round(proposal.confidence * 100),
			leads: [],
			dueOn: null,
			isBlocked: false,
			problems: proposal.chapter === null ? [] : [proposal.chapter],
			words: null,
			match: choices.matches[key] ?? '',
			demand: one.isExcluded ? null : one.demand,
		};
	}
}

/** One proposal as the desk shows it. */
export type ShownProposal = ReturnType<typeof toProposals>['shown'][number];
