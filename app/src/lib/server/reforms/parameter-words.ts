import { numericDay } from '@schutznetz/kernel';
import { lawDe } from '@schutznetz/law-de';
import type { FactParameter } from '@schutznetz/rights';

/** '12 %' */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/** How one fact of the invented cases is drawn, in words: labels instead of codes, units, German days. */
export function parameterWords(name: string, { yes, from, to, weights, unknown }: FactParameter): string {
	const fact = lawDe.facts[name];
	const open = unknown === undefined ? '' : `; zu ${percent(unknown)} unbekannt`;
	if (yes !== undefined) return percent(yes) + open;
	if (fact?.type === 'choice' && weights !== undefined) {
		const total = Object.values(weights).reduce((sum, weight) => sum + weight, 0);
		const shares = Object.entries(weights).map(
			([value, weight]) => `${fact.values[value] ?? value}: ${percent(weight / total)}`,
		);
		return shares.join('; ') + open;
	}
	const unit = fact?.type === 'wholeNumber' ? ` ${fact.unit.many}` : '';
	return `${bound(from)} bis ${bound(to)}${unit}${open}`;
}

const bound = (end: number | string | undefined): string =>
	end === undefined ? '…' : typeof end === 'number' ? String(end) : numericDay(end);
