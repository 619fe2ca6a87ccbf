import type { Indicator } from '@schutznetz/plans/records';

/** A small line of an indicator's values over time. */
export interface Line {
	readonly points: readonly (readonly [x: number, y: number])[];
	/** The height of the target; null where there is none. */
	readonly targetY: number | null;
}

const margin = 6;
const daysFrom = (day: string): number => Date.parse(`${day}T00:00:00Z`) / 86_400_000;

/** The places of numeric observations in a picture, baseline included; null where two values are not there. */
export function linePoints(
	{
		scale,
		observations,
	}: {
		readonly scale: Indicator['scale'];
		readonly observations: readonly { readonly on: string; readonly value: number | string }[];
	},
	{ width, height }: { readonly width: number; readonly height: number },
): Line | null {
	if (scale.kind !== 'number') return null;
	const values = [
		...(scale.baseline === null || scale.baselineOn === null
			? []
			: [{ on: scale.baselineOn, value: scale.baseline }]),
		...observations.flatMap(({ on, value }) => (typeof value === 'number' ? [{ on, value }] : [])),
	].toSorted((a, b) => a.on.localeCompare(b.on));
	const first = values[0];
	const last = values.at(-1);
	if (first === undefined || last === undefined || first.on === last.on) return null;
	// From nothing, so that a line never looks steeper than it is.
	const top = Math.max(...values.map(({ value }) => value), scale.target ?? 0, 0) || 1;
	const bottom = Math.min(...values.map(({ value }) => value), 0);
	const round = (number: number): number => Math.round(number * 10) / 10;
	const y = (value: number): number =>
		round(height - margin - ((value - bottom) / (top - bottom)) * (height - 2 * margin));
	const span = daysFrom(last.on) - daysFrom(first.on);
	const x = (day: string): number =>
		round(margin + ((daysFrom(day) - daysFrom(first.on)) / span) * (width - 2 * margin));
	return {
		points: values.map(({ on, value }) => [x(on), y(value)] as const),
		targetY: scale.target === null ? null : y(scale.target),
	};
}
