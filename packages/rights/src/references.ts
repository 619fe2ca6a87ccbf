import type { Comparison, Condition } from './condition.ts';

/** The comparisons in a condition, from left to right. */
export function* comparisonsIn(condition: Condition): Generator<Comparison> {
	switch (condition.op) {
		case 'all':
		case 'any':
			for (const part of condition.of) yield* comparisonsIn(part);
			return;
		case 'not':
			yield* comparisonsIn(condition.of);
			return;
		case 'derived':
		case 'applies':
		case 'undecided':
			return;
		default:
			yield condition;
	}
}

/** Names of derived facts and ids of rules that a condition refers to. */
export function* referencesIn(condition: Condition): Generator<string> {
	switch (condition.op) {
		case 'all':
		case 'any':
			for (const part of condition.of) yield* referencesIn(part);
			return;
		case 'not':
			yield* referencesIn(condition.of);
			return;
		case 'derived':
			yield condition.derived;
			return;
		case 'applies':
			yield condition.rule;
			return;
		default:
			return;
	}
}

/** The first cycle among named conditions, as the names along it with the first one repeated, or null. */
export function findCycle(
	conditions: ReadonlyMap<string, readonly Condition[]>,
): readonly [string, ...string[]] | null {
	const done = new Set<string>();
	const path: string[] = [];
	const visit = (name: string): readonly [string, ...string[]] | null => {
		if (done.has(name)) return null;
		const start = path.indexOf(name);
		if (start >= 0) return [name, ...path.slice(start + 1), name];
		path.push(name);
		for (const condition of conditions.get(name) ?? [])
			for (const reference of referencesIn(condition)) {
				const cycle = visit(reference);
				if (cycle) return cycle;
			}
		path.pop();
		done.add(name);
		return null;
	};
	for (const name of conditions.keys()) {
		const cycle = visit(name);
		if (cycle) return cycle;
	}
	return null;
}
