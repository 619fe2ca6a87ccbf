import { err, ok, type Result } from '@schutznetz/kernel';
import type { Db } from '../db/index.ts';
import { type CountView, countView } from './count-view.ts';
import { currentContent } from './current-content.ts';
import { type DemandItem, demandItem } from './demand-view.ts';
import type { Neighbour, NotFound } from './find-demand.ts';

/** The page of one chapter. */
export interface ChapterPage {
	readonly number: number;
	readonly title: string;
	readonly year: number;
	readonly items: readonly DemandItem[];
	/** How many of the chapter's demands were reviewed since they were made. */
	readonly reviewed: CountView;
	readonly previous: Neighbour | null;
	readonly next: Neighbour | null;
}

/** One chapter of the catalogue with its demands. */
export async function findChapter(
	db: Db,
	number: string,
	reviewRule: string,
): Promise<Result<ChapterPage, NotFound>> {
	const { content } = await currentContent(db);
	const index = content.chapters.findIndex((chapter) => String(chapter.number) === number);
	const chapter = content.chapters[index];
	if (chapter === undefined) {
		const nearest = content.chapters.slice(0, 3).map((other) => String(other.number));
		return err({ kind: 'notFound', asked: number, nearest });
	}
	const demands = content.demands.filter((demand) => demand.chapter === chapter.number);
	const neighbour = (at: number): Neighbour | null => {
		const other = content.chapters[at];
		return other === undefined ? null : { id: String(other.number), title: other.title };
	};
	const catalogue = content.catalogues.find(({ id }) => id === demands[0]?.catalogue);
	return ok({
		number: chapter.number,
		title: chapter.title,
		year: catalogue?.year ?? 0,
		items: demands.map((demand) => demandItem(content, demand)),
		reviewed: countView(
			demands.filter(({ state }) => state !== 'notReviewed').length,
			demands.length,
			content.asOf,
			reviewRule,
		),
		previous: index === 0 ? null : neighbour(index - 1),
		next: neighbour(index + 1),
	});
}
