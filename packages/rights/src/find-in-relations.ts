import type { Analysis } from './analysis.ts';
import { compileClosures } from './closures.ts';
import type { Finding } from './finding.ts';
import type { CaseVector } from './layout.ts';
import type { Modality } from './rule.ts';
import { TRUE } from './truth.ts';

/** Rules that are equal to or hidden in another one, and alternatives that are never there when needed. */
export function* findInRelations(analysis: Analysis): Generator<Finding> {
	const { law } = analysis;
	const solver = analysis.solver();
	const ids = [...law.rules.keys()];
	const literals = new Map(ids.map((rule) => [rule, solver.literal({ op: 'applies', rule })]));
	const literal = (id: string): number => literals.get(id) ?? 0;
	const compiled = compileClosures(law);
	/** By rule: in which of the cases found so far it applies. One case refutes many implications at once. */
	const applied = ids.map((): boolean[] => []);
	const remember = (found: CaseVector | null): boolean => {
		if (found)
			for (const [rule, truth] of compiled.evaluate(found).entries()) applied[rule]?.push(truth === TRUE);
		return found !== null;
	};
	const isEver = new Map(ids.map((id) => [id, remember(solver.findCase([literal(id)]))]));
	for (const id of ids) remember(solver.findCase([-literal(id)]));
	const implied = (a: number, b: number): boolean => {
		const without = applied[b];
		if (applied[a]?.some((yes, at) => yes && without?.[at] === false)) return false;
		return !remember(solver.findCase([literal(ids[a] ?? ''), -literal(ids[b] ?? '')]));
	};
	for (const [a, where] of ids.entries())
		for (const [b, part] of ids.entries()) {
			if (a === b || !isEver.get(where) || !isEver.get(part) || !implied(a, b)) continue;
			if (implied(b, a)) {
				if (a < b)
					yield {
						kind: 'equalRules',
						where,
						part,
						why: `${where} und ${part} gelten immer für dieselben Fälle.`,
					};
			} else if (!analysis.rulesThatNeed(part).includes(where))
				yield {
					kind: 'impliedRule',
					where,
					part,
					why: `${where} gilt nur dort, wo auch ${part} gilt, ohne darauf zu verweisen.`,
				};
		}
	/** When somebody needs another way: an exclusion bars where it applies, a gap helps nobody. */
	const needed = (id: string, modality: Modality): readonly number[] =>
		modality === 'gap' ? [] : [modality === 'exclusion' ? literal(id) : -literal(id)];
	for (const [where, { related = [], modality }] of law.rules)
		for (const { kind, rule: part } of related) {
			const other = law.rules.get(part);
			if (kind !== 'alternative' || !other) continue;
			if (other.modality === 'gap' || !solver.findCase([...needed(where, modality), literal(part)]))
				yield {
					kind: 'idleAlternative',
					where,
					part,
					why: `${part} gibt es nie dort, wo ${where} nicht hilft, und ist deshalb kein anderer Weg.`,
				};
		}
}
