/** A point of the drawing, in its own units. */
interface Point {
	readonly x: number;
	readonly y: number;
}

const columns = 12;
const rows = 6;

/** The net hangs from two corners and sags most in the middle and in its upper rows, where it carries. */
function knotAt(column: number, row: number): Point {
	const across = column / columns;
	const down = row / rows;
	const sag = 4 * across * (1 - across);
	const narrowing = 1 - 0.3 * down;
	return {
		x: 240 + (across - 0.5) * 440 * narrowing,
		y: 48 + sag * (128 - 14 * down) + down * 150,
	};
}

const round = (value: number): string => value.toFixed(1);

function thread(from: Point, to: Point): string {
	const middleX = (from.x + to.x) / 2;
	const middleY = (from.y + to.y) / 2 + 2.5;
	return `M${round(from.x)} ${round(from.y)}Q${round(middleX)} ${round(middleY)} ${round(to.x)} ${round(to.y)}`;
}

/** The knots of the net: every second crossing, so that the meshes are diamonds. */
export const netKnots: readonly Point[] = Array.from({ length: (columns + 1) * (rows + 1) }, (_, at) => ({
	column: at % (columns + 1),
	row: Math.floor(at / (columns + 1)),
}))
	.filter(({ column, row }) => (column + row) % 2 === 0)
	.map(({ column, row }) => knotAt(column, row));

/** All threads as one SVG path. */
export const netThreads: string = Array.from({ length: columns * rows }, (_, at) => {
	const column = at % columns;
	const row = Math.floor(at / columns);
	return (column + row) % 2 === 0
		? thread(knotAt(column, row), knotAt(column + 1, row + 1))
		: thread(knotAt(column, row + 1), knotAt(column + 1, row));
}).join('');

/** The rope that carries it: the parabola on which the upper row of knots lies. */
export const netRope = 'M20 48Q240 304 460 48';
