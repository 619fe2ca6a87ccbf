import { type DiffSegment, wordDiff } from '@schutznetz/plans/editions';
import { type LeafValue, type RecordChange, type RecordKind, recordTitle } from '@schutznetz/plans/records';
import type { NewestVersion } from '../db/monitor/versions.ts';
import type { HistoryEntry } from './history.ts';

/** A change as a page shows it: words that went, came and stayed. */
export interface ChangeView {
	readonly at: string;
	readonly pieces: readonly DiffSegment[];
}

/** A version in the history, for a page. */
export interface HistoryView {
	readonly version: number;
	readonly at: string;
	readonly role: string;
	readonly note: string;
	readonly isOwn: boolean;
	readonly isCurrent: boolean;
	readonly isWithdrawn: boolean;
	readonly published: { readonly at: string; readonly role: string } | null;
	readonly changes: readonly ChangeView[];
	/** Changes that are not shown, as there are too many. */
	readonly more: number;
}

/** A record in a list. */
export interface RecordItem {
	readonly kind: RecordKind;
	readonly id: string;
	readonly title: string;
	readonly state: 'public' | 'draft' | 'changed' | 'withdrawal';
	readonly at: string;
	readonly role: string;
}

// A plan has hundreds of values; what is new in one is read on its page.
const mostChanges = 30;

/** An instant as people write it, in Berlin: "21.11.2026, 14:05". */
export function writeInstant(at: Temporal.Instant): string {
	const { day, month, year, hour, minute } = at.toZonedDateTimeISO('Europe/Berlin');
	const two = (value: number): string => String(value).padStart(2, '0');
	return `${two(day)}.${two(month)}.${year}, ${two(hour)}:${two(minute)}`;
}

/** What ids are called. */
export type Names = ReadonlyMap<string, string>;

/** A value in one text, for people who compare; an id by its name where it has one. */
export function writeValue(value: unknown, names: Names = new Map()): string {
	if (value === null || value === undefined) return '';
	const write = (part: unknown): string => writeValue(part, names);
	if (Array.isArray(value)) return value.map(write).join(', ');
	if (typeof value === 'object') return Object.values(value).map(write).filter(Boolean).join(', ');
	return names.get(String(value)) ?? String(value);
}

/** Changes word by word. */
export function changeViews(changes: readonly RecordChange[], names?: Names): readonly ChangeView[] {
	return changes
		.filter(({ before, after }) => !isEmpty(before) || !isEmpty(after))
		.slice(0, mostChanges)
		.map(({ at, before, after }) => ({
			at,
			pieces: wordDiff(writeValue(before, names), writeValue(after, names)),
		}));
}

const isEmpty = (value: LeafValue | undefined): boolean => writeValue(value) === '';

/** The history as its page shows it. */
export function historyViews(entries: readonly HistoryEntry[], names?: Names): readonly HistoryView[] {
	return entries.map((entry, index) => {
		const isFirst = index === entries.length - 1;
		const changes = isFirst || entry.body === null ? [] : changeViews(entry.changes, names);
		return {
			version: entry.version,
			at: writeInstant(entry.at),
			role: entry.role,
			note: entry.note,
			isOwn: entry.isOwn,
			isCurrent: entry.isCurrent,
			isWithdrawn: entry.body === null,
			published: entry.publishedAt
				? { at: writeInstant(entry.publishedAt), role: entry.publishedByRole ?? '' }
				: null,
			changes,
			more: isFirst || entry.body === null ? 0 : Math.max(0, entry.changes.length - mostChanges),
		};
	});
}

/** A record's newest version as a line of a list. */
export function recordItem(row: NewestVersion): RecordItem {
	const { kind, id, body, publicVersion, publicBody, version } = row;
	const isPublic = publicVersion === version;
	return {
		kind,
		id,
		title: recordTitle(kind, id, body ?? publicBody),
		state: isPublic ? 'public' : body === null ? 'withdrawal' : publicVersion === null ? 'draft' : 'changed',
		at: writeInstant(row.at),
		role: row.role,
	};
}
