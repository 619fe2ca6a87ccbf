import { parsePlainDate } from '@schutznetz/kernel';
import { lawDe, type PopulationAssumption, populationAssumptions } from '@schutznetz/law-de';
import type { DayText, FactParameter } from '@schutznetz/rights';

/** How one fact of the invented cases is drawn, at both ends of the range. */
export type Share = Readonly<{ low: FactParameter; high: FactParameter }>;

/** One number or day of a share that an address may change. */
export type ParameterField = Readonly<{
	/** As the address and the form call it. */
	name: string;
	kind: 'percent' | 'weight' | 'number' | 'day';
	/** Which end of a range, or the German name of a choice's value. */
	end: 'low' | 'high' | Readonly<{ value: string }>;
	/** What counts where the address says nothing. */
	usual: string;
	/** Smallest and greatest number, first and last day that can be drawn. */
	min: string;
	max: string;
}>;

/** The fields of a fact's assumption. */
export function fieldsOf({ fact: name, low, high }: PopulationAssumption): readonly ParameterField[] {
	const fact = lawDe.facts[name];
	if (low.yes !== undefined && high.yes !== undefined) {
		const percents = { kind: 'percent', min: '0', max: '100' } as const;
		return [
			{ ...percents, name: `anteil.${name}.von`, end: 'low', usual: percentText(low.yes) },
			{ ...percents, name: `anteil.${name}.bis`, end: 'high', usual: percentText(high.yes) },
		];
	}
	if (fact?.type === 'choice')
		return Object.entries(fact.values).map(([value, words]) => ({
			name: `gewicht.${name}.${value}`,
			kind: 'weight',
			end: { value: words },
			usual: String(low.weights?.[value] ?? 0),
			min: '0',
			max: '1000',
		}));
	if (fact?.type !== 'wholeNumber' && fact?.type !== 'calendarDay') return [];
	const bounds = {
		kind: fact.type === 'wholeNumber' ? ('number' as const) : ('day' as const),
		min: String(fact.min ?? '1900-01-01'),
		max: String(fact.max ?? '2100-12-31'),
	};
	return [
		{ ...bounds, name: `spanne.${name}.von`, end: 'low', usual: String(low.from ?? bounds.min) },
		{ ...bounds, name: `spanne.${name}.bis`, end: 'high', usual: String(low.to ?? bounds.max) },
	];
}

/** Is this text a value for the field? */
export function fits({ kind, min, max }: ParameterField, text: string): boolean {
	if (kind === 'day') return parsePlainDate(text).ok && min <= text && text <= max;
	const form = kind === 'percent' ? /^\d{1,3}(\.\d)?$/ : /^\d{1,4}$/;
	return form.test(text) && Number(text) >= Number(min) && Number(text) <= Number(max);
}

/** @returns the share with these values, or why they do not go together */
export function shareOf(
	assumption: PopulationAssumption,
	values: ReadonlyMap<string, string>,
): Share | 'turnedAround' | 'allZero' {
	const fields = fieldsOf(assumption);
	const [first, second] = fields.map(({ name, usual }) => values.get(name) ?? usual);
	if (fields[0]?.kind === 'weight') {
		const weights = Object.fromEntries(
			fields.map(({ name, usual }) => [
				name.slice(`gewicht.${assumption.fact}.`.length),
				Number(values.get(name) ?? usual),
			]),
		);
		if (Object.values(weights).every((weight) => weight === 0)) return 'allZero';
		return both({ ...assumption.low, weights });
	}
	if (first === undefined || second === undefined) return assumption;
	if (fields[0]?.kind === 'day')
		return first > second
			? 'turnedAround'
			: both({ ...assumption.low, from: first as DayText, to: second as DayText });
	const [low, high] = [Number(first), Number(second)];
	if (low > high) return 'turnedAround';
	return fields[0]?.kind === 'percent'
		? { low: { ...assumption.low, yes: low / 100 }, high: { ...assumption.high, yes: high / 100 } }
		: both({ ...assumption.low, from: low, to: high });
}

const both = (parameter: FactParameter): Share => ({ low: parameter, high: parameter });

/** 0.125 → '12.5' */
const percentText = (share: number): string => String(Math.round(share * 1000) / 10);

/** Each field with the assumption that it belongs to. */
export const parameterFields: ReadonlyMap<
	string,
	Readonly<{ field: ParameterField; assumption: PopulationAssumption }>
> = new Map(
	populationAssumptions.flatMap((assumption) =>
		fieldsOf(assumption).map((field) => [field.name, { field, assumption }] as const),
	),
);
