import type { ThreadMessage } from './core/reading.ts';
import type { CentresState } from './visit-types.ts';

/** The newest question of the centre whether it may hand the thread over, and what was said to it last. */
export type HandOverQuestion = {
	/** The slot of the question. */
	readonly to: number;
	readonly centreId: string;
	/** As her own centre names it; undefined where the question has no name, as those of before it was written along. */
	readonly name: string | undefined;
	/** Whether the list knows the centre under that name: else nobody can say yes. */
	readonly isKnown: boolean;
	readonly yes: boolean | undefined;
};

/** Undefined where nobody has asked. */
export function handOverOf(
	messages: readonly ThreadMessage[],
	centres: CentresState,
): HandOverQuestion | undefined {
	const newest = [...messages].sort((a, b) => b.index - a.index);
	const asked = newest.find(({ ask }) => ask);
	if (!asked?.ask) return undefined;
	const { index: to } = asked;
	const { centreId, name } = asked.ask;
	const said = newest.find(({ answer }) => answer?.to === to && answer.centreId === centreId);
	const known = centres.kind === 'read' ? [...centres.centres, ...centres.closed] : [];
	const isKnown =
		name !== undefined && known.some((centre) => centre.id === centreId && centre.name === name);
	return { to, centreId, name, isKnown, yes: said?.answer?.yes };
}
