import { dayInBerlin } from '@schutznetz/kernel';
import { type DiffSegment, wordDiff } from '@schutznetz/plans/editions';
import type { Measure, RecordKind } from '@schutznetz/plans/records';
import { type Db, listPublicStates } from '../db/index.ts';

/** One part of a record that differs between two public states. */
export interface Change {
	readonly key: string;
	readonly pieces: readonly DiffSegment[];
}

/** A state that was public, with what it changed of the one before it. */
export interface HistoryEntry {
	readonly version: number;
	/** 'YYYY-MM-DD' */
	readonly on: string;
	/** 'release', 'command', or the kind of the organisation. */
	readonly writtenBy: string;
	readonly publishedBy: string;
	/** first: nothing was public before it. */
	readonly kind: 'first' | 'changed' | 'withdrawn';
	readonly changes: readonly Change[];
}

/** The public states of a record, newest first: by role and kind of organisation, never by person. */
export async function readHistory(db: Db, kind: RecordKind, id: string): Promise<readonly HistoryEntry[]> {
	const states = await listPublicStates<Measure>(db, kind, id);
	return states.map(({ version, body, writtenBy, publishedBy, at }, index) => {
		const before = states[index + 1]?.body ?? null;
		return {
			version,
			on: dayInBerlin(at).toString(),
			writtenBy,
			publishedBy,
			kind: body === null ? 'withdrawn' : before === null ? 'first' : 'changed',
			changes: body === null || before === null ? [] : changesBetween(before, body),
		};
	});
}

/** What differs between two bodies, part by part. */
function changesBetween(
	before: Readonly<Record<string, unknown>> | object,
	after: Readonly<Record<string, unknown>> | object,
): readonly Change[] {
	const old = new Map(Object.entries(before));
	const now = new Map(Object.entries(after));
	return [...new Set([...now.keys(), ...old.keys()])].flatMap((key) => {
		const [a, b] = [textOf(old.get(key)), textOf(now.get(key))];
		return a === b ? [] : [{ key, pieces: wordDiff(a, b) }];
	});
}

function textOf(value: unknown): string {
	if (value === null || value === undefined) return '';
	if (Array.isArray(value)) return value.map(textOf).join(', ');
	if (typeof value === 'object') return Object.values(value).map(textOf).filter(Boolean).join(', ');
	return String(value);
}
