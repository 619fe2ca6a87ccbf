import { expect, test } from 'vitest';
import { linePoints } from './line-points.ts';

const size = { width: 112, height: 52 };
const scale = {
	kind: 'number' as const,
	unit: 'Stellen',
	baseline: 0,
	baselineOn: '2024-01-01',
	target: 40,
	targetOn: null,
};

test('values lie in time and from nothing upwards, the target above them', () => {
	const line = linePoints(
		{
			scale,
			observations: [
				{ on: '2024-01-21', value: 20 },
				{ on: '2024-01-11', value: 10 },
			],
		},
		size,
	);
	expect(line).toEqual({
		points: [
			[6, 46],
			[56, 36],
			[106, 26],
		],
		targetY: 6,
	});
});

test('one value, or steps, make no line', () => {
	expect(linePoints({ scale, observations: [] }, size)).toBeNull();
	const steps = { kind: 'steps' as const, steps: ['kaum', 'meist'], target: null };
	expect(linePoints({ scale: steps, observations: [{ on: '2024-01-11', value: 'kaum' }] }, size)).toBeNull();
});

test('values that are all zero still lie within the picture', () => {
	const flat = linePoints(
		{ scale: { ...scale, target: null }, observations: [{ on: '2025-01-01', value: 0 }] },
		size,
	);
	expect(flat?.points.map(([, y]) => y)).toEqual([46, 46]);
});
