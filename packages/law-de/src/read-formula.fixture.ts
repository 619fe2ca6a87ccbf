/** One complete case by fact names: true or false, a choice value, a number, a day 'YYYY-MM-DD'. */
export type PlainCase = { readonly [fact: string]: boolean | string | number };
type Reading = (facts: PlainCase) => boolean;

/** Reads a formula of the legal draft: `a & !(b | c.x in {y, z}) & d >= 3`. Two-valued, for complete cases. */
export function readFormula(text: string, formulas: { readonly [name: string]: string }): Reading {
	const tokens = text.match(/>=|<=|!=|[&|!(){}=<>,]|[\w.-]+/g) ?? [];
	let at = 0;
	const take = (due?: string): string => {
		const token = tokens[at++];
		if (token === undefined || (due !== undefined && token !== due))
			throw new Error(`${due ?? 'more'}: ${text}`);
		return token;
	};
	const joined = (sign: string, part: () => Reading, join: (a: boolean, b: () => boolean) => boolean) => {
		let left = part();
		while (tokens[at] === sign) {
			take();
			const [a, b] = [left, part()];
			left = (facts) => join(a(facts), () => b(facts));
		}
		return left;
	};
	const or = (): Reading => joined('|', and, (a, b) => a || b());
	const and = (): Reading => joined('&', unary, (a, b) => a && b());
	const unary = (): Reading => {
		if (tokens[at] === '!') {
			take();
			const of = unary();
			return (facts) => !of(facts);
		}
		if (tokens[at] !== '(') return atom(take());
		take();
		const of = or();
		take(')');
		return of;
	};
	const atom = (name: string): Reading => {
		const sign = tokens[at];
		if (sign === 'in') {
			take();
			take('{');
			const values: string[] = [];
			while (tokens[at] !== '}') if (take() !== ',') values.push(tokens[at - 1] ?? '');
			take('}');
			return (facts) => values.includes(String(facts[name]));
		}
		if (sign !== undefined && sign in COMPARE) {
			take();
			const due = take();
			return (facts) => COMPARE[sign]?.(facts[name] ?? '', /^\d+$/.test(due) ? Number(due) : due) ?? false;
		}
		const formula = formulas[name];
		let read: Reading | undefined;
		return (facts) => {
			if (formula === undefined) {
				if (typeof facts[name] !== 'boolean') throw new Error(`${name} in ${text}`);
				return facts[name];
			}
			read ??= readFormula(formula, formulas);
			return read(facts);
		};
	};
	const whole = or();
	if (at < tokens.length) throw new Error(`left over: ${tokens.slice(at).join(' ')}`);
	return whole;
}

type Value = boolean | string | number;
const COMPARE: { readonly [sign: string]: (a: Value, b: Value) => boolean } = {
	'=': (a, b) => a === b,
	'!=': (a, b) => a !== b,
	'>=': (a, b) => a >= b,
	'<=': (a, b) => a <= b,
	'<': (a, b) => a < b,
	'>': (a, b) => a > b,
};
