import { type RecordKind, recordTitle } from '@schutznetz/plans/records';
import { type ChangeView, changeViews, type Names, writeInstant } from './views.ts';
import type { WaitingVersion } from './waiting.ts';

/** A waiting version as its page shows it. */
export interface WaitingItem {
	readonly kind: RecordKind;
	readonly id: string;
	readonly versionId: string;
	readonly title: string;
	readonly at: string;
	readonly role: string;
	readonly note: string;
	readonly state: 'new' | 'changed' | 'withdrawal';
	readonly why: WaitingVersion['why'];
	readonly changes: readonly ChangeView[];
}

/** What waits together: an import, single changes, what the release read out of documents, what it brings anew. */
export interface WaitingGroup {
	readonly key: string;
	readonly kind: 'records' | 'import' | 'research' | 'update';
	readonly at: string;
	readonly count: number;
	/** How many of them the one who asks may publish. */
	readonly free: number;
	readonly items: readonly WaitingItem[];
}

// An import has thousands: its page opens with a few, and with all of them where somebody asks for that group.
const shownFirst = 25;
const mostShown = 500;

const order = ['records', 'import', 'update', 'research'] as const;

/** Waiting versions by what belongs together; the group that somebody opened is shown as far as a page goes. */
export function waitingGroups(
	versions: readonly WaitingVersion[],
	opened: string | null,
	names: Names = new Map(),
): readonly WaitingGroup[] {
	const groups = new Map<string, WaitingVersion[]>();
	for (const version of versions) groups.set(version.group, [...(groups.get(version.group) ?? []), version]);
	return [...groups]
		.map(([key, members]): WaitingGroup => {
			const kind = order.find((known) => known === key) ?? 'import';
			return {
				key,
				kind,
				at: members[0] ? writeInstant(members[0].at) : '',
				count: members.length,
				free: members.filter(({ why }) => why === null).length,
				items: members
					.slice(0, key === opened ? mostShown : shownFirst)
					.map((version) => item(version, names)),
			};
		})
		.toSorted((a, b) => order.indexOf(a.kind) - order.indexOf(b.kind));
}

const item = (version: WaitingVersion, names: Names): WaitingItem => ({
	kind: version.kind,
	id: version.id,
	versionId: version.versionId,
	title: titleOf(version, names),
	at: writeInstant(version.at),
	role: version.role,
	note: version.note,
	state: version.body === null ? 'withdrawal' : version.publicVersion === null ? 'new' : 'changed',
	why: version.why,
	changes: changeViews(version.changes, names),
});

/** A link and a verdict are called after what they join and judge. */
function titleOf({ kind, id, body, publicBody }: WaitingVersion, names: Names): string {
	const title = recordTitle(kind, id, body ?? publicBody);
	if (kind !== 'link' && kind !== 'verdict' && kind !== 'priority') return title;
	return title
		.split(' → ')
		.map((end) => names.get(end) ?? end)
		.join(' → ');
}
