import { err, ok, type Result } from '@schutznetz/kernel';
import type { RecordKind } from '@schutznetz/plans/records';
import { readContributions } from '../contributions/index.ts';
import {
	type Db,
	findPublished,
	listChangesAbout,
	listChangesOfPlan,
	type PublicChange,
} from '../db/index.ts';
import { currentContent } from '../plans/index.ts';
import type { NotFound } from './find-measure.ts';
import { fieldLabel, planOf, readNames } from './read-names.ts';

/** What a feed is about. */
export type FeedSubject = 'plan' | 'massnahme' | 'forderung';

/** One thing that became public, in parts; words are put around it where it is sent. */
export type FeedEntry = {
	/** Unique and lasting, without host. */
	readonly key: string;
	readonly at: Temporal.Instant;
	/** Path of the page. */
	readonly path: string;
} & (
	| {
			readonly kind: 'record';
			readonly record: RecordKind;
			readonly name: string;
			readonly isWithdrawn: boolean;
			readonly version: number;
	  }
	| { readonly kind: 'report'; readonly body: string; readonly state: string; readonly text: string }
	| { readonly kind: 'reply'; readonly body: string; readonly text: string }
	| {
			readonly kind: 'assessment';
			readonly body: string;
			readonly dimension: string;
			readonly value: string;
			readonly text: string;
	  }
);

/** A feed before it is written. */
export interface FeedView {
	readonly subject: FeedSubject;
	readonly id: string;
	readonly title: string;
	/** Path of the page that it belongs to. */
	readonly path: string;
	readonly isInvented: boolean;
	/** Of the newest entry; of the shipped content where there is none. */
	readonly updatedAt: Temporal.Instant;
	/** Newest first. */
	readonly entries: readonly FeedEntry[];
}

const monitor = '/de/monitor';
const mostEntries = 50;

/** What became public of a plan, a measure or a demand. */
export async function readFeed(db: Db, subject: string, id: string): Promise<Result<FeedView, NotFound>> {
	const [{ content }, names] = await Promise.all([currentContent(db), readNames(db)]);
	const begin = content.asOf.toZonedDateTime('UTC').toInstant();
	const view = (
		about: Pick<FeedView, 'subject' | 'title' | 'path' | 'isInvented'>,
		given: readonly FeedEntry[],
	): Result<FeedView, NotFound> => {
		const entries = given
			.toSorted((a, b) => Temporal.Instant.compare(b.at, a.at) || (a.key < b.key ? -1 : 1))
			.slice(0, mostEntries);
		return ok({ ...about, id, entries, updatedAt: entries[0]?.at ?? begin });
	};
	if (subject === 'plan') {
		const plan = names.plans.get(id);
		if (plan !== undefined) {
			const changes = await listChangesOfPlan(db, id);
			return view(
				{ subject, title: plan.title, path: `${monitor}/plaene/${id}`, isInvented: plan.isInvented },
				changes.map((change) => recordEntry(change, `${monitor}/plaene/${id}`)),
			);
		}
	}
	if (subject === 'forderung') {
		const demand = content.demands.find((one) => one.id === id);
		const path = `${monitor}/forderungen/${id}`;
		if (demand !== undefined) {
			const changes = await listChangesAbout(db, { kind: 'demand', id });
			return view(
				{ subject, title: `${id} ${demand.title}`, path, isInvented: false },
				changes.map((change) => recordEntry(change, path)),
			);
		}
	}
	if (subject === 'massnahme') {
		const measure = await findPublished(db, 'measure', id);
		if (measure !== undefined) {
			const path = `${monitor}/massnahmen/${id}`;
			const plan = planOf(names, measure.body);
			const [changes, words] = await Promise.all([
				listChangesAbout(db, { kind: 'measure', id }),
				wordEntries(db, id, path),
			]);
			return view(
				{
					subject,
					title: `${[plan.short, measure.body.field && fieldLabel(names, measure.body.field)].filter(Boolean).join(', ')}, ${measure.body.number}: ${measure.body.title}`,
					path,
					isInvented: plan.isInvented,
				},
				[...changes.map((change) => recordEntry(change, path)), ...words],
			);
		}
	}
	return err({ kind: 'notFound', asked: id, nearest: [] });
}

function recordEntry(change: PublicChange, fallback: string): FeedEntry {
	const { kind, id, version, versionId, body, at } = change;
	const { number, title, name: ownName, reason, text } = body ?? {};
	const name = [number, title ?? ownName ?? reason ?? text]
		.filter((part) => typeof part === 'string')
		.join(' ');
	return {
		key: `version/${versionId}`,
		at,
		path: body === null ? fallback : (pathOf(kind, id) ?? fallback),
		kind: 'record',
		record: kind,
		name: name === '' ? id : name,
		isWithdrawn: body === null,
		version,
	};
}

function pathOf(kind: RecordKind, id: string): string | null {
	if (kind === 'measure') return `${monitor}/massnahmen/${id}`;
	if (kind === 'round') return `${monitor}/runden/${id}`;
	if (kind === 'consultation') return `${monitor}/konsultationen/${id}`;
	return null;
}

async function wordEntries(db: Db, measure: string, path: string): Promise<readonly FeedEntry[]> {
	const [said] = await readContributions(db, { measure });
	if (said === undefined) return [];
	return [
		...said.reports.map(({ id, at, by, body }) => ({
			key: `word/${id}`,
			at,
			path: `${path}#meldungen`,
			kind: 'report' as const,
			body: by.name,
			state: body.state,
			text: body.text,
		})),
		...said.assessments.map(({ id, at, by, body }) => ({
			key: `word/${id}`,
			at,
			path: `${path}#wort-${id}`,
			kind: 'assessment' as const,
			body: by.name,
			dimension: body.dimension,
			value: body.value,
			text: body.reason,
		})),
		...said.assessments.flatMap(({ id: answered, replies }) =>
			replies.map(({ id, at, by, body }) => ({
				key: `word/${id}`,
				at,
				path: `${path}#wort-${answered}`,
				kind: 'reply' as const,
				body: by.name,
				text: body.text,
			})),
		),
	];
}
