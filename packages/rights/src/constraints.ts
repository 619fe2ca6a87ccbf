import type { Comparison, Condition } from './condition.ts';
import type { Law } from './law.ts';
import { type CaseVector, type Layout, layoutOf, type Slot } from './layout.ts';
import { assume, type Literal, literalOf, literalTruth, negated } from './literal.ts';
import type { Constraint } from './rule.ts';
import { FALSE, TRUE } from './truth.ts';

type Clause = { readonly constraint: Constraint; readonly literals: readonly Literal[] };
type Order = { readonly constraint: Constraint; readonly earlier: Slot; readonly later: Slot };
type Check = Clause | Order;

/**
 * Narrows a case to what the constraints leave possible, in place.
 *
 * @param changed - the slots that changed since the last call; all when left out
 * @returns the violated constraint, or null. Complete for each single constraint, not for all together.
 */
export type Propagator = (
	vector: CaseVector,
	changed?: readonly Slot[],
	onNarrow?: (slot: Slot, by: Constraint) => void,
) => Constraint | null;

const propagators = new WeakMap<Law, Propagator>();

/** The propagator of a law's constraints; made once for each law. */
export function propagatorOf(law: Law): Propagator {
	const known = propagators.get(law);
	if (known) return known;
	const layout = layoutOf(law.facts);
	const checks = law.constraints.flatMap((constraint) => checksOf(constraint, layout));
	const checksOfSlot = layout.slots.map((slot) => checks.filter((check) => slotsOf(check).includes(slot)));
	const checksOfSlots = (slots: readonly Slot[]): readonly Check[] =>
		slots.length === 1
			? (checksOfSlot[slots[0]?.index ?? 0] ?? NO_CHECKS)
			: slots.flatMap((slot) => checksOfSlot[slot.index] ?? NO_CHECKS);
	const propagate: Propagator = (vector, changed, onNarrow) => {
		// Most changes narrow nothing: the list is copied only when something has to be added.
		let queue = changed ? checksOfSlots(changed) : checks;
		let isOwn = false;
		for (let next = 0; next < queue.length; next++) {
			const check = queue[next] as Check;
			const narrowed = 'literals' in check ? runClause(check, vector) : runOrder(check, vector);
			if (narrowed === 'violated') return check.constraint;
			if (narrowed === NOTHING) continue;
			const own: Check[] = isOwn ? (queue as Check[]) : [...queue];
			[queue, isOwn] = [own, true];
			for (const slot of narrowed) {
				onNarrow?.(slot, check.constraint);
				for (const again of checksOfSlot[slot.index] ?? NO_CHECKS) own.push(again);
			}
		}
		return null;
	};
	propagators.set(law, propagate);
	return propagate;
}

/** These facts and all that constraints tie to them, directly or through others, in the order of the layout. */
export function slotsTiedTo(law: Law, facts: Iterable<string>): readonly Slot[] {
	const layout = layoutOf(law.facts);
	const ties = law.constraints.flatMap((constraint) => checksOf(constraint, layout)).map(slotsOf);
	const found = new Set([...facts].map((name) => layout.slot(name)));
	for (let before = -1; before < found.size; ) {
		before = found.size;
		for (const tie of ties) if (tie.some((slot) => found.has(slot))) for (const slot of tie) found.add(slot);
	}
	return layout.slots.filter((slot) => found.has(slot));
}

const NOTHING: readonly Slot[] = [];
const NO_CHECKS: readonly Check[] = [];

function runClause(clause: Clause, vector: CaseVector): readonly Slot[] | 'violated' {
	let last: Literal | null = null;
	for (const literal of clause.literals) {
		const truth = literalTruth(literal, vector);
		if (truth === 0) throw new Error(`'${literal.slot.name}' has no value left: no case has that`);
		if (truth === TRUE) return NOTHING;
		if (truth === FALSE) continue;
		if (last) return NOTHING;
		last = literal;
	}
	if (!last) return 'violated';
	assume(last, vector);
	return [last.slot];
}

function runOrder({ earlier, later }: Order, vector: CaseVector): readonly Slot[] | 'violated' {
	const from = vector[earlier.offset] as number;
	const to = vector[later.offset + 1] as number;
	if (from > to) return 'violated';
	const narrowed: Slot[] = [];
	if ((vector[earlier.offset + 1] as number) > to) {
		vector[earlier.offset + 1] = to;
		narrowed.push(earlier);
	}
	if ((vector[later.offset] as number) < from) {
		vector[later.offset] = from;
		narrowed.push(later);
	}
	return narrowed;
}

const slotsOf = (check: Check): readonly Slot[] =>
	'literals' in check ? check.literals.map(({ slot }) => slot) : [check.earlier, check.later];

function checksOf(constraint: Constraint, layout: Layout): readonly Check[] {
	const { constraint: form } = constraint;
	switch (form.kind) {
		case 'order':
			return [{ constraint, earlier: layout.slot(form.earlier), later: layout.slot(form.later) }];
		case 'implies':
			return clauses({ op: 'any', of: [{ op: 'not', of: form.when }, form.implied] }).map(clause);
		case 'atMostOne':
			return form.of.flatMap((a, i) =>
				form.of
					.slice(i + 1)
					.flatMap((b) => clauses({ op: 'not', of: { op: 'all', of: [a, b] } }).map(clause)),
			);
	}
	function clause(literals: readonly SignedComparison[]): Clause {
		return {
			constraint,
			literals: literals.map(({ comparison, holds }) => {
				const literal = literalOf(comparison, layout);
				return holds ? literal : negated(literal);
			}),
		};
	}
}

type SignedComparison = { readonly comparison: Comparison; readonly holds: boolean };

/** Conjunctive normal form. Constraints are short, so distribution does not explode. */
function clauses(condition: Condition, holds = true): readonly (readonly SignedComparison[])[] {
	switch (condition.op) {
		case 'not':
			return clauses(condition.of, !holds);
		case 'all':
		case 'any': {
			const parts = condition.of.map((part) => clauses(part, holds));
			if ((condition.op === 'all') === holds) return parts.flat();
			return parts.reduce((left, right) => left.flatMap((a) => right.map((b) => [...a, ...b])), [[]]);
		}
		case 'derived':
		case 'applies':
		case 'undecided':
			throw new Error(`a constraint speaks of facts alone, not of '${condition.op}'`);
		default:
			return [[{ comparison: condition, holds }]];
	}
}
