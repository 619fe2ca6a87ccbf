import { Feed } from 'feed';
import { m } from '#lib/paraglide/messages.js';
import type { FeedEntry, FeedView } from '#lib/server/measures/index.ts';
import { dimensionLabels, labelOf, reportLabels, valueLabels } from '#lib/ui/measure/measure-labels.ts';
import { recordKindLabels } from '#lib/ui/measure/record-kind-labels.ts';

/** A feed as Atom. The same state gives the same bytes: no time of writing is in it. */
export function writeAtom(view: FeedView, origin: string): string {
	const mark = view.isInvented ? `${m.measure_invented_title()} ` : '';
	const self = `${origin}/de/monitor/feeds/${view.subject}/${view.id}.xml`;
	const feed = new Feed({
		id: self,
		title: clean(`${mark}${m.measure_feed_title({ what: view.title })}`),
		link: `${origin}${view.path}`,
		updated: dateOf(view.updatedAt),
		language: 'de',
		generator: false,
		feedLinks: { atom: self },
		author: { name: m.site_name() },
	});
	for (const entry of view.entries) {
		feed.addItem({
			id: `${origin}/de/monitor/feeds/${entry.key}`,
			title: asHtml(mark + titleOf(entry)),
			link: `${origin}${entry.path}`,
			date: dateOf(entry.at),
			description: asHtml(entry.kind === 'record' ? entry.name : entry.text),
		});
	}
	return feed.atom1();
}

function titleOf(entry: FeedEntry): string {
	switch (entry.kind) {
		case 'record': {
			const kind = labelOf(recordKindLabels, entry.record);
			const what = entry.isWithdrawn ? m.measure_feed_withdrawn() : m.measure_feed_published();
			return `${kind === entry.record ? m.measure_kind_other() : kind}: ${entry.name} (${what})`;
		}
		case 'report':
			return m.measure_feed_report({ body: entry.body, state: labelOf(reportLabels, entry.state) });
		case 'reply':
			return m.measure_feed_reply({ body: entry.body });
		case 'assessment':
			return m.measure_feed_assessment({
				body: entry.body,
				dimension: labelOf(dimensionLabels, entry.dimension),
				value: labelOf(valueLabels, entry.value),
			});
	}
}

/** Entries are read as HTML: what somebody wrote stays text. */
const asHtml = (text: string): string =>
	clean(text).replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

const dateOf = (instant: Temporal.Instant): Date => new Date(instant.epochMilliseconds);

/** XML has no place for control characters, whatever was typed. */
function clean(text: string): string {
	// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what is taken out.
	return text.replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, '');
}
