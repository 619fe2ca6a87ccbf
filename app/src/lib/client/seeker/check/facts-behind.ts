import type { Condition, Law, Rule } from '@schutznetz/rights';

/** Every fact on which these rules hang, through whatever terms and other rules, and the days of their deadlines. */
export function factsBehind({ derived, rules: all }: Law, rules: readonly Rule[]): ReadonlySet<string> {
	const facts = new Set<string>();
	const seen = new Set<string>();
	const visitNamed = (name: string, condition: Condition): void => {
		if (seen.has(name)) return;
		seen.add(name);
		visit(condition);
	};
	const visit = (condition: Condition): void => {
		switch (condition.op) {
			case 'all':
			case 'any':
				for (const part of condition.of) visit(part);
				break;
			case 'not':
				visit(condition.of);
				break;
			case 'derived': {
				const term = derived[condition.derived];
				if (term) visitNamed(`derived ${condition.derived}`, term.condition);
				break;
			}
			case 'applies':
				for (const rule of all)
					if (rule.id === condition.rule) visitNamed(`rule ${rule.id} ${rule.valid.from}`, rule.condition);
				break;
			case 'undecided':
				break;
			default:
				facts.add(condition.fact);
		}
	};
	for (const { condition, deadlines } of rules) {
		visit(condition);
		for (const { start, when } of deadlines ?? []) {
			facts.add(start);
			if (when) visit(when);
		}
	}
	return facts;
}
