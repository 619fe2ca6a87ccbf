import { createActivityHeap } from './activity-heap.ts';

/** A variable (1, 2, 3, …) or its denial (-1, -2, …). */
export type SatLiteral = number;

/** Conjunctions of clauses, asked again and again under different assumptions. */
export interface SatSolver {
	/**
	 * A new variable. One that is not `decided` on must follow by propagation once all others are known
	 * (the gates of a formula follow from its inputs).
	 */
	newVariable(decided?: boolean): SatLiteral;
	/** At least one of these holds. */
	addClause(literals: readonly SatLiteral[]): void;
	/** Can all clauses hold, together with the assumptions? What was learnt serves the next question too. */
	solve(assumptions?: readonly SatLiteral[]): boolean;
	/** Of the model that the last `solve` found, until the next change. */
	isTrue(literal: SatLiteral): boolean;
}

type Clause = SatLiteral[];

const RESTART_UNIT = 64;
const DECAY = 1 / 0.95;
const RESCALE_ABOVE = 1e100;

/**
 * [Note: The solver]
 * Conflict-driven search: two watched literals a clause (the first two), unit propagation, a clause learnt from each
 * conflict up to its first unique implication point, decisions by activity with the last truth of each variable, restarts
 * after Luby's sequence. Nothing learnt is thrown away: a formula of law is small. A clause that gave a reason keeps
 * the literal it implied in front.
 */
export function createSatSolver(): SatSolver {
	/** By variable: 1 true, -1 false, 0 open. */
	const values: number[] = [0];
	const lastValues: number[] = [-1];
	const levels: number[] = [0];
	const reasons: (Clause | null)[] = [null];
	const activity: number[] = [0];
	const isDecided: boolean[] = [false];
	const watchers: Clause[][] = [[], []];
	const trail: SatLiteral[] = [];
	/** Where in the trail each decision level begins. */
	const starts: number[] = [];
	const waiting = createActivityHeap(activity);
	let propagated = 0;
	let bump = 1;
	let isContradictory = false;

	const watch = (literal: SatLiteral): Clause[] =>
		watchers[literal > 0 ? 2 * literal : -2 * literal + 1] as Clause[];
	const truthOf = (literal: SatLiteral): number =>
		literal > 0 ? (values[literal] as number) : -(values[-literal] as number);

	const assign = (literal: SatLiteral, reason: Clause | null): void => {
		const variable = Math.abs(literal);
		values[variable] = Math.sign(literal);
		levels[variable] = starts.length;
		reasons[variable] = reason;
		trail.push(literal);
	};

	const backTo = (level: number): void => {
		const start = starts[level];
		if (start === undefined) return;
		for (const literal of trail.slice(start)) {
			const variable = Math.abs(literal);
			lastValues[variable] = values[variable] as number;
			values[variable] = 0;
			if (isDecided[variable]) waiting.add(variable);
		}
		trail.length = start;
		starts.length = level;
		propagated = start;
	};

	/** @returns the clause in which nothing is left to be true, or null */
	const propagate = (): Clause | null => {
		while (propagated < trail.length) {
			const denied = -(trail[propagated++] as SatLiteral);
			const list = watch(denied);
			let kept = 0;
			for (let next = 0; next < list.length; next++) {
				const clause = list[next] as Clause;
				if (clause[0] === denied) {
					clause[0] = clause[1] as SatLiteral;
					clause[1] = denied;
				}
				const first = clause[0] as SatLiteral;
				const other = truthOf(first) > 0 ? 0 : clause.findIndex((one, at) => at > 1 && truthOf(one) >= 0);
				if (other > 1) {
					clause[1] = clause[other] as SatLiteral;
					clause[other] = denied;
					watch(clause[1]).push(clause);
					continue;
				}
				list[kept++] = clause;
				if (other === 0) continue;
				if (truthOf(first) < 0) {
					while (++next < list.length) list[kept++] = list[next] as Clause;
					list.length = kept;
					return clause;
				}
				assign(first, clause);
			}
			list.length = kept;
		}
		return null;
	};

	const grow = (variable: number): void => {
		activity[variable] = (activity[variable] as number) + bump;
		if ((activity[variable] as number) > RESCALE_ABOVE) {
			for (let one = 1; one < activity.length; one++)
				activity[one] = (activity[one] as number) / RESCALE_ABOVE;
			bump /= RESCALE_ABOVE;
		}
		waiting.grew(variable);
	};

	/** Learns from a conflict, goes back to where the new clause has one literal left, and assigns that. */
	const learn = (conflict: Clause): void => {
		const seen = new Set<number>();
		const earlier: SatLiteral[] = [];
		let open = 0;
		let clause: Clause | null = conflict;
		let implied = 0;
		let at = trail.length;
		do {
			for (const literal of clause ?? []) {
				const variable = Math.abs(literal);
				const level = levels[variable] as number;
				if (literal === implied || level === 0 || seen.has(variable)) continue;
				seen.add(variable);
				grow(variable);
				if (level === starts.length) open++;
				else earlier.push(literal);
			}
			do at--;
			while (!seen.has(Math.abs(trail[at] as SatLiteral)));
			implied = trail[at] as SatLiteral;
			clause = reasons[Math.abs(implied)] ?? null;
		} while (--open > 0);
		const levelOf = (literal: SatLiteral) => levels[Math.abs(literal)] as number;
		earlier.sort((a, b) => levelOf(b) - levelOf(a));
		const learnt = [-implied, ...earlier];
		const [, second] = learnt;
		backTo(second === undefined ? 0 : levelOf(second));
		assign(-implied, keep(learnt));
		bump *= DECAY;
	};

	/** @returns the clause where it is watched, null where it has one literal only */
	const keep = (clause: Clause): Clause | null => {
		const [first, second] = clause;
		if (first === undefined || second === undefined) return null;
		watch(first).push(clause);
		watch(second).push(clause);
		return clause;
	};

	const nextDecision = (): SatLiteral => {
		for (let next = waiting.takeTop(); next !== undefined; next = waiting.takeTop())
			if (values[next] === 0) return next * (lastValues[next] as number);
		return 0;
	};

	return {
		newVariable(decided = true) {
			const variable = values.push(0) - 1;
			lastValues.push(-1);
			levels.push(0);
			reasons.push(null);
			activity.push(0);
			isDecided.push(decided);
			watchers.push([], []);
			if (decided) waiting.add(variable);
			return variable;
		},
		addClause(literals) {
			backTo(0);
			const clause = [...new Set(literals)].filter((literal) => truthOf(literal) >= 0);
			if (clause.some((literal) => truthOf(literal) > 0 || clause.includes(-literal))) return;
			const [first] = clause;
			if (first === undefined) isContradictory = true;
			else if (keep(clause) === null) assign(first, null);
		},
		solve(assumptions = []) {
			backTo(0);
			let conflicts = 0;
			let restarts = 0;
			while (!isContradictory) {
				const conflict = propagate();
				const assumption = assumptions[starts.length];
				if (conflict) {
					if (starts.length === 0) isContradictory = true;
					else learn(conflict);
					if (++conflicts < RESTART_UNIT * luby(restarts)) continue;
					backTo(0);
					conflicts = 0;
					restarts++;
				} else if (assumption !== undefined) {
					const value = truthOf(assumption);
					if (value < 0) return false;
					starts.push(trail.length);
					if (value === 0) assign(assumption, null);
				} else {
					const decision = nextDecision();
					if (decision === 0) return true;
					starts.push(trail.length);
					assign(decision, null);
				}
			}
			return false;
		},
		isTrue: (literal) => truthOf(literal) > 0,
	};
}

/** 1, 1, 2, 1, 1, 2, 4, …: the sequence of Luby, Sinclair and Zuckerman. */
function luby(at: number): number {
	let size = 1;
	while (size < at + 1) size = 2 * size + 1;
	for (let rest = at; ; ) {
		if (size - 1 === rest) return (size + 1) / 2;
		size = (size - 1) / 2;
		rest %= size;
	}
}
