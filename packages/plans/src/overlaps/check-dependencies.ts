import type { Link } from '../records/index.ts';

/** What does not add up in the links between measures. */
export type DependencyProblem =
	/** Measures that wait for each other in a circle, from the one with the smallest id around. */
	| { readonly kind: 'cycle'; readonly measures: readonly string[] }
	/** One measure has to mirror another, which does not say so of the first. */
	| { readonly kind: 'oneSidedMirror'; readonly from: string; readonly to: string }
	/** A link to or from a measure that nobody knows. */
	| { readonly kind: 'unknownMeasure'; readonly id: string; readonly type: 'dependsOn' | 'mustMirror' };

/**
 * Looks through `dependsOn` and `mustMirror` between measures, in one plan or across plans.
 *
 * @param measures - ids of all measures
 */
export function checkDependencies(
	measures: readonly string[],
	links: readonly Pick<Link, 'from' | 'to' | 'type'>[],
): readonly DependencyProblem[] {
	const known = new Set(measures);
	const needs = new Map<string, string[]>();
	const mirrors = new Map<string, Set<string>>();
	const problems: DependencyProblem[] = [];
	for (const { from, to, type } of links) {
		if ((type !== 'dependsOn' && type !== 'mustMirror') || from.kind !== 'measure' || to?.kind !== 'measure')
			continue;
		for (const { id } of [from, to]) if (!known.has(id)) problems.push({ kind: 'unknownMeasure', id, type });
		if (type === 'dependsOn') needs.set(from.id, [...(needs.get(from.id) ?? []), to.id]);
		else mirrors.set(from.id, (mirrors.get(from.id) ?? new Set()).add(to.id));
	}
	for (const measuresInCircle of findCircles(needs))
		problems.push({ kind: 'cycle', measures: measuresInCircle });
	for (const [from, all] of mirrors) {
		for (const to of all) {
			if (!(mirrors.get(to)?.has(from) ?? false)) problems.push({ kind: 'oneSidedMirror', from, to });
		}
	}
	return problems;
}

/** One circle for each knot of measures that all wait for each other; walks without recursion, however long. */
function findCircles(needs: ReadonlyMap<string, readonly string[]>): readonly (readonly string[])[] {
	const state = new Map<string, 'open' | 'done'>();
	const circles: (readonly string[])[] = [];
	for (const start of [...needs.keys()].toSorted()) {
		if (state.has(start)) continue;
		const path = [{ id: start, next: 0 }];
		state.set(start, 'open');
		for (let here = path.at(-1); here !== undefined; here = path.at(-1)) {
			const to = needs.get(here.id)?.[here.next];
			here.next++;
			if (to === undefined) {
				state.set(here.id, 'done');
				path.pop();
			} else if (!state.has(to)) {
				state.set(to, 'open');
				path.push({ id: to, next: 0 });
			} else if (state.get(to) === 'open') {
				const ids = path.map(({ id }) => id);
				circles.push(fromSmallest(ids.slice(ids.indexOf(to))));
			}
		}
	}
	return circles;
}

function fromSmallest(circle: readonly string[]): readonly string[] {
	const smallest = circle.toSorted()[0] ?? '';
	const at = circle.indexOf(smallest);
	return [...circle.slice(at), ...circle.slice(0, at)];
}
