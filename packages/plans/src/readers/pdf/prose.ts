import { mendLines } from '../mend-lines.ts';
import { linesOf, type Run, type Segment } from './page-text.ts';

/** A paragraph, heading or bullet of a page, before it gets its page number. */
export interface Prose {
	readonly kind: 'heading' | 'paragraph' | 'bullet';
	readonly text: string;
	readonly size: number;
	readonly isBold: boolean;
	readonly runs: readonly Run[];
	readonly x0: number;
	/** Where the text of a bullet begins. */
	readonly textX: number;
	readonly y: number;
}

/** Signs that open a bullet, with what Symbol and Wingdings make of theirs. */
export const bulletStart =
	/^(?:[•●▪■◦○‣➢➤►·∙*\uf0b7\uf0a7\uf0d8\uf02d\u2043]|[-–—](?=\s)|\(?\d{1,2}[.)](?=\s)|[a-z]\)(?=\s))\s*/;

/**
 * Lines in reading order: where an upright strip stays white, what is left of it comes before what is right of it,
 * between lines that cross it.
 */
function inReadingOrder(segments: readonly Segment[]): readonly Segment[] {
	const gutter = findGutter(segments);
	if (gutter === null) return [...segments].sort((a, b) => a.y - b.y || a.x0 - b.x0);
	const crossing = segments
		.filter((segment) => segment.x0 < gutter && segment.x1 > gutter)
		.sort((a, b) => a.y - b.y);
	const rest = segments.filter((segment) => !(segment.x0 < gutter && segment.x1 > gutter));
	const ordered: Segment[] = [];
	let top = Number.NEGATIVE_INFINITY;
	for (const end of [...crossing, null]) {
		const zone = rest.filter((segment) => segment.y > top && (end === null || segment.y <= end.y));
		ordered.push(
			...inReadingOrder(zone.filter((segment) => segment.x1 <= gutter)),
			...inReadingOrder(zone.filter((segment) => segment.x0 >= gutter)),
		);
		if (end) {
			ordered.push(end);
			top = end.y;
		}
	}
	return ordered;
}

/** Where the white strip between two columns is; null where text runs over the whole width. */
function findGutter(segments: readonly Segment[]): number | null {
	if (segments.length < 8) return null;
	const left = Math.min(...segments.map((segment) => segment.x0));
	const right = Math.max(...segments.map((segment) => segment.x1));
	let best: { x: number; crossing: number } | null = null;
	for (let x = left + 0.25 * (right - left); x < left + 0.75 * (right - left); x += 3) {
		const crossing = segments.filter((one) => one.x0 < x + 3 && one.x1 > x - 3).length;
		const before = segments.filter((one) => one.x1 <= x - 3).length;
		const after = segments.filter((one) => one.x0 >= x + 3).length;
		// Columns are text: the lines right of the strip begin at its edge again and again.
		if (before < 4 || after < 4 || crossing > 0.25 * segments.length) continue;
		const starts = segments.filter((one) => one.x0 >= x + 3).map((one) => one.x0);
		const edge = Math.min(...starts);
		if (starts.filter((start) => start - edge < 24).length < 0.7 * starts.length) continue;
		if (!best || crossing < best.crossing) best = { x, crossing };
	}
	return best?.x ?? null;
}

/** Lines as paragraphs, headings and bullets. */
export function proseOf(runs: readonly Run[], bodySize: number): readonly Prose[] {
	const segments = linesOf(runs).flatMap((line) => mergeBullets(line));
	const ordered = inReadingOrder(segments);
	const pitch = usualPitch(ordered, bodySize);
	const groups: Segment[][] = [];
	for (const segment of ordered) {
		const group = groups.at(-1);
		const last = group?.at(-1);
		if (group && last && goesOn(group, last, segment, pitch)) group.push(segment);
		else groups.push([segment]);
	}
	return groups.map((group) => toProse(group, bodySize));
}

/** A bullet's sign stands apart from its text. */
function mergeBullets(line: readonly Segment[]): readonly Segment[] {
	const merged: Segment[] = [];
	for (const segment of line) {
		const last = merged.at(-1);
		if (last && bulletStart.test(`${last.text} `) && `${last.text} `.replace(bulletStart, '') === '') {
			merged[merged.length - 1] = {
				...segment,
				text: `${last.text} ${segment.text}`,
				x0: last.x0,
				runs: [...last.runs, ...segment.runs],
			};
		} else merged.push(segment);
	}
	return merged;
}

function usualPitch(segments: readonly Segment[], bodySize: number): number {
	const gaps = segments
		.slice(1)
		.map((segment, index) => segment.y - (segments[index]?.y ?? 0))
		.filter((gap) => gap > 0.5 * bodySize && gap < 3 * bodySize)
		.sort((a, b) => a - b);
	return gaps[Math.floor(gaps.length / 3)] ?? 1.3 * bodySize;
}

function goesOn(group: readonly Segment[], last: Segment, next: Segment, pitch: number): boolean {
	const first = group[0] ?? last;
	if (bulletStart.test(next.text)) return false;
	if (Math.abs(next.size - last.size) > 0.6 || next.isBold !== last.isBold) return false;
	const gap = next.y - last.y;
	if (gap < 0 || gap > Math.max(1.25 * pitch, 1.45 * last.size)) return false;
	if (bulletStart.test(first.text)) {
		// Below its sign only where the line before was full; else it is the next paragraph.
		return next.x0 > first.x0 + 2 || next.x1 - next.x0 > 0;
	}
	return Math.abs(next.x0 - last.x0) < 40;
}

function toProse(group: readonly Segment[], bodySize: number): Prose {
	const first = group[0];
	if (!first) throw new Error('a paragraph without a line');
	const whole = mendLines(group.map((segment) => segment.text));
	const isBullet =
		bulletStart.test(whole) && !/^\d/.test(whole)
			? true
			: /^\d{1,2}[.)]\s/.test(whole) && first.size <= bodySize + 0.6 && !first.isBold;
	const standsOut = first.size > bodySize + 0.9 || first.isBold;
	const isHeading = !isBullet && standsOut && whole.length < 200 && !/[.;,]$/.test(whole);
	const textRun = first.runs.find(
		(run) => !(bulletStart.test(`${run.text} `) && `${run.text} `.replace(bulletStart, '') === ''),
	);
	return {
		kind: isBullet ? 'bullet' : isHeading ? 'heading' : 'paragraph',
		text: isBullet ? whole.replace(bulletStart, '') : whole,
		size: first.size,
		isBold: first.isBold,
		runs: group.flatMap((segment) => segment.runs),
		x0: first.x0,
		textX: textRun?.x0 ?? first.x0,
		y: first.y - first.size,
	};
}
