import type { RightAnswer } from '@schutznetz/rights';

/** Rights in the order in which they matter to somebody who has to act. */
export type SortedRights = {
	readonly applies: readonly RightAnswer[];
	/** Exclusions that apply. */
	readonly bars: readonly RightAnswer[];
	readonly open: readonly RightAnswer[];
	readonly no: readonly RightAnswer[];
	readonly barsNot: readonly RightAnswer[];
};

const modalityOrder = ['must', 'automatic', 'should', 'duty', 'may', 'gap', 'exclusion'];

/** With a deadline first, then by how firmly the law says it, then in the order of the law. */
export function sortRights(answers: readonly RightAnswer[]): SortedRights {
	const byUrgency = answers.toSorted(
		(a, b) =>
			Number(b.deadlines.length > 0) - Number(a.deadlines.length > 0) ||
			modalityOrder.indexOf(a.modality) - modalityOrder.indexOf(b.modality),
	);
	const isBar = ({ modality }: RightAnswer) => modality === 'exclusion';
	const of = (status: RightAnswer['status']) => byUrgency.filter((right) => right.status === status);
	return {
		applies: of('applies').filter((right) => !isBar(right)),
		bars: of('applies').filter(isBar),
		open: of('open'),
		no: of('doesNotApply').filter((right) => !isBar(right)),
		barsNot: of('doesNotApply').filter(isBar),
	};
}
