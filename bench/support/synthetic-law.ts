import { type Condition, defineLaw, type Law, seededRandom } from '@schutznetz/rights';

/** 40 rules in 4 layers over 40 facts; a reform replaces one rule of the second layer. */
export function syntheticLaw(): Law {
	const random = seededRandom(40);
	const pick = (count: number) => Math.floor(random() * count);
	const fact = (): Condition => ({ op: 'yes', fact: `f${pick(40)}` });
	const condition = (layer: number): Condition => {
		const leaf = (): Condition => {
			const one: Condition =
				layer > 0 && random() < 0.4 ? { op: 'applies', rule: `R-${(layer - 1) * 10 + pick(10)}` } : fact();
			return random() < 0.2 ? { op: 'not', of: one } : one;
		};
		const part = (): Condition => ({ op: 'any', of: [leaf(), leaf(), leaf()] });
		return { op: 'all', of: [part(), part(), leaf()] };
	};
	const source = { type: 'practice', body: 'Benchmark', title: 'synthetisch', textReadOn: null } as const;
	return defineLaw({
		facts: Object.fromEntries(
			Array.from({ length: 40 }, (_, i) => [
				`f${i}`,
				{
					type: 'yesNo',
					ask: { de: `Gilt ${i}?` },
					states: `${i} gilt`,
					denies: `${i} gilt nicht`,
					subject: 'Benchmark',
					burden: 0,
				} as const,
			]),
		),
		derived: {},
		rules: Array.from({ length: 40 }, (_, i) => ({
			id: `R-${i}`,
			title: { de: `Regel ${i}`, en: `Rule ${i}` },
			area: 'Benchmark',
			holder: 'alle',
			condition: condition(Math.floor(i / 10)),
			modality: 'must',
			effect: 'Etwas folgt.',
			authority: 'niemand',
			evidence: [],
			sources: [source],
			confidence: 'unverified',
			lawAsRead: '2026-01-01',
			valid: { from: '2000-01-01' },
		})),
		constraints: [],
		amounts: {},
		reforms: [
			{
				id: 'S1',
				title: { de: 'Synthetische Reform' },
				demands: [],
				sources: [source],
				assumptions: {},
				operations: [{ op: 'replaceCondition', target: { rule: 'R-12' }, condition: fact() }],
			},
		],
	});
}
