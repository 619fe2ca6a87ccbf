import type { RightAnswer } from '@schutznetz/rights';
import { isPassingOn } from '#lib/client/case/contact-with-bodies.ts';
import { isCounsellorsDuty } from '#lib/client/case/todo-today.ts';

/** Rights in the order in which they matter to somebody who has to act. */
export type SortedRights = {
	/** What binds the counsellor, apart from the rights of the person. */
	readonly duties: readonly RightAnswer[];
	/** What others pass on, to be read before anybody is spoken to. */
	readonly passingOn: readonly RightAnswer[];
	readonly applies: readonly RightAnswer[];
	/** Exclusions that apply. */
	readonly bars: readonly RightAnswer[];
	readonly open: readonly RightAnswer[];
	readonly no: readonly RightAnswer[];
	readonly barsNot: readonly RightAnswer[];
};

const modalityOrder = ['must', 'automatic', 'should', 'duty', 'may', 'gap', 'exclusion'];

/** What cannot wait first, then with a deadline, then by how firmly the law says it, then in the order of the law. */
export function sortRights(answers: readonly RightAnswer[], urgent: readonly string[] = []): SortedRights {
	const duties = answers.filter((right) => isCounsellorsDuty(right) && right.status !== 'doesNotApply');
	const passingOn = answers.filter(isPassingOn);
	const rights = answers.filter((right) => !duties.includes(right) && !isPassingOn(right));
	const byUrgency = rights.toSorted(
		(a, b) =>
			Number(urgent.includes(b.id)) - Number(urgent.includes(a.id)) ||
			Number(b.deadlines.length > 0) - Number(a.deadlines.length > 0) ||
			modalityOrder.indexOf(a.modality) - modalityOrder.indexOf(b.modality),
	);
	const isBar = ({ modality }: RightAnswer) => modality === 'exclusion';
	const of = (status: RightAnswer['status']) => byUrgency.filter((right) => right.status === status);
	return {
		duties,
		passingOn,
		applies: of('applies').filter((right) => !isBar(right)),
		bars: of('applies').filter(isBar),
		open: of('open'),
		no: of('doesNotApply').filter((right) => !isBar(right)),
		barsNot: of('doesNotApply').filter(isBar),
	};
}
