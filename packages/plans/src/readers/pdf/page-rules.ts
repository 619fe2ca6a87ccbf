import type { PDFPageProxy } from 'unpdf/pdfjs';
import { type Matrix, multiply } from './page-text.ts';

/** A drawn straight line, in points from the page's top left. */
export interface Rule {
	readonly x0: number;
	readonly x1: number;
	readonly y0: number;
	readonly y1: number;
}

/** The horizontal and vertical lines that a page draws. */
export interface PageRules {
	readonly horizontal: readonly Rule[];
	readonly vertical: readonly Rule[];
}

/** The numbers by which pdf.js names drawing commands. */
export interface DrawingCommands {
	readonly save: number;
	readonly restore: number;
	readonly transform: number;
	readonly constructPath: number;
	readonly endPath: number;
	readonly showText: number;
}

/** What a page draws, command by command. */
export interface DrawingList {
	readonly fnArray: readonly number[];
	readonly argsArray: readonly unknown[];
}

const straight = 1.5;
const shortest = 6;
// How many numbers follow each step of a path: move, line, curve, quadratic curve, close.
const stepLengths = [2, 2, 6, 4, 0];

/** The lines of a page that can border cells. */
export function pageRules(page: PDFPageProxy, list: DrawingList, commands: DrawingCommands): PageRules {
	const base = page.getViewport({ scale: 1 }).transform as unknown as Matrix;
	let matrix = base;
	const stack: Matrix[] = [];
	const horizontal: Rule[] = [];
	const vertical: Rule[] = [];
	const note = ([ax, ay]: Point, [bx, by]: Point): void => {
		const rule = { x0: Math.min(ax, bx), x1: Math.max(ax, bx), y0: Math.min(ay, by), y1: Math.max(ay, by) };
		if (rule.y1 - rule.y0 < straight && rule.x1 - rule.x0 > shortest) horizontal.push(rule);
		else if (rule.x1 - rule.x0 < straight && rule.y1 - rule.y0 > shortest) vertical.push(rule);
	};
	for (const [index, command] of list.fnArray.entries()) {
		const args: unknown = list.argsArray[index];
		if (command === commands.save) stack.push(matrix);
		else if (command === commands.restore) matrix = stack.pop() ?? base;
		else if (command === commands.transform) matrix = multiply(matrix, args as Matrix);
		else if (command === commands.constructPath) {
			const [paint, paths] = args as [number, readonly (ArrayLike<number> | null)[]];
			if (paint !== commands.endPath && paths[0]) followPath(paths[0], matrix, note);
		}
	}
	return { horizontal, vertical };
}

type Point = readonly [number, number];

function followPath(path: ArrayLike<number>, matrix: Matrix, note: (from: Point, to: Point) => void): void {
	const place = (x: number, y: number): Point => [
		matrix[0] * x + matrix[2] * y + matrix[4],
		matrix[1] * x + matrix[3] * y + matrix[5],
	];
	let start: Point = [0, 0];
	let at: Point = start;
	for (let index = 0; index < path.length; ) {
		const step = path[index] ?? 4;
		const length = stepLengths[step];
		if (length === undefined) return;
		index += 1 + length;
		const to = length > 0 ? place(path[index - 2] ?? 0, path[index - 1] ?? 0) : start;
		if (step === 0) start = to;
		else if (step === 1 || step === 4) note(at, to);
		at = to;
	}
}
